import CardJourney
import CityGuide

/// What ids, places, banks and years point at.
extension FolderCheck {
  // MARK: - Ids

  mutating func declare() {
    let beside = [advice?.marks, words?.marks, statements?.marks].compactMap(\.self)
    let marks = layers.map(\.marks) + beside
    for (id, position) in marks.flatMap(\.declared) {
      if let first = declared[id] {
        add(
          position, topic: .duplicate,
          Words(
            zh: "id \(id.rawValue) 已经在 \(first.position) 用了",
            en: "The id \(id.rawValue) is taken at \(first.position)"))
      } else {
        declared[id] = position
      }
    }
  }

  mutating func checkReferences() {
    for (id, position) in layers.flatMap(\.marks.referred) where declared[id] == nil {
      noteUnknown(id, at: position)
    }
    for layer in layers {
      let above = Set(
        layers.filter { $0.isFarther(than: layer) }.flatMap(\.marks.declared).map(\.id))
      for (id, position) in layer.marks.excluded where !above.contains(id) {
        noteUnknown(id, at: position)
      }
    }
  }

  private mutating func noteUnknown(_ id: FactID, at position: Finding) {
    let near = nearest(to: id.rawValue, among: declared.keys.map(\.rawValue).sorted())
    add(
      position, topic: .reference,
      Words(
        zh: "没有这个 id：\(id.rawValue)" + (near.map { "；是不是 \($0)？" } ?? ""),
        en: "Unknown id: \(id.rawValue)" + (near.map { "; did you mean \($0)?" } ?? "")))
  }

  // MARK: - Places, banks, years

  mutating func checkPlaces() {
    guard let directory = readPlaces() else { return }
    for layer in layers where layer.place != .nation && directory.place(layer.place) == nil {
      note(
        layer.file, topic: .reference,
        Words(zh: "divisions.csv 里没有 \(layer.place)", en: "divisions.csv has no \(layer.place)"))
    }
    for place in directory.places + directory.counties where place.parent != .nation {
      guard directory.place(place.parent) == nil else { continue }
      note(
        place.isCounty ? "counties.csv" : "divisions.csv", topic: .reference,
        Words(
          zh: "\(place.code) 的上级 \(place.parent) 不在表里", en: "\(place.parent) is not in the table"))
    }
    for place in directory.former where directory.place(place.now) == nil {
      note(
        "former.csv", topic: .reference,
        Words(
          zh: "\(place.code) 现在的代码 \(place.now) 不在表里", en: "\(place.now) is not in the tables"))
    }
    for layer in layers {
      for (code, position) in layer.marks.counties
      where directory.place(code).map({ $0.parent != layer.place && code != layer.place }) ?? true {
        add(
          position, topic: .reference,
          Words(
            zh: "\(layer.place) 下面没有 \(code)", en: "\(layer.place) has no county \(code)"))
      }
    }
  }

  /// The places with their counties and former names; the tables of these may be left out.
  private mutating func readPlaces() -> PlaceDirectory? {
    let places = read("divisions.csv") {
      DivisionsReader.read($0, file: "divisions.csv", .issuers)
    }
    let counties = readIfThere("counties.csv") {
      DivisionsReader.read($0, file: "counties.csv", .counties)
    }
    let former = readIfThere("former.csv") { FormerReader.read($0, file: "former.csv") }
    return places.map { PlaceDirectory(places: $0, counties: counties, former: former) }
  }

  private mutating func readIfThere<Element>(
    _ name: String, _ read: (String) -> ReadResult<[Element]>
  ) -> [Element] {
    folder.files.exists(name) ? self.read(name, read) ?? [] : []
  }

  /// Numbers that circulate as a bank's and are nobody's: calling one is how people are cheated.
  private mutating func checkWrongNumbers(_ banks: [Bank]) {
    let right = Set(banks.flatMap(\.numbers).map(\.value.number))
    let wrong = banks.reduce(into: Set<String>()) { $0.formUnion($1.wrongNumbers) }
      .subtracting(right)
    for (number, position) in layers.flatMap(\.marks.numbers) where wrong.contains(number) {
      add(
        position, topic: .telephone,
        Words(
          zh: "\(number) 是流传的错号（见 banks.yaml 的 wrong）",
          en: "\(number) is a wrong number that circulates (see wrong in banks.yaml)"))
    }
  }

  mutating func checkBanks() {
    let banks = read("banks.yaml") { BanksReader.read($0, file: "banks.yaml") }
    guard let banks else { return }
    let known = banks.map(\.id.rawValue)
    checkWrongNumbers(banks)
    for (id, position) in layers.flatMap(\.marks.banks) where !known.contains(id.rawValue) {
      let near = nearest(to: id.rawValue, among: known)
      add(
        position, topic: .reference,
        Words(
          zh: "banks.yaml 里没有 \(id.rawValue)" + (near.map { "；是不是 \($0)？" } ?? ""),
          en: "banks.yaml has no \(id.rawValue)" + (near.map { "; did you mean \($0)?" } ?? "")))
    }
  }

  /// The ledgers are for those who look after the guides: a folder may do without.
  mutating func checkLedgers() {
    let marks = layers.map(\.marks) + (advice.map { [$0.marks] } ?? [])
    var cited: [String: Set<FactID>] = [:]
    for (claim, entry) in marks.flatMap(\.claims) { cited[claim, default: []].insert(entry) }
    let check = LedgerCheck(declared: Set(declared.keys), cited: cited)
    for (name, columns) in [
      ("ledger/claims.csv", 4), ("ledger/facts.csv", 5), ("ledger/found.csv", 12),
    ]
    where folder.files.exists(name) {
      let rows = read(name) { LedgerRow.read($0, file: name, columns: columns) } ?? []
      findings += check.findings(on: rows)
    }
  }

  mutating func checkCalendars() {
    for file in folder.files.names(in: "calendars", ending: ".yaml") {
      let name = "calendars/" + file
      let year = read(name) { CalendarReader.read($0, file: name) }
      guard let year, "\(year.number).yaml" != file else { continue }
      note(
        name, Words(zh: "文件名要是 \(year.number).yaml", en: "The name has to be \(year.number).yaml"))
    }
  }
}

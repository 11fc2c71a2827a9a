import CardJourney

extension GuideLibrary {
  /// Every mistake in every file, sorted by place; empty where all is well.
  ///
  /// Reads everything. Beside the schema it looks across files: ids used twice, ids and banks that do
  /// not exist, guides of places that do not exist, and statements that nothing tells apart.
  package func findings() -> [Finding] {
    guard files.folderExists("guides") else {
      let tried = files.path(of: "guides")
      return [
        Finding(
          file: "guides", line: 1, column: 1,
          message: Words(zh: "没有这个文件夹：\(tried)", en: "There is no such folder: \(tried)"))
      ]
    }
    var check = LibraryCheck(library: self)
    check.run()
    return check.findings.sorted()
  }
}

/// Reads all files and checks what a single file cannot show.
private struct LibraryCheck {
  let library: GuideLibrary
  private(set) var findings: [Finding] = []
  private var layers: [GuideFile] = []
  private var advice: AdviceFile?
  private var declared: [FactID: Finding] = [:]

  init(library: GuideLibrary) {
    self.library = library
  }

  mutating func run() {
    readLayers()
    declare()
    checkReferences()
    checkPlaces()
    checkBanks()
    for layer in layers { findings += TieCheck(layer: layer).findings }
    checkCalendars()
  }

  // MARK: - Reading

  private mutating func readLayers() {
    let name = "guides/sources.yaml"
    let shared =
      library.files.fileExists(name)
      ? read(name) { GuideReader.readSources($0, file: name) } ?? [:] : [:]
    for file in library.files.names(in: "guides", ending: "") where file != "sources.yaml" {
      let name = "guides/" + file
      guard file.hasSuffix(".yaml"), let place = PlaceCode(file.dropLast(5)) else {
        note(name, Words(zh: "文件名要是 六位代码.yaml", en: "The name has to be six digits and .yaml"))
        continue
      }
      let layer = read(name) {
        GuideReader.read($0, file: name, place: place, shared: shared)
      }
      if let layer { layers.append(layer) }
    }
    advice = read("advice.yaml") {
      AdviceReader.read($0, file: "advice.yaml", shared: shared)
    }
  }

  private mutating func read<Value>(
    _ name: String, _ read: (String) -> ReadResult<Value>
  ) -> Value? {
    let text: String
    do {
      text = try library.files.text(of: name)
    } catch {
      switch error {
      case .malformed(let found): findings += found
      case .noResources: note(name, Words(zh: "没有这个文件", en: "There is no such file"))
      }
      return nil
    }
    let result = read(text)
    findings += result.findings + result.form
    return result.value
  }

  private mutating func note(_ file: String, _ message: Words) {
    findings.append(Finding(file: file, line: 1, column: 1, message: message))
  }

  // MARK: - Ids

  private mutating func declare() {
    let marks = layers.map(\.marks) + (advice.map { [$0.marks] } ?? [])
    for (id, position) in marks.flatMap(\.declared) {
      if let first = declared[id] {
        add(
          position,
          Words(
            zh: "id \(id.rawValue) 已经在 \(first.position) 用了",
            en: "The id \(id.rawValue) is taken at \(first.position)"))
      } else {
        declared[id] = position
      }
    }
  }

  private mutating func checkReferences() {
    for (id, position) in layers.flatMap(\.marks.referred) where declared[id] == nil {
      noteUnknown(id, at: position)
    }
    for layer in layers {
      let above = Set(
        layers.filter { layer.place.layers.contains($0.place) && $0.place != layer.place }
          .flatMap(\.marks.declared).map(\.id))
      for (id, position) in layer.marks.excluded where !above.contains(id) {
        noteUnknown(id, at: position)
      }
    }
  }

  private mutating func noteUnknown(_ id: FactID, at position: Finding) {
    let near = nearest(to: id.rawValue, among: declared.keys.map(\.rawValue).sorted())
    add(
      position,
      Words(
        zh: "没有这个 id：\(id.rawValue)" + (near.map { "；是不是 \($0)？" } ?? ""),
        en: "Unknown id: \(id.rawValue)" + (near.map { "; did you mean \($0)?" } ?? "")))
  }

  private mutating func add(_ position: Finding, _ message: Words) {
    findings.append(
      Finding(
        file: position.file, line: position.line, column: position.column, message: message))
  }

  // MARK: - Places, banks, years

  private mutating func checkPlaces() {
    let directory = read("divisions.csv") { DivisionsReader.read($0, file: "divisions.csv") }
    guard let directory else { return }
    for layer in layers where layer.place != .nation && directory.place(layer.place) == nil {
      note(
        "guides/\(layer.place).yaml",
        Words(zh: "divisions.csv 里没有 \(layer.place)", en: "divisions.csv has no \(layer.place)"))
    }
    for place in directory.places where place.parent != .nation {
      guard directory.place(place.parent) == nil else { continue }
      note(
        "divisions.csv",
        Words(
          zh: "\(place.code) 的上级 \(place.parent) 不在表里", en: "\(place.parent) is not in the table"))
    }
  }

  private mutating func checkBanks() {
    let banks = read("banks.yaml") { BanksReader.read($0, file: "banks.yaml") }
    guard let known = banks?.map(\.id.rawValue) else { return }
    for (id, position) in layers.flatMap(\.marks.banks) where !known.contains(id.rawValue) {
      let near = nearest(to: id.rawValue, among: known)
      add(
        position,
        Words(
          zh: "banks.yaml 里没有 \(id.rawValue)" + (near.map { "；是不是 \($0)？" } ?? ""),
          en: "banks.yaml has no \(id.rawValue)" + (near.map { "; did you mean \($0)?" } ?? "")))
    }
  }

  private mutating func checkCalendars() {
    for file in library.files.names(in: "calendars", ending: ".yaml") {
      let name = "calendars/" + file
      let year = read(name) { CalendarReader.read($0, file: name) }
      guard let year, "\(year.number).yaml" != file else { continue }
      note(
        name, Words(zh: "文件名要是 \(year.number).yaml", en: "The name has to be \(year.number).yaml"))
    }
  }
}

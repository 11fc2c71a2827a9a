import CardJourney

// What is packed, type by type: each list of fields stands twice, in one order.

extension Topic: PackedWord {}
extension Errand: PackedWord {}
extension Side: PackedWord {}
extension Situation: PackedWord {}
extension Holder: PackedWord {}
extension AgeBand: PackedWord {}
extension Acting: PackedWord {}
extension ChannelKind: PackedWord {}
extension Identity: PackedWord {}
extension CardGeneration: PackedWord {}
extension Away: PackedWord {}
extension Grade: PackedWord {}
extension Origin: PackedWord {}
extension LapseEnd: PackedWord {}
extension ReportNeeded: PackedWord {}
extension ReportKind: PackedWord {}
extension OldCardDies: PackedWord {}
extension DeliveryWay: PackedWord {}
extension DocumentKind: PackedWord {}
extension Whose: PackedWord {}
extension Appointment: PackedWord {}
extension Outcome: PackedWord {}
extension OfficialWord: PackedWord {}
extension Span.Unit: PackedWord {}
extension TimeNeeded.Part: PackedWord {}
extension TimeNeeded.Start: PackedWord {}
extension TimeNeeded.Limit: PackedWord {}
extension TimeNeeded.Mail: PackedWord {}
extension OpeningHours.Days: PackedWord {}
extension PhotoRule.Size: PackedWord {}
extension PhotoRule.Background: PackedWord {}
extension Interim.Form: PackedWord {}
extension AdviceLine.Role: PackedWord {}
extension StatusWord.Turn: PackedWord {}

/// An id, as its text.
protocol PackedID: Packed, RawRepresentable where RawValue == String {
  init(rawValue: String)
}

extension PackedID {
  func pack(into packer: inout Packer) { packer.add(rawValue) }
  init(from unpacker: inout Unpacker) throws(Damage) { self.init(rawValue: try unpacker.text()) }
}

extension FactID: PackedID {}
extension BankID: PackedID {}
extension AdviceID: PackedID {}
extension StatusWordID: PackedID {}

extension PlaceCode: Packed {
  func pack(into packer: inout Packer) { packer.add(number) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    guard let code = PlaceCode(number: try unpacker.next()) else { throw Damage() }
    self = code
  }
}

extension Day: Packed {
  func pack(into packer: inout Packer) { packer.add(ordinal) }
  init(from unpacker: inout Unpacker) throws(Damage) { self.init(ordinal: try unpacker.next()) }
}

extension Words: Packed {
  func pack(into packer: inout Packer) { packer.add(zh, en) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(zh: try unpacker.next(), en: try unpacker.next())
  }
}

extension Names: Packed {
  func pack(into packer: inout Packer) { packer.add(full, short) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(full: try unpacker.next(), short: try unpacker.next())
  }
}

extension Span: Packed {
  func pack(into packer: inout Packer) { packer.add(least, most, unit) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let (least, most): (Int, Int) = (try unpacker.next(), try unpacker.next())
    self.init(least, to: most, try unpacker.next())
  }
}

extension Lapse: Packed {
  func pack(into packer: inout Packer) {
    switch self {
    case .never: packer.add(false)
    case .after(let span, let end): packer.add(true, span, end)
    }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self =
      try unpacker.next()
      ? .after(try unpacker.next(), then: try unpacker.next()) : .never
  }
}

extension Source: Packed {
  func pack(into packer: inout Packer) { packer.add(source: self) }
  init(from unpacker: inout Unpacker) throws(Damage) { self = try unpacker.source() }

  func packFields(into packer: inout Packer) {
    packer.add(id, title, publisher, url, published, seen, grade)
  }

  init(fieldsFrom unpacker: inout Unpacker) throws(Damage) {
    self.init(
      id: try unpacker.next(), title: try unpacker.next(), publisher: try unpacker.next(),
      url: try unpacker.next(), published: try unpacker.next(), seen: try unpacker.next(),
      grade: try unpacker.next())
  }
}

extension Scope: Packed {
  func pack(into packer: inout Packer) {
    packer.add(errands, situations, holders, ages, acting, channels)
    packer.add(sides, identities, generations, away, banks.sorted { $0.rawValue < $1.rawValue })
    packer.add(counties.sorted())
    packer.add(bindings)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init()
    errands = try unpacker.next()
    situations = try unpacker.next()
    holders = try unpacker.next()
    ages = try unpacker.next()
    acting = try unpacker.next()
    channels = try unpacker.next()
    sides = try unpacker.next()
    identities = try unpacker.next()
    generations = try unpacker.next()
    away = try unpacker.next()
    let banks: [BankID] = try unpacker.next()
    if !banks.isEmpty { self.banks = Set(banks) }
    let counties: [PlaceCode] = try unpacker.next()
    if !counties.isEmpty { self.counties = Set(counties) }
    bindings = try unpacker.next()
  }
}

extension Validity: Packed {
  func pack(into packer: inout Packer) { packer.add(from, to) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(from: try unpacker.next(), to: try unpacker.next())
  }
}

// MARK: - Values

extension TimeNeeded: Packed {
  func pack(into packer: inout Packer) { packer.add(span, part, start, limit, mail) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      span: try unpacker.next(), part: try unpacker.next(), start: try unpacker.next(),
      limit: try unpacker.next(), mail: try unpacker.next())
  }
}

extension Fee: Packed {
  func pack(into packer: inout Packer) { packer.add(yuan, postage, exempt, setBy) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      yuan: try unpacker.next(), postage: try unpacker.next(), exempt: try unpacker.next(),
      setBy: try unpacker.next())
  }
}

extension Fee.Zone: Packed {
  func pack(into packer: inout Packer) { packer.add(to, yuan) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(to: try unpacker.next(), yuan: try unpacker.next())
  }
}

extension Fee.Postage: Packed {
  func pack(into packer: inout Packer) {
    switch self {
    case .collect: packer.add(0)
    case .maybe: packer.add(1)
    case .yuan(let yuan): packer.add(2, yuan)
    case .zones(let zones): packer.add(3, zones)
    }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    switch try unpacker.next() as Int {
    case 0: self = .collect
    case 1: self = .maybe
    case 2: self = .yuan(try unpacker.next())
    case 3: self = .zones(try unpacker.next())
    default: throw Damage()
    }
  }
}

extension InstantIssue: Packed {
  func pack(into packer: inout Packer) { packer.add(isOffered, branches) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(isOffered: try unpacker.next(), branches: try unpacker.next())
  }
}

extension OpeningHours: Packed {
  /// Weekly hours have a row at least.
  func pack(into packer: inout Packer) {
    switch self {
    case .always: packer.add([OpeningHours.Row]())
    case .weekly(let rows): packer.add(rows)
    }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let rows: [Row] = try unpacker.next()
    self = rows.isEmpty ? .always : .weekly(rows)
  }
}

extension OpeningHours.Row: Packed {
  func pack(into packer: inout Packer) { packer.add(days, open, close, season) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      days: try unpacker.next(), open: try unpacker.next(), close: try unpacker.next(),
      season: try unpacker.next())
  }
}

extension OpeningHours.Season: Packed {
  func pack(into packer: inout Packer) { packer.add(from.description, to.description) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    guard let from = MonthDay(try unpacker.text()), let to = MonthDay(try unpacker.text())
    else { throw Damage() }
    self.init(from: from, to: to)
  }
}

extension PhotoRule: Packed {
  func pack(into packer: inout Packer) { packer.add(pixels, size, background, kilobytes, words) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      pixels: try unpacker.next(), size: try unpacker.next(), background: try unpacker.next(),
      kilobytes: try unpacker.next(), words: try unpacker.next())
  }
}

extension PhotoRule.Pixels: Packed {
  func pack(into packer: inout Packer) { packer.add(width, height) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(width: try unpacker.next(), height: try unpacker.next())
  }
}

extension Interim: Packed {
  func pack(into packer: inout Packer) { packer.add(form, words) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(form: try unpacker.next(), words: try unpacker.next())
  }
}

extension Channel: Packed {
  func pack(into packer: inout Packer) {
    packer.add(kind, sides, number, `where`, ways, needs, takes, hours, appointment)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      kind: try unpacker.next(), sides: try unpacker.next(), number: try unpacker.next(),
      where: try unpacker.next(), ways: try unpacker.next(), needs: try unpacker.next(),
      takes: try unpacker.next(), hours: try unpacker.next(), appointment: try unpacker.next())
  }
}

extension Way: Packed {
  func pack(into packer: inout Packer) { packer.add(app, path) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(app: try unpacker.next(), path: try unpacker.next())
  }
}

extension Paper: Packed {
  func pack(into packer: inout Packer) {
    packer.add(document, whose, originals, copies, isKept, instead, condition, detail, holds)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      document: try unpacker.next(), whose: try unpacker.next(), originals: try unpacker.next(),
      copies: try unpacker.next(), isKept: try unpacker.next(), instead: try unpacker.next(),
      condition: try unpacker.next(), detail: try unpacker.next(), holds: try unpacker.next())
  }
}

extension Hotline: Packed {
  func pack(into packer: inout Packer) { packer.add(number, hours, agreeing) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      number: try unpacker.next(), hours: try unpacker.next(), agreeing: try unpacker.next())
  }
}

extension BankChangeOrder: Packed {
  func pack(into packer: inout Packer) { packer.add(errands, isAfterPayday, beforeDay) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let errands: [Errand] = try unpacker.next()
    let isAfterPayday: Bool = try unpacker.next()
    guard
      let order = BankChangeOrder(
        errands, isAfterPayday: isAfterPayday, beforeDay: try unpacker.next())
    else { throw Damage() }
    self = order
  }
}

extension FactValue {
  /// A value without its kind, which the topic's form tells.
  func pack(into packer: inout Packer) {
    switch self {
    case .lapse(let lapse): packer.add(lapse)
    case .flag(let flag): packer.add(flag)
    case .report(let report): packer.add(report)
    case .dies(let end): packer.add(end)
    case .time(let time): packer.add(time)
    case .span(let span): packer.add(span)
    case .order(let order): packer.add(order)
    case .fee(let fee): packer.add(fee)
    case .delivery(let ways): packer.add(ways)
    case .banks(let banks): packer.add(banks)
    case .instantIssue(let issue): packer.add(issue)
    case .hours(let hours): packer.add(hours)
    case .years(let number), .count(let number): packer.add(number)
    case .photo(let photo): packer.add(photo)
    case .words(let words): packer.add(words)
    case .steps(let steps): packer.add(steps)
    case .interim(let interim): packer.add(interim)
    case .channel(let channel): packer.add(channel)
    case .papers(let papers): packer.add(papers)
    case .hotline(let hotline): packer.add(hotline)
    }
  }

  init(from unpacker: inout Unpacker, form: Topic.Form) throws(Damage) {
    switch form {
    case .lapse: self = .lapse(try unpacker.next())
    case .flag: self = .flag(try unpacker.next())
    case .report: self = .report(try unpacker.next())
    case .dies: self = .dies(try unpacker.next())
    case .time, .duration: self = .time(try unpacker.next())
    case .span: self = .span(try unpacker.next())
    case .order: self = .order(try unpacker.next())
    case .fee: self = .fee(try unpacker.next())
    case .delivery: self = .delivery(try unpacker.next())
    case .banks: self = .banks(try unpacker.next())
    case .instantIssue: self = .instantIssue(try unpacker.next())
    case .hours: self = .hours(try unpacker.next())
    case .years: self = .years(try unpacker.next())
    case .count: self = .count(try unpacker.next())
    case .photo: self = .photo(try unpacker.next())
    case .words: self = .words(try unpacker.next())
    case .steps: self = .steps(try unpacker.next())
    case .interim: self = .interim(try unpacker.next())
    case .channel: self = .channel(try unpacker.next())
    case .papers: self = .papers(try unpacker.next())
    case .hotline: self = .hotline(try unpacker.next())
    }
  }
}

extension Fact: Packed {
  func pack(into packer: inout Packer) {
    packer.add(topic)
    value.pack(into: &packer)
    packer.add(id, place, origin, sources, scope, limit, note, validity)
    packer.add(isBinding, isSuperseded, isDoubtful, reviewed)
  }

  convenience init(from unpacker: inout Unpacker) throws(Damage) {
    let topic: Topic = try unpacker.next()
    let value = try FactValue(from: &unpacker, form: topic.form)
    self.init(
      id: try unpacker.next(), topic: topic, value: value, place: try unpacker.next(),
      origin: try unpacker.next(), sources: try unpacker.next(), scope: try unpacker.next(),
      limit: try unpacker.next(), note: try unpacker.next(), validity: try unpacker.next(),
      isBinding: try unpacker.next(), isSuperseded: try unpacker.next(),
      isDoubtful: try unpacker.next(),
      reviewed: try unpacker.next())
  }
}

import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// Where an errand is done.
  mutating func channel(_ node: Node) -> Fact? {
    guard
      let (fields, head) = entry(node, required: ["kind"], optional: GuideReader.channelKeys),
      let channel = channel(fields, head.scope)
    else { return nil }
    return fact(.channel(channel), head, about: .channel)
  }

  static let channelKeys = [
    "number", "where", "ways", "needs", "takes", "hours", "appointment",
  ]

  mutating func channel(_ fields: Fields, _ scope: Scope) -> Channel? {
    guard let kind = fields["kind"].flatMap({ reader.word($0, as: ChannelKind.self) }) else {
      return nil
    }
    checkNumber(fields, kind)
    return Channel(
      kind: kind, sides: scope.sides,
      number: fields["number"].flatMap { reader.quoted($0) },
      where: fields["where"].flatMap { reader.speech($0) },
      ways: fields["ways"].map { ways($0) } ?? [],
      needs: fields["needs"].map { reader.words($0) } ?? [],
      takes: fields["takes"].flatMap { reader.word($0) },
      hours: fields["hours"].flatMap { reader.hours($0) },
      appointment: fields["appointment"].flatMap { reader.word($0) })
  }

  private mutating func checkNumber(_ fields: Fields, _ kind: ChannelKind) {
    switch (kind, fields["number"]) {
    case (.telephone, nil):
      reader.note(Words(zh: "电话要写 number", en: "A telephone needs a number"), at: fields.node)
    case (.telephone, .some(let number)):
      noteNumber(number)
      guard let node = fields["where"] else { return }
      reader.note(Words(zh: "电话不写 where", en: "A telephone has no where"), at: node)
    case (_, .some(let node)):
      reader.note(Words(zh: "只有电话写 number", en: "Only a telephone has a number"), at: node)
    case (_, nil): break
    }
  }

  /// Remembers a telephone number for the check over all files.
  mutating func noteNumber(_ node: Node) {
    guard let number = node.scalar?.string else { return }
    marks.numbers.append((number, position(of: node, FactID(rawValue: number))))
  }

  private mutating func ways(_ node: Node) -> [Way] {
    var found: [Way] = []
    for element in reader.elements(of: node) ?? [] {
      guard let fields = reader.fields(of: element, required: ["in"], optional: ["path"]),
        let app = fields["in"].flatMap({ reader.text($0) })
      else { continue }
      var path: [String] = []
      for step in fields["path"].flatMap({ reader.elements(of: $0) }) ?? [] {
        if let text = reader.text(step) { path.append(text) }
      }
      found.append(Way(app: app, path: path))
    }
    return found
  }
}

extension NodeReader {
  /// `always`, or rows of days with opening and closing times.
  mutating func hours(_ node: Node) -> OpeningHours? {
    if node.scalar?.string == "always" { return .always }
    var rows: [OpeningHours.Row] = []
    for element in elements(of: node) ?? [] {
      if let row = row(element) { rows.append(row) }
    }
    return rows.isEmpty ? nil : .weekly(rows)
  }

  private mutating func row(_ node: Node) -> OpeningHours.Row? {
    guard let fields = fields(of: node, required: ["days", "open", "close"], optional: ["season"])
    else { return nil }
    let days = fields["days"].flatMap { word($0, as: OpeningHours.Days.self) }
    let open = fields["open"].flatMap { clock($0) }
    let close = fields["close"].flatMap { clock($0) }
    guard let days, let open, let close else { return nil }
    guard open < close else {
      note(Words(zh: "关门早于开门", en: "It closes before it opens"), at: node)
      return nil
    }
    return OpeningHours.Row(
      days: days, open: open, close: close, season: fields["season"].flatMap { season($0) })
  }

  private mutating func season(_ node: Node) -> OpeningHours.Season? {
    guard let fields = fields(of: node, required: ["from", "to"]) else { return nil }
    let from = fields["from"].flatMap { monthDay($0) }
    let to = fields["to"].flatMap { monthDay($0) }
    guard let from, let to else { return nil }
    return OpeningHours.Season(from: from, to: to)
  }

  private mutating func monthDay(_ node: Node) -> MonthDay? {
    guard let text = quoted(node) else { return nil }
    guard let day = MonthDay(text) else {
      note(Words(zh: "月日写成 \"06-01\"", en: "A day of the year is written \"06-01\""), at: node)
      return nil
    }
    return day
  }

  /// A quoted clock time; 24:00 is the end of the day.
  private mutating func clock(_ node: Node) -> Int? {
    guard let text = quoted(node) else { return nil }
    if text == "24:00" { return 1440 }
    guard let minute = Moment.minute(from: text) else {
      note(Words(zh: "时间写成 \"09:00\"", en: "A time is written \"09:00\""), at: node)
      return nil
    }
    return minute
  }
}

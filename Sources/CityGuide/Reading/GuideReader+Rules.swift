import CardJourney
import Yams

extension GuideReader {
  /// The rules by their keys.
  mutating func rules(_ node: Node) -> [RuleKey: [Statement<RuleValue>]] {
    var found: [RuleKey: [Statement<RuleValue>]] = [:]
    for (name, keyNode, list) in reader.pairs(of: node) {
      guard let key = RuleKey(rawValue: name) else {
        reader.noteUnknown(
          name, RuleKey.allCases.map(\.rawValue), at: keyNode, zh: "不认识的规则", en: "Unknown rule")
        continue
      }
      for element in reader.elements(of: list) ?? [] {
        guard let rule = rule(element, key) else { continue }
        found[key, default: []].append(rule)
      }
    }
    return found
  }

  private mutating func rule(_ node: Node, _ key: RuleKey) -> Statement<RuleValue>? {
    guard let (fields, head) = entry(node, required: ["value"]), let node = fields["value"] else {
      return nil
    }
    if key == .agentMay, head.scope.errands.isEmpty {
      reader.note(
        Words(zh: "agent-may 要写 for: {errands: […]}", en: "agent-may needs for: {errands: […]}"),
        at: node)
    }
    return value(node, key).map { statement($0, head, about: .rule(key)) }
  }

  private mutating func value(_ node: Node, _ key: RuleKey) -> RuleValue? {
    switch key {
    case .temporaryLapse, .bankLapse: reader.lapse(node).map(RuleValue.lapse)
    case .formalReversible, .oneTemporaryServesBoth, .oneFormalServesBoth, .oldCardHandedIn,
      .agentMay, .enableOnline, .numberStays:
      reader.flag(node).map(RuleValue.flag)
    case .filingNeeds: reader.word(node, as: ReportNeeded.self).map(RuleValue.needs)
    case .oldCardDies: reader.word(node, as: OldCardDies.self).map(RuleValue.dies)
    case .makingTime: reader.time(node, extra: []).map(RuleValue.time)
    case .collectWithin, .enableWithin, .syncTime, .paperHolds, .renewalWindow, .claimWithin,
      .awayFilingHolds, .keepOldAccount:
      reader.within(node).map(RuleValue.within)
    }
  }
}

extension NodeReader {
  private static let units: [(key: String, unit: Span.Unit)] = [
    ("hours", .hours), ("days", .days), ("workdays", .workdays), ("months", .months),
  ]

  /// `{days: 7, then: released}` or `never`.
  mutating func lapse(_ node: Node) -> Lapse? {
    if node.scalar?.string == "never" { return .never }
    guard
      let fields = fields(
        of: node, required: ["then"], optional: ["hours", "days", "workdays"]),
      let span = span(fields)
    else { return nil }
    return fields["then"].flatMap { word($0, as: LapseEnd.self) }.map { .after(span, then: $0) }
  }

  /// `{workdays: [3, 5], from: filing}` or `instant`; `extra` names the keys allowed beside.
  mutating func time(_ node: Node, extra: [String]) -> TimeNeeded? {
    if node.scalar?.string == "instant" { return TimeNeeded(span: .atOnce) }
    guard
      let fields = fields(
        of: node,
        optional: ["hours", "days", "workdays", "months", "from", "limit", "mail"] + extra),
      let span = span(fields)
    else { return nil }
    let start = fields["from"].flatMap { word($0, as: TimeNeeded.Start.self) }
    let part = fields["part"].flatMap { word($0, as: TimeNeeded.Part.self) }
    return TimeNeeded(
      span: span, part: part ?? .making, start: start,
      limit: fields["limit"].flatMap { word($0) }, mail: fields["mail"].flatMap { word($0) })
  }

  /// `{days: n}` or `{months: n}`.
  mutating func within(_ node: Node) -> Span? {
    fields(of: node, optional: ["days", "workdays", "months"]).flatMap { span($0) }
  }

  private mutating func span(_ fields: Fields) -> Span? {
    let given = NodeReader.units.compactMap { unit in fields[unit.key].map { (unit.unit, $0) } }
    guard given.count == 1, let (unit, node) = given.first else {
      note(Words(zh: "时长要写一个单位", en: "A length of time has one unit"), at: fields.node)
      return nil
    }
    return range(node).map { Span($0.lowerBound, to: $0.upperBound, unit) }
  }
}

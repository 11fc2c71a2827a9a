import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// The rules by their keys.
  mutating func rules(_ node: Node) -> [Fact] {
    let known = Topic.stated(in: .rules)
    var found: [Fact] = []
    for (name, keyNode, list) in reader.pairs(of: node) {
      guard let topic = known.first(where: { $0.rawValue == name }) else {
        reader.noteUnknown(
          name, known.map(\.rawValue), at: keyNode, zh: "不认识的规则", en: "Unknown rule")
        continue
      }
      for element in reader.elements(of: list) ?? [] {
        if let rule = rule(element, topic) { found.append(rule) }
      }
    }
    return found
  }

  private mutating func rule(_ node: Node, _ topic: Topic) -> Fact? {
    guard let (fields, head) = entry(node, required: ["value"]) else { return nil }
    if topic == .agentMay, head.scope.errands.isEmpty {
      reader.note(
        Words(zh: "agent-may 要写 for: {errands: […]}", en: "agent-may needs for: {errands: […]}"),
        at: fields["value"])
    }
    return value(fields, topic.form).map { fact($0, head, about: topic) }
  }
}

extension NodeReader {
  /// The units in which any length of time can be stated, as answers are noted in any of them too.
  private static let units = Span.Unit.allCases.map { (key: $0.rawValue, unit: $0) }

  /// `{days: 7, then: released}` or `never`.
  mutating func lapse(_ node: Node) -> Lapse? {
    if node.scalar?.string == "never" { return .never }
    guard
      let fields = fields(of: node, required: ["then"], optional: NodeReader.units.map(\.key)),
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
        optional: NodeReader.units.map(\.key) + ["from", "limit", "mail"] + extra),
      let span = span(fields)
    else { return nil }
    let start = fields["from"].flatMap { word($0, as: TimeNeeded.Start.self) }
    let part = fields["part"].flatMap { word($0, as: TimeNeeded.Part.self) }
    return TimeNeeded(
      span: span, part: part ?? .making, start: start,
      limit: fields["limit"].flatMap { word($0) }, mail: fields["mail"].flatMap { word($0) })
  }

  /// `{steps: [close-account, exchange, enable, activate], after: payday, before: 10}`.
  mutating func order(_ node: Node) -> BankChangeOrder? {
    guard let fields = fields(of: node, required: ["steps"], optional: ["after", "before"]),
      let steps = fields["steps"]
    else { return nil }
    let errands = words(steps, as: Errand.self)
    if let after = fields["after"], after.scalar?.string != "payday" {
      note(Words(zh: "after 只能写 payday", en: "after can only be payday"), at: after)
    }
    let order = BankChangeOrder(
      errands, isAfterPayday: fields["after"] != nil,
      beforeDay: fields["before"].flatMap { number($0) })
    if order == nil {
      let nameable = BankChangeOrder.nameable.map(\.rawValue).joined(separator: "、")
      note(
        Words(
          zh: "steps 里要有 exchange，只能从这些里选：\(nameable)；before 是 1 到 31",
          en: "steps name exchange and are of \(nameable); before is 1 to 31"), at: node)
    }
    return order
  }

  /// `{days: n}` or `{months: n}`.
  mutating func within(_ node: Node) -> Span? {
    fields(of: node, optional: NodeReader.units.map(\.key)).flatMap { span($0) }
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

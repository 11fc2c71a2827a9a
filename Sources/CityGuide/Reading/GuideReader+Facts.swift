import CardJourney
import Yams

extension GuideReader {
  /// A fee, a time, hours, banks or words.
  mutating func fact(_ node: Node) -> Statement<FactValue>? {
    guard let (fields, head) = entry(node, required: ["kind", "value"], optional: ["form"]),
      let kind = fields["kind"].flatMap({ reader.word($0, as: FactKind.self) }),
      let valueNode = fields["value"]
    else { return nil }
    let form = fields["form"]
    if let form, kind != .interim {
      reader.note(Words(zh: "form 只写在 interim 里", en: "Only interim has a form"), at: form)
    }
    return value(valueNode, kind, form: form).map { statement($0, head) }
  }

  private mutating func value(_ node: Node, _ kind: FactKind, form: Node?) -> FactValue? {
    switch kind {
    case .fee: reader.fee(node).map(FactValue.fee)
    case .duration: duration(node)
    case .delivery: .delivery(reader.words(node))
    case .banks: .banks(banks(node))
    case .instantIssue: reader.instantIssue(node).map(FactValue.instantIssue)
    case .hours: reader.hours(node).map(FactValue.hours)
    case .validity: reader.years(node).map(FactValue.validity)
    case .passwordTries: reader.number(node).map(FactValue.passwordTries)
    case .pickUp: reader.speech(node).map(FactValue.pickUp)
    case .interim:
      reader.speech(node).map { words in
        .interim(Interim(form: form.flatMap { reader.word($0) }, words: words))
      }
    case .note: reader.speech(node).map(FactValue.note)
    case .warning: reader.speech(node).map(FactValue.warning)
    }
  }

  private mutating func duration(_ node: Node) -> FactValue? {
    guard let time = reader.time(node, extra: ["part"]) else { return nil }
    return .duration(time)
  }

  private mutating func banks(_ node: Node) -> [BankID] {
    var found: [BankID] = []
    for element in reader.elements(of: node) ?? [] {
      guard let text = reader.text(element) else { continue }
      let id = BankID(rawValue: text)
      marks.banks.append((id, position(of: element, FactID(rawValue: text))))
      found.append(id)
    }
    return found
  }
}

extension NodeReader {
  fileprivate mutating func fee(_ node: Node) -> Fee? {
    guard let fields = fields(of: node, required: ["yuan"], optional: ["postage"]),
      let yuan = fields["yuan"].flatMap({ range($0) })
    else { return nil }
    return Fee(yuan: yuan, postage: fields["postage"].flatMap { postage($0) })
  }

  private mutating func postage(_ node: Node) -> Fee.Postage? {
    switch node.scalar?.string {
    case "collect": return .collect
    case "maybe": return .maybe
    case .some(let text):
      noteUnknown(text, ["collect", "maybe"], at: node, zh: "不认识的邮费", en: "Unknown postage")
      return nil
    case nil:
      let fields = fields(of: node, required: ["yuan"])
      return fields?["yuan"].flatMap { range($0) }.map(Fee.Postage.yuan)
    }
  }

  fileprivate mutating func instantIssue(_ node: Node) -> InstantIssue? {
    guard node.scalar == nil else { return flag(node).map { InstantIssue(isOffered: $0) } }
    let fields = fields(of: node, required: ["branches"])
    return fields?["branches"].flatMap { number($0) }
      .map { InstantIssue(isOffered: $0 > 0, branches: $0) }
  }

  fileprivate mutating func years(_ node: Node) -> Int? {
    fields(of: node, required: ["years"])?["years"].flatMap { number($0) }
  }
}

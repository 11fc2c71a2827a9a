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
    return value(valueNode, kind, form: form).map { statement($0, head, about: .fact(kind)) }
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
    case .photo: reader.photo(node).map(FactValue.photo)
    case .bankChange: reader.speech(node).map(FactValue.bankChange)
    case .steps: reader.speeches(node).map(FactValue.steps)
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

  /// A list of banks; whether they exist is for the check over all files.
  mutating func banks(_ node: Node) -> [BankID] {
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
    guard
      let fields = fields(of: node, required: ["yuan"], optional: ["postage", "exempt", "set-by"]),
      let yuan = fields["yuan"].flatMap({ range($0) })
    else { return nil }
    return Fee(
      yuan: yuan, postage: fields["postage"].flatMap { postage($0) },
      exempt: fields["exempt"].flatMap { speech($0) },
      setBy: fields["set-by"].flatMap { text($0) })
  }

  private mutating func postage(_ node: Node) -> Fee.Postage? {
    switch node.scalar?.string {
    case "collect": return .collect
    case "maybe": return .maybe
    case .some(let text):
      noteUnknown(text, ["collect", "maybe"], at: node, zh: "不认识的邮费", en: "Unknown postage")
      return nil
    case nil:
      guard case .mapping = node else { return zones(node) }
      let fields = fields(of: node, required: ["yuan"])
      return fields?["yuan"].flatMap { range($0) }.map(Fee.Postage.yuan)
    }
  }

  private mutating func zones(_ node: Node) -> Fee.Postage? {
    var zones: [Fee.Zone] = []
    for element in elements(of: node) ?? [] {
      guard let fields = fields(of: element, required: ["to", "yuan"]),
        let to = fields["to"].flatMap({ speech($0) }),
        let yuan = fields["yuan"].flatMap({ range($0) })
      else { continue }
      zones.append(Fee.Zone(to: to, yuan: yuan))
    }
    return zones.isEmpty ? nil : .zones(zones)
  }

  fileprivate mutating func photo(_ node: Node) -> PhotoRule? {
    guard
      let fields = fields(
        of: node, optional: ["pixels", "size", "background", "kilobytes", "words"])
    else { return nil }
    let rule = PhotoRule(
      pixels: fields["pixels"].flatMap { pixels($0) },
      size: fields["size"].flatMap { word($0) },
      background: fields["background"].flatMap { word($0) },
      kilobytes: fields["kilobytes"].flatMap { range($0) },
      words: fields["words"].flatMap { speech($0) })
    if rule == PhotoRule() {
      note(Words(zh: "照片至少要写一项", en: "A photo says at least one thing"), at: node)
    }
    return rule
  }

  /// Width and height.
  private mutating func pixels(_ node: Node) -> PhotoRule.Pixels? {
    guard case .sequence(let sequence) = node, sequence.count == 2 else {
      note(Words(zh: "这里写 [宽, 高]", en: "[width, height] is expected here"), at: node)
      return nil
    }
    guard let width = number(sequence[0]), let height = number(sequence[1]) else { return nil }
    return PhotoRule.Pixels(width: width, height: height)
  }

  /// A list of words for people.
  fileprivate mutating func speeches(_ node: Node) -> [Words]? {
    var found: [Words] = []
    for element in elements(of: node) ?? [] {
      if let words = speech(element) { found.append(words) }
    }
    return found.isEmpty ? nil : found
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

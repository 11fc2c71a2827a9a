import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// A fee, a time, hours, banks or words.
  mutating func fact(_ node: Node) -> Fact? {
    guard let (fields, head) = entry(node, required: ["kind", "value"], optional: ["form"]),
      let topic = fields["kind"].flatMap({ topic($0, in: .facts) })
    else { return nil }
    if let form = fields["form"], topic != .interim {
      reader.note(Words(zh: "form 只写在 interim 里", en: "Only interim has a form"), at: form)
    }
    return value(fields, topic.form).map { fact($0, head, about: topic) }
  }

  /// A topic that this part of a guide states.
  private mutating func topic(_ node: Node, in section: Topic.Section) -> Topic? {
    guard let text = reader.text(node) else { return nil }
    let known = Topic.stated(in: section)
    guard let topic = known.first(where: { $0.rawValue == text }) else {
      reader.noteUnknown(
        text, known.map(\.rawValue), at: node, zh: "不认识的值", en: "Unknown value")
      return nil
    }
    return topic
  }

  /// The value of an entry, of that form.
  mutating func value(_ fields: Fields, _ form: Topic.Form) -> FactValue? {
    guard let node = fields["value"] else { return nil }
    return switch form {
    case .lapse: reader.lapse(node).map(FactValue.lapse)
    case .flag: reader.flag(node).map(FactValue.flag)
    case .report: reader.word(node).map(FactValue.report)
    case .dies: reader.word(node).map(FactValue.dies)
    case .time: reader.time(node, extra: []).map(FactValue.time)
    case .duration: reader.time(node, extra: ["part"]).map(FactValue.time)
    case .span: reader.within(node).map(FactValue.span)
    case .order: reader.order(node).map(FactValue.order)
    case .fee: reader.fee(node).map(FactValue.fee)
    case .delivery: .delivery(reader.words(node))
    case .banks: .banks(banks(node))
    case .instantIssue: reader.instantIssue(node).map(FactValue.instantIssue)
    case .hours: reader.hours(node).map(FactValue.hours)
    case .years: reader.years(node).map(FactValue.years)
    case .count: reader.number(node).map(FactValue.count)
    case .photo: reader.photo(node).map(FactValue.photo)
    case .words: reader.speech(node).map(FactValue.words)
    case .steps: reader.speeches(node).map(FactValue.steps)
    case .interim:
      reader.speech(node).map { words in
        .interim(Interim(form: fields["form"].flatMap { reader.word($0) }, words: words))
      }
    case .channel, .papers, .hotline: nil
    }
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

  /// A list of counties; whether they lie in the place is for the check over all files.
  mutating func counties(_ node: Node) -> [PlaceCode] {
    var found: [PlaceCode] = []
    for element in reader.elements(of: node) ?? [] {
      guard let text = reader.text(element) else { continue }
      guard let code = PlaceCode(text) else {
        reader.note(Words(zh: "要写六位代码", en: "Six digits are needed"), at: element)
        continue
      }
      marks.counties.append((code, position(of: element, FactID(rawValue: text))))
      found.append(code)
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

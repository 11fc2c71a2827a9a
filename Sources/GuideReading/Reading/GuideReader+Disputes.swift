import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// What contradicts what.
  mutating func dispute(_ node: Node) -> Dispute? {
    guard
      let fields = reader.fields(
        of: node, required: ["about", "between", "say"], optional: ["errand"])
    else { return nil }
    let about = fields["about"].flatMap { topic($0) }
    let errand = fields["errand"].flatMap { reader.word($0, as: Errand.self) }
    let say = fields["say"].flatMap { reader.speech($0) }
    var between: [FactID] = []
    for element in fields["between"].flatMap({ reader.elements(of: $0) }) ?? [] {
      guard let id = factID(element) else { continue }
      marks.referred.append((id, position(of: element, id)))
      between.append(id)
    }
    guard let about, let say else { return nil }
    if between.count < 2 {
      reader.note(Words(zh: "至少要有两个 id", en: "At least two ids are needed"), at: node)
    }
    return Dispute(about: about, errand: errand, between: between, say: say, place: place)
  }

  /// What was searched for and not found.
  mutating func unknownFact(_ node: Node) -> UnknownFact? {
    guard let fields = reader.fields(of: node, required: ["key"], optional: ["errand", "ask"]),
      let about = fields["key"].flatMap({ topic($0) })
    else { return nil }
    marks.questions.append(position(of: node, FactID(rawValue: "")))
    if let number = fields["ask"] { noteNumber(number) }
    return UnknownFact(
      about: about, errand: fields["errand"].flatMap { reader.word($0, as: Errand.self) },
      ask: fields["ask"].flatMap { reader.quoted($0) }, place: place)
  }

  private mutating func topic(_ node: Node) -> Topic? {
    guard let text = reader.text(node) else { return nil }
    guard let topic = Topic(inGuides: text) else {
      reader.noteUnknown(
        text, Topic.wordsInGuides, at: node, zh: "不认识的主题", en: "Unknown subject")
      return nil
    }
    return topic
  }
}

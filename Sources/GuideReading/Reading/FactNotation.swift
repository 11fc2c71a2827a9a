import CardJourney
package import CityGuide
import Yams

/// Reads what facts state from one line, as `Fact.ownFields` and `Scope.notation` write it.
package enum FactNotation {
  /// What a fact about a topic says; nil where the text is not of this notation.
  package static func said(
    about topic: Topic, scope: String, fields: String
  ) -> GuideStamp.Said? {
    let composed = YAMLText.compose("for: \(scope)\nstates: {\(fields)}\n", file: "")
    guard let root = composed.value, composed.findings.isEmpty else { return nil }
    var reader = GuideReader(
      reader: NodeReader(file: "", form: []), place: .nation, origin: .guide, sources: [:])
    guard let said = reader.said(about: topic, root), reader.reader.findings.isEmpty else {
      return nil
    }
    return said
  }
}

extension GuideReader {
  fileprivate mutating func said(about topic: Topic, _ root: Node) -> GuideStamp.Said? {
    guard let entry = reader.fields(of: root, required: ["for", "states"]),
      let scope = entry["for"].map({ scope($0) }), let node = entry["states"],
      let fields = reader.fields(
        of: node, optional: ["kind", "form", "value", "papers"] + GuideReader.channelKeys)
    else { return nil }
    let value: FactValue? =
      switch topic.section {
      case .channels: channel(fields, scope).map(FactValue.channel)
      case .requirements: .papers(papers(fields))
      case .rules, .facts: value(fields, topic.form)
      case .asked, .beside: nil
      }
    return value.map { GuideStamp.Said(scope: scope, value: $0) }
  }
}

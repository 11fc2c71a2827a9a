import CityGuide
import Yams

extension GuideReader {
  /// A line of that role; of the role that it names where `role` is nil.
  mutating func statedLine(_ node: Node, role: AdviceLine.Role? = nil) -> StatedLine? {
    node.mapping?["ours"] == nil
      ? adviceLine(node, role: role).map(StatedLine.said) : ourLine(node, role: role)
  }

  /// A line that cites nobody, marked `ours: yes`.
  private mutating func ourLine(_ node: Node, role: AdviceLine.Role?) -> StatedLine? {
    let keys = role == nil ? ["role", "value"] : ["value"]
    guard let fields = reader.fields(of: node, required: ["id", "ours"] + keys),
      let idNode = fields["id"], let id = factID(idNode)
    else { return nil }
    declare(id, at: idNode)
    reader.refuseOffers(node)
    if let mark = fields["ours"], reader.flag(mark) == false {
      reader.note(
        Words(zh: "写 yes，或改写 sources", en: "Write yes, or name sources instead"), at: mark)
    }
    guard
      let role = role
        ?? fields["role"].flatMap({ reader.word($0, as: AdviceLine.Role.self) }),
      let words = fields["value"].flatMap({ speechInBoth($0) })
    else { return nil }
    return .ours(id, role, words)
  }
}

import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// A line of that role; of the role that it names where `role` is nil.
  mutating func statedLine(_ node: Node, role: AdviceLine.Role? = nil) -> StatedLine? {
    if node.mapping?["says"] != nil { return namedLine(node, role: role) }
    return node.mapping?["ours"] == nil
      ? adviceLine(node, role: role).map(StatedLine.said) : ourLine(node, role: role)
  }

  /// The lines of a list.
  mutating func statedLines(_ node: Node) -> [StatedLine] {
    var found: [StatedLine] = []
    for element in reader.elements(of: node) ?? [] {
      if let line = statedLine(element) { found.append(line) }
    }
    return found
  }

  /// A line that stands in another file, with the words and the sources that it has there.
  private mutating func namedLine(_ node: Node, role: AdviceLine.Role?) -> StatedLine? {
    guard
      let fields = reader.fields(of: node, required: role == nil ? ["role", "says"] : ["says"]),
      let idNode = fields["says"], let id = factID(idNode),
      let role = role
        ?? fields["role"].flatMap({ reader.word($0, as: AdviceLine.Role.self) })
    else { return nil }
    guard let others else { return nil }
    guard let line = others[id] else {
      let near = nearest(to: id.rawValue, among: others.keys.map(\.rawValue).sorted())
      reader.note(
        Words(
          zh: "没有叫 \(id.rawValue) 的一句" + (near.map { "；是不是 \($0)？" } ?? ""),
          en: "No line is called \(id.rawValue)" + (near.map { "; did you mean \($0)?" } ?? "")),
        at: idNode)
      return nil
    }
    return line.under(role)
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

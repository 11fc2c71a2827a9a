import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// What the desk says about itself.
  mutating func ownDesk(_ node: Node) -> OwnDesk? {
    guard
      let fields = reader.fields(of: node, required: ["name"], optional: ["does", "refers"]),
      let name = fields["name"].flatMap({ reader.speech($0) })
    else { return nil }
    var refers: [OwnDesk.Referral] = []
    for element in fields["refers"].flatMap({ reader.elements(of: $0) }) ?? [] {
      if let referral = referral(element) { refers.append(referral) }
    }
    let does: [Errand] = fields["does"].map { reader.words($0) } ?? []
    return OwnDesk(name: name, does: EnumSet(does), refers: refers)
  }

  private mutating func referral(_ node: Node) -> OwnDesk.Referral? {
    guard
      let fields = reader.fields(of: node, required: ["errands", "to"], optional: ["say"]),
      let to = fields["to"].flatMap({ reader.speech($0) })
    else { return nil }
    let errands: [Errand] = fields["errands"].map { reader.words($0) } ?? []
    return OwnDesk.Referral(
      errands: EnumSet(errands), to: to, say: fields["say"].flatMap { reader.speech($0) })
  }
}

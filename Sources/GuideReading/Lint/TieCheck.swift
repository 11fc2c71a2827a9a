import CardJourney
import CityGuide

/// Finds rules and requirements of one layer that nothing tells apart, so that only the id would
/// choose between them.
struct TieCheck {
  let layer: GuideFile

  var findings: [Finding] {
    (Topic.stated(in: .rules) + Topic.stated(in: .requirements)).flatMap {
      ties(layer.facts(about: $0))
    }
  }

  private func ties(_ facts: [Fact]) -> [Finding] {
    facts.filter { $0.reliability == .answer }.pairs { $0.ties(with: $1) }
      .map { finding($0.id, $1.id) }
  }

  private func finding(_ first: FactID, _ second: FactID) -> Finding {
    layer.position(of: second).saying(
      Words(
        zh: "\(first.rawValue) 和 \(second.rawValue) 说法不同、分不出先后：把范围写细，或合成一条",
        en:
          "\(first.rawValue) and \(second.rawValue) differ and nothing tells which comes first: narrow the scope or join them"
      ), topic: .tie)
  }
}

extension Fact {
  /// Whether both can hold for one case on one day, differ, and neither is preferred.
  func ties(with other: Fact) -> Bool {
    value != other.value && isBinding == other.isBinding
      && validity.overlaps(other.validity) && scope.overlaps(other.scope)
      && Preference(of: self, layers: []).ties(with: Preference(of: other, layers: []))
  }
}

extension Array {
  /// The pairs, the earlier first, of which that is true.
  func pairs(where isWanted: (Element, Element) -> Bool) -> [(Element, Element)] {
    indices.flatMap { index in
      self[(index + 1)...].filter { isWanted(self[index], $0) }.map { (self[index], $0) }
    }
  }
}

extension Validity {
  func overlaps(_ other: Validity) -> Bool {
    (from ?? Day(ordinal: .min)) <= (other.to ?? Day(ordinal: .max))
      && (other.from ?? Day(ordinal: .min)) <= (to ?? Day(ordinal: .max))
  }
}

extension Scope {
  /// Whether some case falls into both.
  func overlaps(_ other: Scope) -> Bool {
    meet(errands, other.errands) && meet(situations, other.situations)
      && meet(holders, other.holders) && meet(acting, other.acting)
      && meet(channels, other.channels) && meet(sides, other.sides)
      && meet(identities, other.identities) && meet(generations, other.generations)
      && meet(ages, other.ages) && meet(away, other.away) && meet(banks, other.banks)
      && meet(counties, other.counties)
      && meet(bindings, other.bindings)
  }

  private func meet<Words: SetAlgebra>(_ left: Words, _ right: Words) -> Bool {
    left.isEmpty || right.isEmpty || !left.isDisjoint(with: right)
  }
}

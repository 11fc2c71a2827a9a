import CardJourney
import GuideTestSupport

@testable import CityGuide

/// Places of which the guides say the same, name and area code apart.
struct PlaceGroups {
  /// The groups, the first place of each foremost.
  let groups: [[PlaceCode]]

  /// The places that can be picked, those of equal rules together.
  init(of content: Content) throws {
    var groups: [[Statement]: [PlaceCode]] = [:]
    var order: [[Statement]] = []
    for place in content.places.places.map(\.code) {
      let said = Statement.all(in: try content.guide(for: place))
      if groups[said] == nil { order.append(said) }
      groups[said, default: []].append(place)
    }
    self.groups = order.compactMap { groups[$0] }
  }

  /// One place of each group.
  var representatives: [PlaceCode] { groups.compactMap(\.first) }
}

/// What one fact, one contradiction or one gap says, without the numbers that only name the place.
private struct Statement: Hashable {
  let id: String
  var value: FactValue?

  static func all(in guide: Guide) -> [Statement] {
    guide.facts.map { Statement(id: $0.id.rawValue, value: $0.value.withoutNumber) }
      + guide.disputes.map {
        Statement(
          id: "dispute \($0.about) \($0.errand?.rawValue ?? "") \($0.between.map(\.rawValue))")
      }
      + guide.unknownFacts.map {
        Statement(id: "unknown \($0.about) \($0.errand?.rawValue ?? "") \($0.ask ?? "")")
      }
  }
}

extension FactValue {
  /// The same without the telephone number, which has the area code of the place in it.
  fileprivate var withoutNumber: FactValue {
    guard case .channel(var channel) = self, channel.number != nil else { return self }
    channel.number = ""
    return .channel(channel)
  }
}

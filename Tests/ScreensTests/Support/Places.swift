import CardJourney
import CityGuide
import Foundation
import GuideTestSupport

/// Places that do not exist.
extension PlaceCode {
  /// A city with facts of its own, of every kind.
  static let yunze = code("690100")
  /// A municipality that is sure of itself.
  static let ansu = code("670000")
  /// A city with little of its own, which the word of its province does not fit.
  static let yanzhou = code("690200")
  /// A place of which nobody says anything: only the nation speaks.
  static let shuonan = code("680500")
  /// A real place of which nobody says anything.
  static let undocumented =
    Content.shipped.places.places.first(where: \.isUndocumented)?.code ?? .nation

  private static func code(_ digits: String) -> PlaceCode { PlaceCode(digits) ?? .nation }
}

extension [PlaceCode] {
  /// Three places with facts of their own and one without, all made up.
  static let frozen: [PlaceCode] = [.yunze, .ansu, .yanzhou, .shuonan]
  /// Every place with facts of its own, one without, and the made-up ones: what is asserted of them holds anywhere.
  static let every: [PlaceCode] =
    Content.shipped.documented + [.undocumented] + frozen
}

extension Place {
  /// Whether nobody says anything of it but the nation.
  fileprivate var isUndocumented: Bool {
    area != nil && !code.layers.dropFirst().contains(where: Content.shipped.documented.contains)
  }
}

extension Content {
  /// The file of a place, as it is written.
  func text(of place: PlaceCode) throws -> String {
    try String(contentsOfFile: "\(path)/guides/\(place).yaml", encoding: .utf8)
  }
}

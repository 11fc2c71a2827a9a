import CardJourney
import CityGuide
import Foundation
import GuideTestSupport

/// The content that ships with buka.
enum Shipped {
  static let library = ShippedGuides.library
  static let places = (try? library.places()) ?? PlaceDirectory(places: [])
  static let banks = (try? library.banks()) ?? []
  static let advice = (try? library.advice()) ?? []
  static let words = (try? library.words()) ?? StatusWordList(words: [], around: [])
  static let documented = Set(ShippedGuides.places)

  /// The guide of a place.
  static func guide(for place: PlaceCode) throws -> PlaceGuide {
    try ShippedGuides.guide(for: place)
  }

  /// The file of a place, as it is written.
  static func text(of place: PlaceCode) throws -> String {
    try String(contentsOfFile: "\(ShippedGuides.folder)/guides/\(place).yaml", encoding: .utf8)
  }
}

extension PlaceCode {
  /// A place with facts of its own.
  static let chengdu = Shipped.code("510100")
  /// A place of which nobody says anything: only the nation speaks.
  static let shannan = Shipped.code("540500")
}

extension Shipped {
  fileprivate static func code(_ digits: String) -> PlaceCode { PlaceCode(digits) ?? .nation }
}

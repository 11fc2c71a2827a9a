import CardJourney
import CityGuide
import Foundation
import GuideTestSupport

/// The content that ships with buka.
enum Shipped {
  static let places = (try? ShippedGuides.repository.places()) ?? PlaceDirectory(places: [])
  static let banks = (try? ShippedGuides.repository.banks()) ?? []
  static let advice = (try? ShippedGuides.repository.advice()) ?? []
  static let words =
    (try? ShippedGuides.repository.words()) ?? StatusWordList(words: [], around: [])
  static let documented = Set(ShippedGuides.places)

  /// The guide of a place.
  static func guide(for place: PlaceCode) throws -> Guide {
    try ShippedGuides.guide(for: place)
  }

  /// The file of a place, as it is written.
  static func text(of place: PlaceCode) throws -> String {
    try String(contentsOfFile: "\(ShippedGuides.path)/guides/\(place).yaml", encoding: .utf8)
  }

  /// The facts that carry some claims of the source documents, as the ledger has them.
  static func facts(claiming claims: [String]) throws -> Set<FactID> {
    let ledger = try String(
      contentsOfFile: "\(ShippedGuides.path)/ledger/claims.csv", encoding: .utf8)
    let rows = ledger.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return Set(
      rows.filter { claims.contains($0[0]) }.flatMap { $0[2].split(separator: " ") }
        .map { FactID(rawValue: String($0)) })
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

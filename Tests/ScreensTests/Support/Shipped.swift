import CardJourney
import CityGuide
import Foundation
import Synchronization

/// The content that ships with buka, each guide read once: a debug build takes a while for it.
enum Shipped {
  static let library = GuideLibrary(folder: folder)
  static let places = (try? library.places()) ?? PlaceDirectory(places: [])
  static let banks = (try? library.banks()) ?? []
  static let advice = (try? library.advice()) ?? []
  static let words = (try? library.words()) ?? StatusWordList(words: [], around: [])
  static let documented = Set(library.allPlacesWithGuides)

  private static let guides = Mutex<[PlaceCode: PlaceGuide]>([:])

  /// The guide of a place.
  static func guide(for place: PlaceCode) throws -> PlaceGuide {
    try guides.withLock { guides in
      if let guide = guides[place] { return guide }
      let guide = try library.guide(for: place)
      guides[place] = guide
      return guide
    }
  }

  /// The file of a place, as it is written.
  static func text(of place: PlaceCode) throws -> String {
    try String(contentsOfFile: "\(folder)/guides/\(place).yaml", encoding: .utf8)
  }

  /// `Resources` of this package.
  private static var folder: String {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.lastPathComponent != "Tests", folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    return folder.deletingLastPathComponent().appendingPathComponent("Resources").path
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

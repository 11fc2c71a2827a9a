package import CardJourney
package import CityGuide
import Foundation
import Synchronization

/// A folder of content, each of its files read once in a run: a debug build takes a while for them.
///
/// What a test shows, types or compares comes from `frozen`, a made-up place that nobody corrects; of what ships,
/// `shipped`, tests assert only what holds of every place.
package final class Content: Sendable {
  /// What ships with buka.
  package static let shipped = Content(tests + "/../Resources")
  /// Made-up places with all that a guide can say: `Frozen/README.md`.
  package static let frozen = Content(tests + "/GuideTestSupport/Frozen")
  /// The same at a desk with a file of its own.
  package static let frozenAtDesk = Content(
    tests + "/GuideTestSupport/Frozen", desk: tests + "/GuideTestSupport/Frozen/desk")

  /// The content that a place belongs to, frozen without a place: no code is in both, and the nation is what ships.
  package static func of(_ place: PlaceCode?) -> Content {
    place.map { frozen.places.place($0) == nil } == true ? shipped : frozen
  }

  /// The folder of the tests in the working copy that they were built from.
  private static let tests: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.lastPathComponent != "Tests", folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    return folder.path
  }()

  /// Where it lies.
  package let folder: String
  /// Where it is read from.
  package let library: GuideLibrary
  /// Every place that can be picked.
  package let places: PlaceDirectory
  /// The banks.
  package let banks: [Bank]
  /// The pages of advice.
  package let advice: [AdvicePage]
  /// The words of official screens.
  package let words: StatusWordList
  /// The places with a file of their own, the nation among them, by code.
  package let documented: [PlaceCode]

  private let read = Mutex(Read())

  private struct Read {
    var shelf: GuideShelf?
    var guides: [PlaceCode: PlaceGuide] = [:]
  }

  private init(_ folder: String, desk: String? = nil) {
    self.folder = URL(fileURLWithPath: folder).standardized.path
    library = GuideLibrary(folder: self.folder, deskFolder: desk)
    places = (try? library.places()) ?? PlaceDirectory(places: [])
    banks = (try? library.banks()) ?? []
    advice = (try? library.advice()) ?? []
    words = (try? library.words()) ?? StatusWordList(words: [], around: [])
    documented = library.allPlacesWithGuides
  }

  /// The guide of a place, with a file of its own or without.
  package func guide(for place: PlaceCode) throws -> PlaceGuide {
    try read.withLock { read in
      if let guide = read.guides[place] { return guide }
      var shelf = read.shelf ?? GuideShelf(library)
      let guide = try shelf.guide(for: place)
      read.shelf = shelf
      read.guides[place] = guide
      return guide
    }
  }
}

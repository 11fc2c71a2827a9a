package import CardJourney
package import CityGuide
import Foundation
import Synchronization

/// The guides that ship with buka, each file read once in a run: a debug build takes a while for them.
package enum ShippedGuides {
  /// The folder of the resources in the working copy that the tests were built from.
  package static let folder: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.lastPathComponent != "Tests", folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    return folder.deletingLastPathComponent().appendingPathComponent("Resources").path
  }()

  /// Where they are read from.
  package static let library = GuideLibrary(folder: folder)

  /// The places with a file of their own, the nation among them, by code.
  package static let places = library.allPlacesWithGuides

  private static let read = Mutex(Read())

  private struct Read {
    var shelf = GuideShelf(library)
    var guides: [PlaceCode: PlaceGuide] = [:]
  }

  /// The guide of a place, with a file of its own or without.
  package static func guide(for place: PlaceCode) throws -> PlaceGuide {
    try read.withLock { read in
      if let guide = read.guides[place] { return guide }
      let guide = try read.shelf.guide(for: place)
      read.guides[place] = guide
      return guide
    }
  }
}

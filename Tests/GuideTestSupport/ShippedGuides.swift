package import CardJourney
package import CityGuide
import Foundation
package import GuideReading
import Synchronization

/// The guides that ship with buka, each file read once in a run: a debug build takes a while for them.
package enum ShippedGuides {
  /// The folder of the resources in the working copy that the tests were built from.
  package static let path: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.lastPathComponent != "Tests", folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    return folder.deletingLastPathComponent().appendingPathComponent("Resources").path
  }()

  /// Where they are read from.
  package static let folder = GuideFolder(path)

  /// The same, for those who need not know that it is a folder.
  package static let repository: any GuideRepository = folder

  /// The places with a file of their own, the nation among them, by code.
  package static let places = folder.placesWithGuides

  private static let read = Mutex(Read())

  private struct Read {
    var cache = GuideCache(folder)
    var guides: [PlaceCode: Guide] = [:]
  }

  /// The guide of a place, with a file of its own or without.
  package static func guide(for place: PlaceCode) throws -> Guide {
    try read.withLock { read in
      if let guide = read.guides[place] { return guide }
      let guide = try read.cache.guide(for: place)
      read.guides[place] = guide
      return guide
    }
  }
}

extension GuideStamp {
  /// The stamp that was kept as that text, read as the program reads it; nil where it is none of this version.
  package init?(kept text: String, guide: Guide?) {
    self.init(notation: text, guide: guide, read: FactNotation.said(about:scope:fields:))
  }
}

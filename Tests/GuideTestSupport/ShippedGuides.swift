package import CardJourney
package import CityGuide
package import GuideReading

/// The guides that ship with buka.
package enum ShippedGuides {
  /// Where the folder of the resources lies, in the working copy that the tests were built from.
  package static var path: String { Content.shipped.path }

  /// The day on which somebody last looked at one of their sources: no lint of an earlier day holds.
  package static let lookedAt = Day(ordinal: 20_788)  // 2026-12-01

  /// Where they are read from.
  package static var folder: GuideFolder { Content.shipped.folder }

  /// The same, for those who need not know that it is a folder.
  package static var repository: any GuideRepository { folder }

  /// The places with a file of their own, the nation among them, by code.
  package static var places: [PlaceCode] { Content.shipped.documented }

  /// The guide of a place, with a file of its own or without.
  package static func guide(for place: PlaceCode) throws -> Guide {
    try Content.shipped.guide(for: place)
  }
}

extension GuideStamp {
  /// The stamp that was kept as that text, read as the program reads it; nil where it is none of this version.
  package init?(kept text: String, guide: Guide?) {
    self.init(notation: text, guide: guide, read: FactNotation.said(about:scope:fields:))
  }
}

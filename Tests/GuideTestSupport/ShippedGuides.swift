package import CardJourney
package import CityGuide

/// The guides that ship with buka.
package enum ShippedGuides {
  /// The folder of the resources in the working copy that the tests were built from.
  package static var folder: String { Content.shipped.folder }

  /// Where they are read from.
  package static var library: GuideLibrary { Content.shipped.library }

  /// The places with a file of their own, the nation among them, by code.
  package static var places: [PlaceCode] { Content.shipped.documented }

  /// The guide of a place, with a file of its own or without.
  package static func guide(for place: PlaceCode) throws -> PlaceGuide {
    try Content.shipped.guide(for: place)
  }
}

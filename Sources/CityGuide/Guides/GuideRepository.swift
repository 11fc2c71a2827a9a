package import CardJourney

/// Where everything that is known about places comes from: the folder that people edit, or a set that was
/// compiled from it.
package protocol GuideRepository: Sendable {
  /// The codes of the places that have a guide of their own, the nation among them.
  var placesWithGuides: [PlaceCode] { get }

  /// The sources that any guide may cite. Throws where there are no guides at all.
  func sharedSources() throws(GuideError) -> [String: Source]

  /// What the guide of one layer states; nil where there is none.
  func layer(
    of place: PlaceCode, citing sources: [String: Source]
  ) throws(GuideError) -> GuideLayer?

  /// Every place that can be picked.
  func places() throws(GuideError) -> PlaceDirectory

  /// A place with those above it: enough to name it and to find its telephone area.
  func places(around place: PlaceCode) throws(GuideError) -> PlaceDirectory

  func banks() throws(GuideError) -> [Bank]

  /// The pages of advice, in their order.
  func advice() throws(GuideError) -> [AdvicePage]

  /// The words of official screens, explained.
  func words() throws(GuideError) -> StatusWordList

  /// The files that a printed sheet is set from.
  func sheet() throws(GuideError) -> [SheetFile]

  /// What the program says of the world beside the facts of places.
  func statements() throws(GuideError) -> Statements

  /// The public calendar of all years known.
  func calendar() throws(GuideError) -> WorkCalendar
}

/// A file that a printed sheet is set from.
package struct SheetFile: Hashable, Sendable {
  /// Its name in `Resources/sheet`.
  package let name: String
  /// What stands in it.
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// Every guide, and the mistakes in files that had to be left out.
package struct AllGuides: Sendable {
  /// The guides of the places that have a file of their own that can be read, by code.
  package let guides: [Guide]
  /// The first mistake of every file that cannot be read, sorted by place in the file.
  ///
  /// Their places are not among the guides; places below them are, without that layer.
  package let mistakes: [Finding]
}

extension GuideRepository {
  /// The guide of a place without the desk's files; throws where one of its layers cannot be read.
  package func guide(for place: PlaceCode) throws(GuideError) -> Guide {
    var cache = GuideCache(self)
    return try cache.guide(for: place)
  }

  /// The guides of all places that have a file of their own, without the desk's; each layer is read once.
  ///
  /// Throws where there are no guides.
  package func allGuides() throws(GuideError) -> AllGuides {
    var cache = GuideCache(self)
    var guides: [Guide] = []
    var mistakes: Set<Finding> = []
    for place in placesWithGuides {
      let guide = try cache.readableGuide(for: place)
      mistakes.formUnion(guide.unreadable)
      if guide.hasOwnFacts { guides.append(guide) }
    }
    return AllGuides(guides: guides, mistakes: mistakes.sorted())
  }
}

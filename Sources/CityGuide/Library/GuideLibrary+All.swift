import CardJourney

extension GuideLibrary {
  /// Every guide, and the mistakes in files that had to be left out.
  package struct AllGuides: Sendable {
    /// The guides of the places that have a file of their own that can be read, by code.
    package let guides: [PlaceGuide]
    /// The first mistake of every file that cannot be read, sorted by place in the file.
    ///
    /// Their places are not among the guides; places below them are, without that layer.
    package let mistakes: [Finding]
  }

  /// The guides of all places that have a file of their own, without the desk's; each file is read
  /// once.
  ///
  /// Throws where there are no resources.
  package func allGuides() throws(GuideError) -> AllGuides {
    var shelf = GuideShelf(GuideLibrary(folder: folder))
    var guides: [PlaceGuide] = []
    var mistakes: Set<Finding> = []
    for place in allPlacesWithGuides {
      let guide = try shelf.readableGuide(for: place)
      mistakes.formUnion(guide.unreadable)
      if guide.hasOwnFacts { guides.append(guide) }
    }
    return AllGuides(guides: guides, mistakes: mistakes.sorted())
  }
}

import CardJourney

extension GuideLibrary {
  /// Every guide, and the mistakes in files that had to be left out.
  package struct AllGuides: Sendable {
    /// The guides of the places that have a file of their own that can be read, by code.
    package let guides: [PlaceGuide]
    /// Why files could not be read, sorted by place in the file.
    ///
    /// Their places are not among the guides; places below them are, without that layer.
    package let mistakes: [Finding]
  }

  /// The guides of all places that have a file of their own; each file is read once.
  ///
  /// Throws where there are no resources, or where what all guides share is broken.
  package func allGuides() throws(GuideError) -> AllGuides {
    try requireGuides()
    let directory = try places()
    let sources = try sharedSources()
    var layers: [PlaceCode: GuideFile] = [:]
    var mistakes: [Finding] = []
    for place in allPlacesWithGuides {
      do {
        layers[place] = try guideFile(place, sources: sources)
      } catch {
        mistakes += error.findings
      }
    }
    let guides = layers.keys.sorted().map { place in
      PlaceGuide(of: place, in: directory, layers: place.layers.compactMap { layers[$0] })
    }
    return AllGuides(guides: guides, mistakes: mistakes.sorted())
  }
}

extension GuideError {
  fileprivate var findings: [Finding] {
    switch self {
    case .malformed(let findings): findings
    case .noResources(let tried):
      tried.map { Finding(file: $0, line: 1, column: 1, message: message) }
    }
  }
}

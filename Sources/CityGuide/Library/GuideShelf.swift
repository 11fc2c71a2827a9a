package import CardJourney

/// Guides of several places, each layer read once.
///
/// A layer that cannot be read keeps nobody from the others: `readableGuide` leaves it out and says so.
package struct GuideShelf: Sendable {
  private let library: GuideLibrary
  private var sources: Result<[String: Source], GuideError>?
  private var layers: [PlaceCode: Result<GuideFile?, GuideError>] = [:]
  private var desk: DeskLayers?
  private var rows: [PlaceCode: Result<PlaceDirectory, GuideError>] = [:]

  /// An empty shelf for a library; nothing is read yet.
  package init(_ library: GuideLibrary) {
    self.library = library
  }

  /// The guide of a place: the shared sources, the layers of that place, whichever exist, and the desk's files.
  package mutating func guide(for place: PlaceCode) throws(GuideError) -> PlaceGuide {
    try library.requireGuides()
    let directory = try rows(around: place).get()
    let sources = try sharedSources().get()
    var found: [GuideFile] = []
    for code in place.layers {
      if let layer = try layer(code).get() { found.append(layer) }
    }
    return PlaceGuide(
      of: place, in: directory, layers: found, desk: deskLayers(sources).about(place))
  }

  /// The guide of a place from what can be read of it; `unreadable` of the guide tells what cannot.
  ///
  /// Throws only where there is no folder with guides at all.
  package mutating func readableGuide(for place: PlaceCode) throws(GuideError) -> PlaceGuide {
    try library.requireGuides()
    var unreadable: [Finding] = []
    let directory = try GuideShelf.readable(of: rows(around: place), &unreadable)
    let sources = try GuideShelf.readable(of: sharedSources(), &unreadable)
    var found: [GuideFile] = []
    for code in place.layers {
      // Without the shared sources every layer cites what does not exist: that is told once.
      var problems: [Finding] = []
      let layer = try GuideShelf.readable(of: layer(code), &problems)
      if sources != nil { unreadable += problems }
      if let layer = layer ?? nil { found.append(layer) }
    }
    return PlaceGuide(
      of: place, in: directory ?? .empty, layers: found,
      desk: deskLayers(sources ?? [:]).about(place), unreadable: unreadable)
  }

  /// A place with those above it, enough to name it; without those whose rows cannot be read.
  package mutating func places(around place: PlaceCode) -> PlaceDirectory {
    (try? rows(around: place).get()) ?? .empty
  }

  private mutating func rows(around place: PlaceCode) -> Result<PlaceDirectory, GuideError> {
    if let rows = rows[place] { return rows }
    let library = library
    let read = Result { () throws(GuideError) in try library.places(around: place) }
    rows[place] = read
    return read
  }

  private mutating func sharedSources() -> Result<[String: Source], GuideError> {
    if let sources { return sources }
    let read = Result { () throws(GuideError) in try library.sharedSources() }
    sources = read
    return read
  }

  private mutating func layer(_ code: PlaceCode) -> Result<GuideFile?, GuideError> {
    if let layer = layers[code] { return layer }
    let sources = (try? sharedSources().get()) ?? [:]
    let library = library
    let read = Result { () throws(GuideError) in try library.guideFile(code, sources: sources) }
    layers[code] = read
    return read
  }

  private mutating func deskLayers(_ sources: [String: Source]) -> DeskLayers {
    if let desk { return desk }
    let read = library.deskLayers(sources: sources)
    desk = read
    return read
  }

  /// The value, or nil with the first mistake of the file.
  private static func readable<Value>(
    of result: Result<Value, GuideError>, _ unreadable: inout [Finding]
  ) throws(GuideError) -> Value? {
    do {
      return try result.get()
    } catch .malformed(let findings) {
      unreadable += findings.prefix(1)
      return nil
    } catch {
      throw error
    }
  }
}

extension PlaceDirectory {
  fileprivate static let empty = PlaceDirectory(places: [])
}

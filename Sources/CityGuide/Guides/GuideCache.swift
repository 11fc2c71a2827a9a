package import CardJourney

/// Guides of several places, each layer read once.
///
/// A layer that cannot be read keeps nobody from the others: `readableGuide` leaves it out and says so.
package struct GuideCache: Sendable {
  /// Reads the desk's own files, which may cite these sources.
  package typealias Desk = @Sendable (_ sources: [String: Source]) -> DeskLayers

  private let repository: any GuideRepository
  private let readDesk: Desk
  private var sources: Result<[String: Source], GuideError>?
  private var layers: [PlaceCode: Result<GuideLayer?, GuideError>] = [:]
  private var desk: DeskLayers?
  private var rows: [PlaceCode: Result<PlaceDirectory, GuideError>] = [:]
  private var lines: Result<ServiceLines, GuideError>?

  /// An empty cache before a repository; nothing is read yet.
  package init(
    _ repository: any GuideRepository, desk: @escaping Desk = { _ in DeskLayers() }
  ) {
    self.repository = repository
    readDesk = desk
  }

  /// The guide of a place: the shared sources, the layers of that place, whichever exist, and the desk's files.
  package mutating func guide(for place: PlaceCode) throws(GuideError) -> Guide {
    let sources = try sharedSources().get()
    let directory = try rows(around: place).get()
    var found: [GuideLayer] = []
    for code in place.layers {
      if let layer = try layer(code).get() { found.append(layer) }
    }
    return Guide(
      of: place, in: directory, layers: found, lines: try countryLines(),
      desk: deskLayers(sources).about(place))
  }

  /// The guide of a place from what can be read of it; `unreadable` of the guide tells what cannot.
  ///
  /// Throws only where there are no guides at all.
  package mutating func readableGuide(for place: PlaceCode) throws(GuideError) -> Guide {
    var ofSources: [Finding] = []
    let sources = try GuideCache.readable(of: sharedSources(), &ofSources)
    var unreadable: [Finding] = []
    let directory = try GuideCache.readable(of: rows(around: place), &unreadable)
    unreadable += ofSources
    var found: [GuideLayer] = []
    for code in place.layers {
      // Without the shared sources every layer cites what does not exist: that is told once.
      var problems: [Finding] = []
      let layer = try GuideCache.readable(of: layer(code), &problems)
      if sources != nil { unreadable += problems }
      if let layer = layer ?? nil { found.append(layer) }
    }
    return Guide(
      of: place, in: directory ?? .empty, layers: found, lines: try countryLines(),
      desk: deskLayers(sources ?? [:]).about(place), unreadable: unreadable)
  }

  /// A place with those above it, enough to name it; without those whose rows cannot be read.
  package mutating func places(around place: PlaceCode) -> PlaceDirectory {
    (try? rows(around: place).get()) ?? .empty
  }

  private mutating func rows(around place: PlaceCode) -> Result<PlaceDirectory, GuideError> {
    if let rows = rows[place] { return rows }
    let repository = repository
    let read = Result { () throws(GuideError) in try repository.places(around: place) }
    rows[place] = read
    return read
  }

  /// The country's lines; nil where the file that names them cannot be read, which whoever starts is told.
  private mutating func countryLines() throws(GuideError) -> ServiceLines? {
    let repository = repository
    let read = lines ?? Result { () throws(GuideError) in try repository.statements().lines }
    lines = read
    do { return try read.get() } catch .malformed { return nil } catch { throw error }
  }

  private mutating func sharedSources() -> Result<[String: Source], GuideError> {
    if let sources { return sources }
    let read = Result { () throws(GuideError) in try repository.sharedSources() }
    sources = read
    return read
  }

  private mutating func layer(_ code: PlaceCode) -> Result<GuideLayer?, GuideError> {
    if let layer = layers[code] { return layer }
    let sources = (try? sharedSources().get()) ?? [:]
    let repository = repository
    let read = Result { () throws(GuideError) in
      try repository.layer(of: code, citing: sources)
    }
    layers[code] = read
    return read
  }

  private mutating func deskLayers(_ sources: [String: Source]) -> DeskLayers {
    if let desk { return desk }
    let read = readDesk(sources)
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

package import CardJourney
package import CityGuide

/// The folder that people edit: everything that is known about places, as YAML.
///
/// Reads a file when it is asked for, and only the files it is asked for; keeps nothing.
package struct GuideFolder: GuideRepository {
  /// The path of the folder with `guides/`, `calendars/`, `advice.yaml`, `words.yaml`, `statements.yaml`,
  /// `banks.yaml`, `divisions.csv`, `counties.csv` and `former.csv`.
  package let path: String
  let files: FolderReader
  /// The desk's own files; nil where there are none.
  let desk: DeskFolder?

  /// The folder at a path; nothing is read yet.
  ///
  /// `desk` holds the desk's own files, if there are any: they are checked among these guides.
  package init(_ path: String, desk: DeskFolder? = nil) {
    self.path = path
    self.desk = desk
    files = FolderReader(folder: path)
  }

  package var placesWithGuides: [PlaceCode] {
    files.names(in: "guides", ending: ".yaml").compactMap { PlaceCode($0.dropLast(5)) }.sorted()
  }

  package func sharedSources() throws(GuideError) -> [String: Source] {
    guard files.folderExists("guides") else {
      throw .noResources(tried: [files.path(of: "guides")])
    }
    guard files.exists("guides/sources.yaml") else { return [:] }
    let text = try files.text(of: "guides/sources.yaml")
    return try GuideReader.readSources(text, file: "guides/sources.yaml").accepted()
  }

  package func layer(
    of place: PlaceCode, citing sources: [String: Source]
  ) throws(GuideError) -> GuideLayer? {
    let name = "guides/\(place).yaml"
    guard files.exists(name) else { return nil }
    return try GuideReader.read(
      try files.text(of: name), file: name, place: place, shared: sources
    ).accepted().layer
  }

  package func places() throws(GuideError) -> PlaceDirectory {
    let text = try files.text(of: "divisions.csv")
    return PlaceDirectory(
      places: try DivisionsReader.read(text, file: "divisions.csv", .issuers).accepted(),
      counties: try table("counties.csv") {
        DivisionsReader.read($0, file: "counties.csv", .counties)
      },
      former: try table("former.csv") { FormerReader.read($0, file: "former.csv") })
  }

  /// The rows of a table that may be left out.
  private func table<Row>(
    _ name: String, _ read: (String) -> ReadResult<[Row]>
  ) throws(GuideError) -> [Row] {
    guard files.exists(name) else { return [] }
    return try read(try files.text(of: name)).accepted()
  }

  /// The rows of all other places are passed over, whatever stands in them.
  package func places(around place: PlaceCode) throws(GuideError) -> PlaceDirectory {
    let text = try files.text(of: "divisions.csv")
    let places = try DivisionsReader.read(
      text, file: "divisions.csv", .issuers, only: Set(place.layers)
    ).accepted()
    guard !places.contains(where: { $0.code == place }) else {
      return PlaceDirectory(places: places)
    }
    let counties = try table("counties.csv") {
      DivisionsReader.read($0, file: "counties.csv", .counties, only: [place])
    }
    return PlaceDirectory(places: places, counties: counties)
  }

  package func banks() throws(GuideError) -> [Bank] {
    let text = try files.text(of: "banks.yaml")
    return try BanksReader.read(text, file: "banks.yaml").accepted()
  }

  package func advice() throws(GuideError) -> [AdvicePage] {
    let sources = try sharedSources()
    let text = try files.text(of: "advice.yaml")
    let others = try statements().all.byID
    return try AdviceReader.read(text, file: "advice.yaml", shared: sources, others: others)
      .accepted().pages
  }

  package func words() throws(GuideError) -> StatusWordList {
    let sources = try sharedSources()
    let text = try files.text(of: "words.yaml")
    let others = (try statements().all + advice().flatMap(\.lines)).byID
    return try StatusWordReader.read(text, file: "words.yaml", shared: sources, others: others)
      .accepted().list
  }

  package func sheet() throws(GuideError) -> [SheetFile] {
    var read: [SheetFile] = []
    for name in files.names(in: "sheet", ending: "") {
      read.append(SheetFile(name: name, text: try files.text(of: "sheet/" + name)))
    }
    return read
  }

  package func statements() throws(GuideError) -> Statements {
    let sources = try sharedSources()
    let text = try files.text(of: "statements.yaml")
    return try StatementReader.read(text, file: "statements.yaml", shared: sources).accepted()
      .statements
  }

  package func calendar() throws(GuideError) -> WorkCalendar {
    var years: [Int: WorkCalendar.Year] = [:]
    for name in files.names(in: "calendars", ending: ".yaml") {
      let text = try files.text(of: "calendars/" + name)
      let read = try CalendarReader.read(text, file: "calendars/" + name).accepted()
      years[read.number] = read.year
    }
    return WorkCalendar(years: years)
  }
}

extension ReadResult {
  /// The value, or the errors that stand in its way; warnings are for lint.
  func accepted() throws(GuideError) -> Value {
    let errors = findings.filter { $0.severity == .error }.sorted()
    guard errors.isEmpty, let value else { throw .malformed(errors) }
    return value
  }
}

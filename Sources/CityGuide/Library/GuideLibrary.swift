package import CardJourney

/// The folder of the resources: everything that is known about places.
///
/// Reads a file when it is asked for, and only the files it is asked for; keeps nothing.
package struct GuideLibrary: Sendable {
  /// The folder with `guides/`, `calendars/`, `advice.yaml`, `words.yaml`, `banks.yaml` and
  /// `divisions.csv`.
  package let folder: String
  let files: FolderReader
  /// The folder with the desk's own files; nil where there is none.
  let desk: FolderReader?

  /// The library in a folder; nothing is read yet.
  ///
  /// `deskFolder` holds the desk's own files, if there are any.
  package init(folder: String, deskFolder: String? = nil) {
    self.folder = folder
    files = FolderReader(folder: folder)
    desk = deskFolder.map(FolderReader.init)
  }

  /// The guide of a place: the shared sources and the layers of that place, whichever exist.
  package func guide(for place: PlaceCode) throws(GuideError) -> PlaceGuide {
    var shelf = GuideShelf(self)
    return try shelf.guide(for: place)
  }

  /// Every place that can be picked.
  package func places() throws(GuideError) -> PlaceDirectory {
    let text = try files.text(of: "divisions.csv")
    return try accepted(DivisionsReader.read(text, file: "divisions.csv"))
  }

  /// A place with those above it: enough to name it and to find its telephone area.
  ///
  /// The rows of all other places are passed over, whatever stands in them.
  package func places(around place: PlaceCode) throws(GuideError) -> PlaceDirectory {
    let text = try files.text(of: "divisions.csv")
    return try accepted(
      DivisionsReader.read(text, file: "divisions.csv", only: Set(place.layers)))
  }

  /// Every bank.
  package func banks() throws(GuideError) -> [Bank] {
    let text = try files.text(of: "banks.yaml")
    return try accepted(BanksReader.read(text, file: "banks.yaml"))
  }

  /// The banks for a place: its partner banks first, then the others that work there.
  package func banks(for guide: PlaceGuide, answers: Answers, on day: Day) throws(GuideError)
    -> [Bank]
  {
    let all = try banks()
    let partners = guide.partnerBanks(answers: answers, on: day).flatMap(\.value)
    let first = partners.reduce(into: [BankID]()) { list, bank in
      if !list.contains(bank) { list.append(bank) }
    }.compactMap { id in all.first { $0.id == id } }
    return first + all.filter { !first.contains($0) && $0.serves(guide.place) }
  }

  /// The pages of advice, in their order.
  package func advice() throws(GuideError) -> [AdvicePage] {
    let sources = try sharedSources()
    let text = try files.text(of: "advice.yaml")
    return try accepted(AdviceReader.read(text, file: "advice.yaml", shared: sources)).pages
  }

  /// The words of official screens, explained.
  package func words() throws(GuideError) -> StatusWordList {
    let sources = try sharedSources()
    let text = try files.text(of: "words.yaml")
    return try accepted(StatusWordReader.read(text, file: "words.yaml", shared: sources)).list
  }

  /// The public calendar of all years found.
  package func calendar() throws(GuideError) -> WorkCalendar {
    var years: [Int: WorkCalendar.Year] = [:]
    for name in files.names(in: "calendars", ending: ".yaml") {
      let text = try files.text(of: "calendars/" + name)
      let read = try accepted(CalendarReader.read(text, file: "calendars/" + name))
      years[read.number] = read.year
    }
    return WorkCalendar(years: years)
  }

  /// The codes of the places that have a file of their own, the nation among them.
  package var allPlacesWithGuides: [PlaceCode] {
    files.names(in: "guides", ending: ".yaml").compactMap { PlaceCode($0.dropLast(5)) }.sorted()
  }
}

extension GuideLibrary {
  /// Throws where there is no folder with guides.
  func requireGuides() throws(GuideError) {
    guard files.folderExists("guides") else {
      throw .noResources(tried: [files.path(of: "guides")])
    }
  }

  func sharedSources() throws(GuideError) -> [String: Source] {
    guard files.exists("guides/sources.yaml") else { return [:] }
    let text = try files.text(of: "guides/sources.yaml")
    return try accepted(GuideReader.readSources(text, file: "guides/sources.yaml"))
  }

  /// The file of one layer; nil where there is none.
  func guideFile(_ code: PlaceCode, sources: [String: Source]) throws(GuideError) -> GuideFile? {
    let name = "guides/\(code).yaml"
    guard files.exists(name) else { return nil }
    return try accepted(
      GuideReader.read(try files.text(of: name), file: name, place: code, shared: sources))
  }

  /// The value, or the errors that stand in its way; warnings are for `findings()`.
  func accepted<Value>(_ result: ReadResult<Value>) throws(GuideError) -> Value {
    let errors = result.findings.filter { $0.severity == .error }.sorted()
    guard errors.isEmpty, let value = result.value else { throw .malformed(errors) }
    return value
  }
}

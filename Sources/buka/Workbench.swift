import CardJourney
import CaseStore
import CityGuide
import Copy
import GuideReading
import Handouts
import Screens
import Terminal

/// Surroundings, guides and log together: what commands and the wizard work with.
///
/// A class, because what was read of the guides is kept: a file is read once. A guide of which a layer cannot be
/// read is used without it, and says so.
final class Workbench {
  let surroundings: Surroundings
  let guides: any GuideRepository
  let calendar: WorkCalendar
  let statements: Statements
  /// What the log is opened for where it is needed.
  private let access: LogAccess
  /// Whether nothing of it is kept.
  let isPractice: Bool
  private var opened: (any CaseLog)?
  /// Who is told that another program holds the log: on standard error, until screens say it.
  let lockPatience: LockPatience
  /// Where it is said which guides cannot be read; nil where screens say it.
  private let warnings: StandardStream?
  private var warned: Set<Phrase> = []
  private var cache: GuideCache
  var lines = CaseLines()
  private var guideOf: [PlaceCode: Guide] = [:]
  private var allPlaces: PlaceDirectory?
  private var allBanks: [Bank]?

  /// What is around the program, what it wants of the log, and where it is said which guides cannot be read: nil
  /// where screens say it.
  ///
  /// With a log of its own for practice the cases on disk are never looked at.
  init(
    _ surroundings: Surroundings, for access: LogAccess = .reading,
    warnings: StandardStream? = .error, practisingIn practice: MemoryCaseLog? = nil
  ) throws {
    self.surroundings = surroundings
    self.access = access
    isPractice = practice != nil
    opened = practice
    lockPatience = LockPatience {
      StandardStream.error.line(Phrase.waitingForLog[surroundings.language])
      StandardStream.error.flush()
    }
    self.warnings = warnings
    let guides = try surroundings.guides()
    calendar = try Workbench.reading { () throws(GuideError) in try guides.calendar() }
    statements = try Workbench.reading { () throws(GuideError) in try guides.statements() }
    self.guides = guides
    let desk = surroundings.deskFolder.map { DeskFolder($0) }
    cache = GuideCache(guides) { desk?.layers(citing: $0) ?? DeskLayers() }
  }

  /// Runs something of the guides, its error as a sentence.
  static func reading<Value>(_ body: () throws(GuideError) -> Value) throws(Failure) -> Value {
    do { return try body() } catch { throw Failure(error) }
  }

  /// The log, opened where it is first needed: what is known of places needs none.
  func log() throws(StoreError) -> any CaseLog {
    if let opened { return opened }
    let log = try surroundings.log(for: access, patience: lockPatience)
    opened = log
    return log
  }

  /// Runs something of the log, its error as a sentence.
  func logging<Value>(
    _ body: (any CaseLog) throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do { return try body(try log()) } catch { throw Failure(error) }
  }

  func places() throws(Failure) -> PlaceDirectory {
    if let allPlaces { return allPlaces }
    let places = try Workbench.reading { () throws(GuideError) in try guides.places() }
    allPlaces = places
    return places
  }

  /// A place with those above it, which is all that a report names.
  func names(around place: PlaceCode) -> PlaceDirectory {
    allPlaces ?? cache.places(around: place)
  }

  func banks() throws(Failure) -> [Bank] {
    if let allBanks { return allBanks }
    let banks = try Workbench.reading { () throws(GuideError) in try guides.banks() }
    allBanks = banks
    return banks
  }

  /// The words of official screens, explained.
  func words() throws(Failure) -> StatusWordList {
    try Workbench.reading { () throws(GuideError) in try guides.words() }
  }

  /// The page and the forms that are printed.
  func sheetTemplates() throws(Failure) -> SheetTemplates {
    let files = try Workbench.reading { () throws(GuideError) in try guides.sheet() }
    do {
      return try SheetTemplates(files)
    } catch {
      let file = "sheet/\(error.file)"
      throw Failure(
        Phrase { [reason = error.reason] in $0.sheetCannotBeSet(file: file, reason: reason) },
        code: .unreadable)
    }
  }

  func advice() throws(Failure) -> [AdvicePage] {
    try Workbench.reading { () throws(GuideError) in try guides.advice() }
  }

  /// The guide of a place, from what can be read of it.
  func guide(for place: PlaceCode) throws(Failure) -> Guide {
    if let guide = guideOf[place] { return guide }
    let guide = try Workbench.reading { () throws(GuideError) in
      try cache.readableGuide(for: place)
    }
    guideOf[place] = guide
    warn(of: guide)
    return guide
  }

  /// Says which files the guide of a place has to do without, each of them once.
  private func warn(of guide: Guide) {
    let words = guide.unreadable.map(\.unreadable) + guide.faults.map(\.leftOut)
    for phrase in words where warned.insert(phrase).inserted {
      warnings?.line("! " + phrase[surroundings.language])
    }
  }

  /// The guide of a place, where a layer that cannot be read is an error.
  func wholeGuide(for place: PlaceCode) throws(Failure) -> Guide {
    let guide = try Workbench.reading { () throws(GuideError) in try cache.guide(for: place) }
    warn(of: guide)
    return guide
  }

  /// One case, found by its id or its nickname.
  func file(_ name: String) throws(Failure) -> CaseFile { try file(try mark(name)) }

  /// The mark of one case, found by its id or its nickname.
  func mark(_ name: String) throws(Failure) -> CaseMark {
    let found = try logging { log throws(StoreError) in try log.find(name) }
    guard let mark = found.first else {
      let marks = try logging { log throws(StoreError) in try log.marks() }
      throw Workbench.noCase(name, among: marks)
    }
    return mark
  }

  /// Why a word names no case, and the nearest that does.
  private static func noCase(_ name: String, among marks: [CaseMark]) -> Failure {
    guard !marks.isEmpty else {
      return .refused(
        Phrase { $0.noSuchCaseBeginOne(name: name) })
    }
    // An id is short: two other characters are another case.
    let id = marks.first { editDistance($0.id.uppercased(), name.uppercased()) == 1 }?.id
    let ask = Phrase.didYouMean(
      id ?? nearest(to: name, among: marks.compactMap(\.nickname)))
    let known = marks.prefix(8).map(\.id)
    return .refused(
      Phrase { $0.noSuchCaseButThese(name: name, guess: ask($0), known: known) })
  }

  private func file(_ mark: CaseMark) throws(Failure) -> CaseFile {
    let events = try logging { log throws(StoreError) in try log.events(of: mark.id) }
    let stamp = try logging { log throws(StoreError) in
      try log.guideStamp(of: mark.id)
    }
    let found = Case(id: mark.id, events: events)
    var guide: Guide?
    if let place = found.answers.place { guide = try self.guide(for: place) }
    return CaseFile(
      nickname: mark.nickname, case: found,
      stamp: stamp.flatMap {
        GuideStamp(notation: $0, guide: guide, read: FactNotation.said(about:scope:fields:))
      })
  }

  /// What a report on one case reads.
  func context(_ file: CaseFile) throws(Failure) -> Context {
    var guide: Guide?
    if let place = file.case.answers.place { guide = try self.guide(for: place) }
    return Context(
      language: surroundings.language, moment: surroundings.moment, calendar: calendar,
      statements: statements, size: Size(columns: 80, rows: 24), file: file, guide: guide,
      places: file.case.answers.place.map { names(around: $0) },
      banks: file.case.answers.bank == nil ? [] : try banks())
  }

  /// Writes a batch and returns its events.
  func append(
    _ drafts: [Draft], to file: CaseFile
  ) throws(StoreError) -> [Event] {
    let events = try log().append(
      drafts, to: file.case.id, after: file.case.lastSequence, written: surroundings.epochSeconds)
    keepStamp(of: file.case, after: events)
    return events
  }

  /// Keeps what the guide answers for a case to which these events were just written.
  ///
  /// The batch is on disk already: a stamp that cannot be kept is no reason to say that it is not.
  func keepStamp(of case: Case, after events: [Event]) {
    var written = `case`
    for event in events { written.evolve(event) }
    // Without the stamp of before nothing is compared.
    let file = CaseFile(nickname: nil, case: written)
    guard let stamp = try? context(file).guideStamp else { return }
    try? log().keepGuideStamp(stamp.notation, of: written.id)
  }
}

extension Phrase {
  /// What is said while a sheet is set and handed to the printer.
  static let printing = Phrase(\.handingToPrinter)

  /// What is said while another program holds the log.
  static let waitingForLog = Phrase(\.waitingForOtherProgram)
}

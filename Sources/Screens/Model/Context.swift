package import CardJourney
package import CityGuide
package import Copy
package import Terminal

/// What a screen reads: everything around it, as values.
///
/// What follows from the others is worked out anew whenever one of these is set.
package struct Context: Sendable {
  /// The language of the screens.
  package var language: Language
  /// Now, in China time.
  package var moment: Moment { didSet { if moment.day != oldValue.day { followAnswers() } } }
  /// The public calendar.
  package var calendar: WorkCalendar
  /// What the program says of the world beside the facts of places, and the country's lines.
  package let statements: Statements
  /// The screen's size.
  package var size: Size
  /// What the desk calls itself, in the title where no case is open; nil for a person at home.
  package var deskName: String?
  /// Whether all of it is practice, and nothing is kept.
  package var isPractice = false
  /// Whether a page says of every row what else it says of the selected one only: lines have no selected row.
  package var saysAll = false
  /// Whether a page is printed by a command: nothing is chosen there, and what is behind keys stands on it.
  package var isPrinted = false
  /// The selected row of the visible page, and how far it is scrolled.
  package var cursor = Cursor()
  /// What is typed on the visible page; nil where nothing is.
  package var field: TextField?
  /// The characters that the terminal shows rightly.
  package private(set) var repertoire = Repertoire.full
  /// Writes text with those characters.
  private(set) var transcriber = Transcriber(for: .full)
  /// The open case.
  package var file: CaseFile? { didSet { followAnswers() } }
  /// The guide of the open case's place as it was read; nil until then.
  package var placeGuide: Guide? { didSet { followAnswers() } }
  /// The guide that the case goes by: its place's, and what the holder was told.
  package private(set) var guide: Guide?
  /// The rules of the place, under the answers given so far.
  package private(set) var rules: LocalRules
  /// The places that can be picked; nil until they were read.
  package var places: PlaceDirectory? { didSet { followNames() } }
  /// The places with facts of their own.
  package var documented: Set<PlaceCode>
  package var banks: [Bank] { didSet { followAnswers() } }
  /// The cases that were read, in the order of the list.
  package var entries: [CaseEntry] { didSet { entriesRevision += 1 } }
  /// How many cases are still to be read for the list.
  package var unreadEntries = 0
  /// Grows whenever `entries` changes, so that nobody has to compare thousands of them.
  package private(set) var entriesRevision = 0
  /// The pages of advice; nil until they were read.
  package var advice: [AdvicePage]?
  /// The words of official screens, explained; nil until they were read.
  package var words: StatusWordList?
  /// How a case can leave this machine; nil until somebody looked.
  package var waysOut: WaysOut?
  /// The other open cases of the open case's place; nil until somebody looked.
  ///
  /// None at a desk: there they are of strangers.
  package internal(set) var companions: [Context]?
  /// The codes that were asked for, by the text that a phone gets.
  var codes: [String: CodeOutcome] = [:]
  /// The routes that were compared last: that takes too long to be done at every key.
  let comparedRoutes = Remembered<RouteInputs, [Route]>()
  /// What the guide answers differently since the case was last written to.
  package private(set) var guideChanges: [GuideChange] = []

  /// A context; the rules follow from guide and answers.
  package init(
    language: Language, moment: Moment, calendar: WorkCalendar, statements: Statements, size: Size,
    file: CaseFile?,
    guide: Guide?, places: PlaceDirectory? = nil, documented: Set<PlaceCode> = [],
    banks: [Bank] = [], entries: [CaseEntry] = [], advice: [AdvicePage]? = nil,
    words: StatusWordList? = nil
  ) {
    self.language = language
    self.moment = moment
    self.calendar = calendar
    self.statements = statements
    self.size = size
    self.file = file
    placeGuide = guide
    self.places = places
    self.documented = documented
    self.banks = banks
    self.entries = entries
    self.advice = advice
    self.words = words
    rules = .assumed
    followAnswers()
  }

  /// Has screens written with what the terminal shows rightly; without Chinese they are in English.
  mutating func limit(to repertoire: Repertoire) {
    self.repertoire = repertoire
    if repertoire == .ascii { language = .en }
    followNames()
  }

  /// Brings the names of places and banks in line with what was read.
  private mutating func followNames() { transcriber = makeTranscriber() }

  /// Brings guide and rules in line with what was read, told and answered, and looks what the guide
  /// changed.
  private mutating func followAnswers() {
    followNames()
    guide = placeGuide?.hearing(`case`.heardHere)
    guideChanges =
      file?.stamp.flatMap { stamp in guideStamp.map(stamp.changes) }?.filter(\.isTold) ?? []
    guard let guide else {
      rules = .assumed
      return
    }
    rules = guide.localRules(for: `case`, banks: banks, on: today)
  }

  /// The open case, or an empty one.
  package var `case`: Case { file?.case ?? Case(id: "") }

  /// What was said about the situation.
  package var answers: Answers { `case`.answers }

  package var today: Day { moment.day }

  /// What the case is read against.
  package var circumstances: Circumstances {
    Circumstances(rules: rules, calendar: calendar, moment: moment)
  }

  /// The tracks as they are presumed to stand today.
  package var journey: Journey { `case`.projection(in: circumstances).journey }

  /// The place's short name with its code, since names collide.
  package var placeName: String? {
    guard let place = answers.place else { return nil }
    guard let name = guide?.shortName(of: place, language) else { return placeName(place) }
    return "\(name) \(place.digits)"
  }

  /// A key that a sentence points to: `（a）`; nothing on paper and in what a command prints, where there are none.
  func key(_ name: String) -> Phrase {
    isPrinted ? Phrase(\.nothingToSay) : Phrase { $0.inParentheses(words: name) }
  }

  /// A phrase in the language of the screens.
  package func say(_ phrase: Phrase) -> String { phrase[language] }

  /// What a page reads whose cursor and text are these.
  func seen(_ cursor: Cursor, _ field: TextField?) -> Context {
    var copy = self
    copy.cursor = cursor
    copy.field = field
    return copy
  }
}

import CardJourney
import Copy
import GuideTestSupport
import TestSupport

@testable import CityGuide
@testable import Screens

// What an observation holds of the values that the program computes: only what laws speak of.

/// A dated duty with its words.
struct Duty: Sendable {
  let kind: ObligationKind
  var due: Due
  var basis: Basis
  /// Its sentence in both languages.
  var phrase: Phrase

  init(_ duty: Obligation, _ context: Context) {
    kind = duty.kind
    due = duty.due
    basis = duty.basis
    phrase = duty.phrase(on: context.today, context.statements.lines)
  }

  /// The side whose report it is about; nil where it is about none.
  var reportedSide: Side? {
    switch kind {
    case .renewReport(let side), .report(let side): side
    default: nil
    }
  }
}

/// The day on which somebody is reminded of a report.
struct Reminder: Sendable {
  let side: Side
  let report: Report
  var day: Day

  static func all(in context: Context, of steps: [Step]) -> [Reminder] {
    var calling = context
    calling.file?.case.report(steps.filter(\.isReport), at: context)
    let file = calling.case
    return file.obligations(in: calling.circumstances).compactMap { duty in
      guard let side = Duty(duty, calling).reportedSide, duty.basis != .atOnce,
        let day = duty.due.earliest, let report = file.journey.temporaryReport(of: side)
      else { return nil }
      return Reminder(side: side, report: report, day: day)
    }
  }
}

extension Case {
  /// Records that every report was called in now; nobody said how long it holds.
  fileprivate mutating func report(_ steps: [Step], at context: Context) {
    for side in steps.compactMap(\.side) {
      let command = Command.record(
        [.reported(side, .temporary, .telephone, lapses: nil)],
        .on(context.today, at: context.moment.minute), insist: false)
      self = after(decide(command, in: context.circumstances), at: context.moment) ?? self
    }
  }
}

/// Errands done in one visit or one call.
struct Visit: Sendable {
  let channel: ChannelKind
  var errands: [Errand]
  let side: Side?
  var holderMustCome: Bool
  let isDone: Bool
  let isRemote: Bool
  /// The places that are known for it, the first foremost.
  var places: [Fact]

  init(_ trip: Trip) {
    channel = trip.channel
    errands = trip.errands
    side = trip.side
    holderMustCome = trip.holderMustCome
    isDone = trip.isDone
    isRemote = trip.isRemote
    places = trip.channels.map(\.fact)
  }

  /// A visit of whoever acts, to a place of which nobody says anything.
  init(at channel: ChannelKind, doing errand: Errand) {
    self.channel = channel
    errands = [errand]
    side = nil
    holderMustCome = false
    isDone = false
    isRemote = channel.isRemote
    places = []
  }

  /// Whether somebody has to go there.
  var isAhead: Bool { !isDone && !isRemote }
  var files: Bool { errands.contains(where: \.isFiling) }
}

/// One way to the new card, as the table has it.
struct OfferedWay: Sendable {
  let kind: RouteKind
  var isPossible: Bool
  var isPlanned: Bool
  var days: Estimate?
  let yuan: Estimate?
  var visits: [Visit]
  let visitCount: Int
  let mustTravel: Bool
  /// How sure it is that there is such a way.
  var offer: Reliability
  let unknown: [Matter]
  /// What the page of questions asks along this way.
  var asked: [Matter]

  init(_ route: Route, _ context: Context) {
    kind = route.kind
    isPossible = route.isPossible
    isPlanned = route.isPlanned
    days = route.days
    yuan = route.yuan
    visits = route.trips.map { Visit($0) }
    visitCount = route.visits
    mustTravel = route.mustTravel
    offer = route.offer
    unknown = route.unknown
    asked =
      route.isPossible && !route.unknown.isEmpty
      ? context.telephoneQuestions(on: route.kind).map(\.matter) : []
  }

  /// The visit or call that files.
  var filing: Visit? { visits.first(where: \.files) }

  /// Whether somebody who may be relied on names it; that every place has a window is named by nobody.
  var isReliable: Bool {
    filing?.channel == .window
      ? filing?.places.first?.reliability == .answer : isPossible && offer == .answer
  }
}

/// The papers of one visit or call.
struct PapersOfVisit: Sendable {
  let visit: Visit
  /// Which visit it is, as people count them; 0 for a call.
  private(set) var number = 0
  var must: [ChecklistItem]
  var may: [ChecklistItem]
  let errandsWithoutList: [Errand]

  /// The papers of a list, visit by visit.
  static func numbered(_ checklist: Checklist) -> [PapersOfVisit] {
    var visits = 0
    return checklist.trips.map { trip in
      var papers = PapersOfVisit(trip)
      if !papers.visit.isRemote {
        visits += 1
        papers.number = visits
      }
      return papers
    }
  }

  private init(_ papers: TripPapers) {
    visit = Visit(papers.trip)
    must = papers.mustBring
    may = papers.mayBeAsked
    errandsWithoutList = papers.errandsWithoutList
  }
}

/// One question of the call page.
struct Asked: Sendable {
  let matter: Matter
  var desk: DeskKind
  var number: String?

  init(_ question: TelephoneQuestion) {
    matter = question.matter
    desk = question.desk.kind
    number = question.desk.number
  }
}

/// A fact that a page cites.
struct Cited: Sendable {
  let fact: Fact
  let page: Observation.PageName
  /// Whether the program asks about it again.
  var isStale: Bool

  init(_ fact: Fact, on page: Observation.PageName, _ context: Context) {
    self.fact = fact
    self.page = page
    isStale = fact.isStale(on: context.today)
  }
}

/// What `buka city` says of a place in a situation.
struct City: Sendable {
  let report: GuideReport
  /// Its page; nil where it was not read, which takes as long as all pages of a case.
  let text: Text?
  /// The facts that it states, by who may be relied on.
  let answers: Set<FactID>
  let others: Set<FactID>

  init(_ guide: Guide, for setting: Setting, in content: Content, isRead: Bool) {
    let query = GuideQuery(
      guide, for: Answers([.situation(setting.situation), .place(setting.place)]),
      on: setting.start.moment.day)
    report = query.report
    text =
      isRead
      ? Text(
        splitting: PlainText.place(
          query, places: content.places, banks: content.banks, language: .zh, columns: 4000)) : nil
    answers = Set(report.entries.flatMap(\.answers).map(\.id))
    others = Set(report.entries.flatMap(\.others).map(\.id))
  }
}

// MARK: - What the program does not say yet

/// A way that says how sure it is that it exists.
protocol Offering {
  var offer: Reliability { get }
}

extension Route: Offering {}

extension Offering where Self == Route {
  /// As long as a route does not say it itself: somebody reliable names a place, or it is the window, which
  /// is everywhere.
  var offer: Reliability {
    let route: Route = self
    let filing = route.trips.first { $0.errands.contains(where: \.isFiling) }
    return filing?.channel == .window ? .answer : filing?.channels.first?.reliability ?? .hearsay
  }
}

/// A fact that says what limits it.
protocol Limited {
  var limit: Words? { get }
}

extension Fact: Limited {}

extension Limited where Self == Fact {
  /// As long as a fact does not say it itself: its note, where that speaks of less than the value does.
  var limit: Words? {
    let fact: Fact = self
    guard let note = fact.note else { return nil }
    let words = ["旧", "只", "仅", "据", "说的是", "没有查到", "核实", "时期"]
    return Line(note.zh).says(words) ? note : nil
  }
}

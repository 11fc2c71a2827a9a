import CardJourney
import CityGuide
import Copy
import Screens

/// What `--json` prints.
///
/// These shapes are kept: keys are added, never renamed.
struct CaseJSON: Encodable {
  let id: String
  let nickname: String?
  let answers: [String: String]
  let events: [EventJSON]
  let status: StatusJSON

  init(_ context: Context) {
    id = context.case.id
    nickname = context.file?.nickname
    answers = Dictionary(
      uniqueKeysWithValues: context.answers.all.map {
        ($0.question.rawValue, $0.words.dropFirst().joined(separator: " "))
      })
    events = context.case.events.map { EventJSON($0, context) }
    status = StatusJSON(context)
  }
}

/// One line of the log.
struct EventJSON: Encodable {
  let sequence: Int
  let batch: Int
  let kind: String
  let body: String
  let sentence: SentenceJSON
  let happened: String
  let written: Int64
  let isLive: Bool

  init(_ event: Event, _ context: Context) {
    sequence = event.sequence
    batch = event.batch
    kind = event.payload.kind
    body = event.payload.body
    sentence = SentenceJSON(context.phrase(of: event))
    happened = event.happened.notation
    written = event.written
    isLive = context.case.isLive(event)
  }
}

/// A sentence for people, in both languages.
struct SentenceJSON: Encodable {
  let zh: String
  let en: String

  init(_ phrase: Phrase) {
    zh = phrase[.zh]
    en = phrase[.en]
  }
}

/// Where a case stands.
struct StatusJSON: Encodable {
  struct DutyJSON: Encodable {
    let kind: String
    let from: String?
    let to: String?
    let isOverdue: Bool
    /// Who fixes the date: fact, told, printed, at-once or assumed.
    let basis: String
    let fact: String?
    /// The day on which counters open again after a report has lapsed.
    let countersReopen: String?
    /// The days on which to repeat the report until then.
    let repeats: [String]
    /// The day to which the reminder was put off; the duty is as due as before.
    let putOff: String?

    init(_ obligation: Obligation, today: Day) {
      kind = obligation.kind.key
      from = obligation.due.earliest.map(\.description)
      to = obligation.due.latest.map(\.description)
      isOverdue = obligation.isOverdue(on: today)
      basis = obligation.basis.key
      if case .fact(let id) = obligation.basis { fact = id.rawValue } else { fact = nil }
      countersReopen = obligation.countersReopen?.description
      repeats = obligation.repeats.map(\.description)
      putOff = obligation.putOff?.description
    }
  }

  let id: String
  let nickname: String?
  let today: String
  let situation: String?
  /// The code of the place, and its short name.
  let place: String?
  let placeName: String?
  /// The stage of what is next, the same as in the list.
  let stage: String
  let cells: [String: [String: String]]
  let steps: [String]
  /// The same steps, each with whom to call or where to go.
  let next: [NextStepJSON]
  let unmet: Int
  let isDone: Bool
  let outcome: String?
  let duties: [DutyJSON]
  /// Where the guides of its place cannot be read: `guides/510100.yaml:12:5`.
  let unreadable: [String]
  /// What the guide answers differently since the case was last written to.
  let guideChanges: [GuideChangeJSON]

  init(_ context: Context) {
    let circumstances = context.circumstances
    id = context.case.id
    nickname = context.file?.nickname
    today = context.today.description
    situation = context.answers.situation?.rawValue
    place = context.answers.place?.digits
    placeName = context.guide?.names.short
    stage = context.case.stageOfNext(in: circumstances).rawValue
    cells = Dictionary(
      uniqueKeysWithValues: Stage.allCases.map { stage in
        (
          stage.rawValue,
          Dictionary(
            uniqueKeysWithValues: Side.allCases.map {
              ($0.rawValue, context.case.cell(stage, $0, in: circumstances).rawValue)
            })
        )
      })
    let next = context.case.steps(in: circumstances)
    steps = next.map(\.key)
    self.next = next.map { NextStepJSON($0, context) }
    unmet =
      context.case.unmet(in: circumstances).count + (context.case.leavesAccountOpen ? 1 : 0)
    isDone = context.case.isDone(in: circumstances)
    if case .closed(let outcome) = context.journey.closing {
      self.outcome = outcome.rawValue
    } else {
      outcome = nil
    }
    duties = context.case.obligations(in: circumstances).map {
      DutyJSON($0, today: context.today)
    }
    unreadable = context.guide?.unreadable.map(\.position) ?? []
    guideChanges = context.guideNews.map { GuideChangeJSON($0.change, matters: $0.matters) }
  }
}

/// One answer of the guide that is not what it was.
struct GuideChangeJSON: Encodable {
  let about: String
  let errand: String?
  let before: String?
  let after: String?
  let fact: String
  /// Whether a step that is left rests on it.
  let matters: Bool

  init(_ change: GuideChange, matters: Bool) {
    about = change.matter.topic.rawValue
    errand = change.matter.errand?.rawValue
    before = change.before?.phrase(about: change.matter.topic)[.zh]
    after = change.after?.phrase(about: change.matter.topic)[.zh]
    fact = change.fact.rawValue
    self.matters = matters
  }
}

/// One line of the list.
struct EntryJSON: Encodable {
  let id: String
  let nickname: String?
  /// The code of the place, and its short name, as in `status`.
  let place: String?
  let placeName: String?
  let situation: String?
  let stage: String
  let step: String?
  let due: String?
  /// All that is due some day, the most urgent first.
  let duties: [StatusJSON.DutyJSON]
  let outcome: String?
  /// Where the guides of its place cannot be read: `guides/510100.yaml:12:5`.
  let unreadable: [String]

  init(_ entry: CaseEntry, today: Day) {
    id = entry.id
    nickname = entry.nickname
    place = entry.code?.digits
    placeName = entry.place
    situation = entry.situation?.rawValue
    stage = entry.stage.rawValue
    step = entry.step?.key
    due = entry.obligation?.attention?.description
    duties = entry.obligations.map { StatusJSON.DutyJSON($0, today: today) }
    outcome = entry.outcome?.rawValue
    unreadable = entry.unreadable.map(\.position)
  }
}

/// The papers of every trip.
struct ChecklistJSON: Encodable {
  struct ItemJSON: Encodable {
    let document: String
    let whose: String
    let originals: Int
    let copies: Int
    let condition: String?
    let isKept: Bool
    let isHearsay: Bool
    let facts: [String]
    let isTicked: Bool

    init(_ item: ChecklistItem, isHearsay: Bool, ticks: Set<RequirementKey>) {
      document = item.document.rawValue
      whose = item.whose.rawValue
      originals = item.originals
      copies = item.copies
      condition = item.condition?.zh
      isKept = item.isKept
      self.isHearsay = isHearsay
      facts = item.facts.map(\.id.rawValue)
      isTicked = [item.originalKey, item.copyKey].compactMap(\.self).allSatisfy(ticks.contains)
    }
  }

  struct TripJSON: Encodable {
    let number: Int
    let channel: String
    let errands: [String]
    let holderMustCome: Bool
    let mustBring: [ItemJSON]
    let mayBeAsked: [ItemJSON]
    /// The errands whose list may be relied on: `mustBring` is theirs.
    let errandsWithList: [String]
    /// The errands for which there is none: ask.
    let errandsWithoutList: [String]
  }

  let trips: [TripJSON]

  init(_ context: Context) {
    let ticks = context.case.ticks
    trips = context.checklist.trips.map { papers in
      TripJSON(
        number: papers.trip.number, channel: papers.trip.channel.rawValue,
        errands: papers.trip.errands.map(\.rawValue), holderMustCome: papers.trip.holderMustCome,
        mustBring: papers.mustBring.map { ItemJSON($0, isHearsay: false, ticks: ticks) },
        mayBeAsked: papers.mayBeAsked.map { ItemJSON($0, isHearsay: true, ticks: ticks) },
        errandsWithList: papers.errandsWithList.map(\.rawValue),
        errandsWithoutList: papers.errandsWithoutList.map(\.rawValue))
    }
  }
}

/// The papers of several cases, and which of them are done on one trip.
struct SeveralChecklistsJSON: Encodable {
  struct TogetherJSON: Encodable {
    let cases: [String]
    /// What whoever goes for all brings once.
    let mustBring: [ChecklistJSON.ItemJSON]
    let mayBeAsked: [ChecklistJSON.ItemJSON]
  }

  let together: [TogetherJSON]
  /// By the case's id.
  let checklists: [String: ChecklistJSON]

  init(_ contexts: [Context]) {
    together = JointTrip.all(contexts).map { trip in
      TogetherJSON(
        cases: trip.members.map(\.context.case.id),
        mustBring: trip.mustBring.map { .init($0, isHearsay: false, ticks: []) },
        mayBeAsked: trip.mayBeAsked.map { .init($0, isHearsay: true, ticks: []) })
    }
    checklists = Dictionary(
      uniqueKeysWithValues: contexts.map { ($0.case.id, ChecklistJSON($0)) })
  }
}

/// One question for a call.
struct QuestionJSON: Encodable {
  let key: String
  let zh: String
  let en: String
  let desk: String
  /// `hrss`, `bank`, `insurance` or another of `DeskKind`.
  let deskKind: String
  /// The number to call; absent where none is known.
  let number: String?
  let reason: String
  /// Whether it is only asked along, and can wait until the step that rests on it.
  let canWait: Bool

  init(_ question: TelephoneQuestion) {
    let words = question.matter.question
    key = question.matter.key.rawValue
    zh = words[.zh]
    en = words[.en]
    desk = question.desk.phrase[.zh]
    deskKind = question.desk.kind.rawValue
    number = question.desk.number
    canWait = question.canWait
    reason = question.reason.rawValue
  }
}

/// One place.
struct PlaceJSON: Encodable {
  let code: String
  let name: String
  let pinyin: String
  let area: String?
  /// The code of the place that issues the cards; a county's own is another one.
  let issuer: String
  let hasGuide: Bool

  init(_ place: Place, issuer: Place, hasGuide: Bool) {
    code = place.code.digits
    name = place.name
    pinyin = place.pinyin
    area = place.area
    self.issuer = issuer.code.digits
    self.hasGuide = hasGuide
  }
}

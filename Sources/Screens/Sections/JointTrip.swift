import CardJourney
package import CityGuide
import Copy
import Terminal

/// One way there for several cases of one place: the next visit of each goes to the same kind of desk.
///
/// How the desk takes several people is nobody's guess here: that is asked.
package struct JointTrip {
  /// One of the cases, with the papers of its next visit.
  package struct Member {
    /// The case.
    package let context: Context
    /// What its next visit takes.
    let papers: TripPapers

    /// What it is called.
    var name: String { context.file?.nickname ?? context.case.id }
  }

  /// At least two cases, in the order in which they were named.
  package let members: [Member]
  /// What whoever goes brings once for all: what a list that may be relied on asks of any of them.
  package let mustBring: [ChecklistItem]
  package let mayBeAsked: [ChecklistItem]
  /// Whether one of them acts for themselves, and so is whoever goes: two who do are two people.
  private let hasOwn: Bool

  /// The trips on which at least two of the cases go.
  package static func all(_ contexts: [Context]) -> [JointTrip] {
    var groups: [(goal: Goal, members: [Member])] = []
    for context in contexts {
      guard let papers = context.nextVisit, let goal = Goal(papers.trip, context) else { continue }
      let member = Member(context: context, papers: papers)
      if let index = groups.firstIndex(where: { $0.goal == goal }) {
        groups[index].members.append(member)
      } else {
        groups.append((goal, [member]))
      }
    }
    return groups.map(\.members).filter { $0.count > 1 }.map(JointTrip.init)
  }

  private init(members: [Member]) {
    self.members = members
    let hasOwn = members.count { $0.context.answers.acting == .`self` } == 1
    self.hasOwn = hasOwn
    let must = members.map { member in member.ownPapers(\.mustBring, hasOwn: hasOwn) }
    let may = members.map { member in member.ownPapers(\.mayBeAsked, hasOwn: hasOwn) }
    let shared = DocumentKind.allCases.filter { document in
      zip(must, may).count { ($0 + $1).contains { $0.document == document } } > 1
    }
    func once(_ items: [[ChecklistItem]]) -> [ChecklistItem] {
      shared.compactMap { document in
        let same = items.flatMap(\.self).filter { $0.document == document }
        return same.isEmpty ? nil : .once(for: same)
      }
    }
    // What some only say of one of them is not made certain by what is certain of another.
    (mustBring, mayBeAsked) = (once(must), once(may))
  }

  /// Whether a paper of one of the cases is brought once for all.
  func shares(_ item: ChecklistItem, of member: Member) -> Bool {
    item.isOfWhoGoes(member.context.answers, hasOwn: hasOwn)
      && (mustBring + mayBeAsked).contains { $0.document == item.document }
  }

  /// Where the visit goes: what is the same for one way there.
  private struct Goal: Hashable {
    let place: PlaceCode?
    let channel: ChannelKind
    let payer: Payer?
    /// The bank whose branch it is; nil where it is none, or nobody named it.
    let bank: BankID?

    init?(_ trip: Trip, _ context: Context) {
      // Each employer is another.
      guard trip.channel != .employer else { return nil }
      let answers = context.answers
      place = answers.place
      channel = trip.channel
      payer = trip.payer
      bank = !trip.channel.isBank ? nil : answers.changesBank ? answers.newBank : answers.bank
    }
  }
}

extension JointTrip.Member {
  /// The papers of one of its lists that whoever goes carries.
  fileprivate func ownPapers(
    _ list: KeyPath<TripPapers, [ChecklistItem]>, hasOwn: Bool
  ) -> [ChecklistItem] {
    papers[keyPath: list].filter { $0.isOfWhoGoes(context.answers, hasOwn: hasOwn) }
  }
}

extension ChecklistItem {
  /// Whether whoever goes carries it and takes it home again: one is enough for all cases.
  ///
  /// `hasOwn` is whether who acts for themselves is whoever goes.
  fileprivate func isOfWhoGoes(_ answers: Answers, hasOwn: Bool) -> Bool {
    guard document.isUnique, !isKept, condition == nil else { return false }
    return whose != .holder || hasOwn && answers.acting == .`self` && document.isOfPerson
  }
}

extension DocumentKind {
  /// Whether it says who somebody is or reaches them, and nothing of one card.
  fileprivate var isOfPerson: Bool {
    switch self {
    case .idCard, .temporaryID, .residencePermit, .travelPermit, .passport, .foreignPRCard, .phone:
      true
    default: false
    }
  }
}

extension Context {
  /// The papers of the next visit; nil where nobody can go yet, or has to.
  var nextVisit: TripPapers? {
    guard journey.closing == .open, `case`.waitingSince == nil else { return nil }
    return checklist.trips.first { !$0.trip.isRemote }
  }

  /// The trip on which the open case can go with others; nil where there is none.
  var jointTrip: JointTrip? {
    let others = (companions ?? []).filter { $0.case.id != `case`.id }
    return JointTrip.all([self] + others).first { $0.members[0].context.case.id == `case`.id }
  }
}

// MARK: - As a list

/// One trip for several cases: for whom, what is brought once, what for each.
struct PapersOfSeveral: Section {
  let trip: JointTrip

  func write(on page: inout PageWriter) {
    let first = trip.members[0]
    let place = first.papers.trip.place
    page.heading(
      Phrase { $0.oneTripForCards(count: trip.members.count, place: place($0)) })
    let names = trip.members.map(\.name)
    page.text(
      Phrase { $0.tripForWhom(names: names) },
      indent: 2)
    if first.papers.trip.channel.isBank, first.context.answers.bank == nil {
      page.text(
        Phrase(\.onlyOnSameBank), indent: 2)
    }
    writeShared(&page)
    for member in trip.members { write(member, &page) }
    page.blank()
    let ask = page.context.whom(toAskOf: first.papers.trip)
    page.text(
      Phrase { $0.askWhetherSeveralAtOnce(call: ask($0)) }, indent: 2)
  }

  private func writeShared(_ page: inout PageWriter) {
    guard !(trip.mustBring + trip.mayBeAsked).isEmpty else { return }
    page.text(
      Phrase(\.ownPapersOnce), indent: 2)
    let visit = trip.members[0].papers.trip
    for item in trip.mustBring { writeOnce(item, visit, &page) }
    guard !trip.mayBeAsked.isEmpty else { return }
    page.text(.hearsayPapers, indent: 4)
    for item in trip.mayBeAsked { writeOnce(item, visit, &page) }
  }

  /// A paper of whoever goes, whatever each of the cases calls them.
  private func writeOnce(_ item: ChecklistItem, _ trip: Trip, _ page: inout PageWriter) {
    for line in item.lines(on: trip, &page) {
      write(
        PaperLine(
          name: item.document.phrase, count: line.count, remarks: line.remarks, key: line.key,
          evidence: line.evidence), &page)
    }
  }

  private func write(_ member: JointTrip.Member, _ page: inout PageWriter) {
    let papers = member.papers
    let what = papers.trip.errandWords
    page.text(
      Phrase { $0.labelledWords(label: member.name, words: what($0)) }, indent: 2, style: .bold)
    page.speaking(of: member.context) { page in
      if papers.trip.holderMustCome, member.context.answers.acting != .`self` {
        page.text(.holderMustCome, indent: 4)
      }
      for item in papers.mustBring where !trip.shares(item, of: member) {
        write(item, papers.trip, &page)
      }
      if let words = papers.withoutList(&page) { page.text(words, indent: 4) }
      let hearsay = papers.mayBeAsked.filter { !trip.shares($0, of: member) }
      guard !hearsay.isEmpty else { return }
      page.text(.hearsayPapers, indent: 4)
      for item in hearsay { write(item, papers.trip, &page) }
    }
  }

  private func write(_ item: ChecklistItem, _ trip: Trip, _ page: inout PageWriter) {
    for line in item.lines(on: trip, &page) { write(line, &page) }
  }

  private func write(_ line: PaperLine, _ page: inout PageWriter) {
    page.row(
      Row.text("- " + page.context.say(line.phrase), indent: 4)
        .with(line.evidence, page.context.language))
  }
}

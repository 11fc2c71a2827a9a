import CardJourney
import CaseStore
import CityGuide
import Screens
import Terminal

/// Today's list, which a desk with thousands of cases can use before all of them were read.
extension Workbench {
  /// How many cases are worked out at a time: a key waits no longer than for these.
  private static let slice = 100

  /// What the wizard starts with: the beginning of the list; the rest is read when a screen needs it.
  func firstContext(size: Size) throws(Failure) -> Context {
    try beginList()
    var context = Context(
      language: surroundings.language, moment: surroundings.moment, calendar: calendar,
      statements: statements, size: size, file: nil, guide: nil, entries: lines.entries)
    context.unreadEntries = lines.unread
    context.isPractice = isPractice
    context.deskName = OwnSettings.ofPerson.desk
    return context
  }

  /// The line of every case.
  func entries() throws(Failure) -> [CaseEntry] {
    try beginList()
    while lines.unread > 0 { try readOn() }
    return lines.entries
  }

  /// Looks what has changed since the list was last read, and reads the first of it.
  func beginList() throws(Failure) {
    let marks = try logging { log throws(StoreError) in try log.marks() }
    lines.begin(marks, on: surroundings.moment.day)
    try readOn()
  }

  /// Works out the next lines of the list.
  func readOn() throws(Failure) {
    let marks = lines.take(Workbench.slice)
    guard !marks.isEmpty else { return }
    let logs = try logging { log throws(StoreError) in try log.logs(of: marks.map(\.id)) }
    var worked: [(mark: CaseMark, entry: CaseEntry)] = []
    for mark in marks {
      // A case that was wiped meanwhile has no log.
      guard let events = logs[mark.id] else { continue }
      worked.append((mark, try entry(Case(id: mark.id, events: events), mark.nickname)))
    }
    lines.add(worked)
  }

  private func entry(_ case: Case, _ nickname: String?) throws(Failure) -> CaseEntry {
    var rules = LocalRules.assumed
    var guide: Guide?
    if let place = `case`.answers.place {
      let heard = try self.guide(for: place).hearing(`case`.heardHere)
      // The list of banks is long: it is read only where a bank was named.
      let banks = `case`.answers.bank == nil ? [] : try banks()
      rules = heard.localRules(for: `case`, banks: banks, on: surroundings.moment.day)
      guide = heard
    }
    return CaseEntry(
      `case`, nickname: nickname, place: guide?.names.short,
      location: guide.flatMap { names(around: $0.place).place($0.place) },
      in: Circumstances(rules: rules, calendar: calendar, moment: surroundings.moment),
      unreadable: guide?.unreadable ?? [])
  }
}

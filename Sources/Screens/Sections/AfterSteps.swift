import CardJourney
import CityGuide
import Copy

/// What stands below the steps: how long a report holds, what to do when nobody answers, care.
struct AfterSteps: Section {
  let steps: [Step]

  func write(on page: inout PageWriter) {
    page.add(ReportTerms(steps: steps))
    if steps.contains(where: \.isSocialReport) { page.add(NobodyAnswers()) }
    if page.context.canBeFound {
      let key = page.context.key("?")
      page.text(
        Phrase { $0.tellWhenCardFound(key: key($0)) })
    }
    if steps != [.finish] { page.add(CareMeanwhile(steps: steps)) }
    // Of a refused card what was found says which notes are meant.
    let errand = steps.first == .settleAtDesk ? page.context.finding?.errand : steps.first?.errand
    if let errand { worthKnowing(about: errand, &page) }
    page.add(Warnings(steps: steps))
  }

  /// What is worth knowing about an errand, from the guides.
  private func worthKnowing(about errand: Errand, _ page: inout PageWriter) {
    guard let query = page.context.query else { return }
    let notes = query.notes(for: errand).filter { note in
      note.reliability == .answer && note.scope.errands.contains(errand)
        && (page.context.answers.hasAccount || note.scope.sides != [.bank])
    }
    // What is said of this very person comes before what is said to everybody.
    let personal = notes.filter(\.scope.concernsPerson)
    let general = notes.filter { !$0.scope.concernsPerson }
    for note in personal.prefix(3) + general.prefix(2) { page.asideFact(note, \.phrase) }
  }
}

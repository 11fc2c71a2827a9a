import CardJourney
import CityGuide
import Copy

/// All that can be done now, in full, where nothing is chosen: for what a command prints.
struct StepsNow: Section {
  /// Whether of a long list only the first two are told in full.
  var isBrief = true

  func write(on page: inout PageWriter) {
    let steps = page.context.case.steps(in: page.context.circumstances)
    guard !steps.isEmpty else { return }
    page.heading(
      page.context.case.leavesAccountOpen && steps == [.finish]
        ? Phrase(\.cardWorksAgain) : steps.heading)
    for (number, step) in steps.enumerated() {
      page.add(
        StepChoice(
          step: step, lead: "-", isDetailed: !isBrief || steps.count <= 4 || number < 2))
    }
    page.blank()
    page.add(AfterSteps(steps: steps))
  }
}

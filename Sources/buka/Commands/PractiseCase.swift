import ArgumentParser
import CaseStore

/// Opens the wizard for practice: all of it works, and nothing of it is kept.
struct PractiseCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Open the wizard for practice: nothing is kept, your own cases are not touched.",
    discussion: """
      The title says on every page that it is practice. Cases lie in memory and are gone when it is left; \
      nothing is printed or written.
      """)

  @OptionGroup var wizard: OpenWizard

  var options: Options { wizard.options }

  func carryOut(in surroundings: Surroundings) throws {
    try wizard.open(surroundings, practisingIn: MemoryCaseLog())
  }
}

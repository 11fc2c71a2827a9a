import ArgumentParser
import CaseStore
import Copy

/// Opens the wizard for practice: all of it works, and nothing of it is kept.
struct PractiseCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: .saying(\.practiseAbstract),
    discussion: """
      \(String.saying(\.practiseDiscussion))
      """)

  @OptionGroup var wizard: OpenWizard

  var options: Options { wizard.options }

  func carryOut(in surroundings: Surroundings) throws {
    try wizard.open(surroundings, practisingIn: MemoryCaseLog())
  }
}

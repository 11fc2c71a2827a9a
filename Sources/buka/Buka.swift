import ArgumentParser
import CityGuide
import Copy
import Screens

/// The command line.
@main
struct Buka: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buka",
    abstract: "补卡：社保卡/医保卡丢了、坏了、换了账户，一步步办回来。",
    discussion: [overview, exitCodes, variables].joined(separator: "\n\n"),
    version: "0.1.0",
    subcommands: [
      OpenWizard.self, NewCase.self, ListCases.self, ShowCase.self, RecordHappening.self, Undo.self,
      ReopenCase.self, PutOffDuty.self, PractiseCase.self,
      ShowStatus.self, ShowDue.self, ShowChecklist.self, ShowRoutes.self, ShowQuestions.self,
      ExportCase.self, ImportCase.self, WipeCases.self, ExamineLog.self, HearAnswer.self,
      ExplainHappening.self, Diagnose.self, ListCities.self, ShowCity.self, ShowAdvice.self,
      ShowWord.self,
      GuideCommand.self, DrawGraph.self, PrintManual.self,
    ],
    defaultSubcommand: OpenWizard.self
  )

  /// What the program is for, on the command line.
  static let overview = """
    Without a subcommand the wizard opens: on the full screen, or line by line where there is none or lines are \
    asked for. Everything it does can also be done with subcommands.
    """

  private static let exitCodes =
    "Exit codes: "
    + ExitStatus.allCases.map { "\($0.rawValue) \($0.phrase[.en])" }.joined(separator: ", ") + "."

  private static let variables =
    "Environment: \(EnvironmentVariable.allCases.map(\.rawValue).joined(separator: ", ")); see buka manual."
}

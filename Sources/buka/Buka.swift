import ArgumentParser
import CityGuide
import Copy
import Screens

/// The command line.
@main
struct Buka: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buka",
    abstract: .saying(\.programAbstract),
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
  static let overview = String.saying(\.programOverview)

  private static let exitCodes = String.saying { copy in
    copy.exitCodes(
      statuses: ExitStatus.allCases.map { "\($0.rawValue) \($0.phrase(copy))" })
  }

  private static let variables = String.saying {
    $0.environmentVariables(names: EnvironmentVariable.allCases.map(\.rawValue))
  }
}

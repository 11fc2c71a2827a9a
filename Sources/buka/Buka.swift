import ArgumentParser

/// The command line.
@main
struct Buka: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buka",
    abstract: "补卡：社保卡/医保卡丢了、坏了、换了账户，一步步办回来。",
    discussion: """
      Without a subcommand the wizard opens in the terminal. Everything it does can also be done \
      with subcommands, for scripts and for terminals that cannot show it.

      Exit codes: 0 done, 1 refused by a rule or nothing found, 64 wrong usage, 65 unreadable data, \
      66 resources missing, 69 no terminal, 73 cannot write, 74 disk full, 75 try again, 130 and 143 \
      on INT and TERM.
      """,
    version: "0.1.0",
    subcommands: [
      OpenWizard.self, NewCase.self, ListCases.self, ShowCase.self, RecordHappening.self, Undo.self,
      ShowStatus.self, ShowDue.self, ShowChecklist.self, ShowRoutes.self, ShowQuestions.self,
      ExportCase.self, ImportCase.self,
      HearAnswer.self,
      ExplainHappening.self, Diagnose.self, ListCities.self, ShowCity.self, ShowAdvice.self,
      ShowWord.self,
      GuideCommand.self, DrawGraph.self,
    ],
    defaultSubcommand: OpenWizard.self
  )
}

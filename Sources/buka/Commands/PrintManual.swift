import ArgumentParser
import Copy
import Screens

/// Prints the manual page.
struct PrintManual: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: .saying(\.manualAbstract),
    discussion: """
      buka manual | man -l -
      buka manual --lang en >~/.local/share/man/man1/buka.1
      """)

  @OptionGroup var options: Options

  func carryOut(in surroundings: Surroundings) throws {
    guard let tree = CommandTree.whole else {
      throw Failure(
        Phrase(\.commandTreeUnreadable), code: .unreadable)
    }
    StandardStream.output.data(ManualWriter.page(of: tree, in: surroundings.language))
  }
}

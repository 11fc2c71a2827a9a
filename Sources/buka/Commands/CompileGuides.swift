import ArgumentParser
import CardJourney
import CityGuide
import Copy
import GuideReading
import Screens

/// Compiles a folder of guides into the one file that a start reads.
struct CompileGuides: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: .saying(\.compileAbstract),
    discussion: """
      \(String.saying(\.compileDiscussion))
      """)

  @OptionGroup var options: Options

  @Argument(help: .saying(\.compileFolderWord))
  var folder: String?

  @Option(help: ArgumentHelp(.saying(\.compileOutputOption), valueName: "file"))
  var output: String

  @Flag(help: .saying(\.compileForceFlag))
  var force = false

  func carryOut(in surroundings: Surroundings) throws {
    let source = try folder.map { GuideFolder($0) } ?? surroundings.guideFolder()
    let errors = source.findings(on: surroundings.moment.day).filter { $0.severity == .error }
    guard errors.isEmpty else {
      for error in errors { StandardStream.output.line(error.line(in: surroundings.language)) }
      throw ExitCode(.unreadable)
    }
    let bytes = try Workbench.reading { () throws(GuideError) in
      try GuideSet.compiled(from: source, stamp: FolderStamp.stamp(of: source.path) ?? 0)
    }
    // Nothing in it is of a person, and a package is read by every user.
    try Destination(output, isPublic: true).write(bytes, isForced: force)
  }
}

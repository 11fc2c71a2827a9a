import ArgumentParser
import CardJourney
import CityGuide
import GuideReading
import Screens

/// Compiles a folder of guides into the one file that a start reads.
struct CompileGuides: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile a folder of guides into one file, for a package.",
    discussion: """
      The file lies as guides.set beside the program, in ../share/buka, or wherever BUKA_RESOURCES says. \
      Without one, the first start compiles the folder that came with the program into the cache.
      Exit codes: 0 written, 65 errors in the guides: nothing was written.
      """)

  @OptionGroup var options: Options

  @Argument(help: "A folder of resources; the one in use without it.")
  var folder: String?

  @Option(help: ArgumentHelp("Where to write the file.", valueName: "file"))
  var output: String

  @Flag(help: "Replace a file that is there.")
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

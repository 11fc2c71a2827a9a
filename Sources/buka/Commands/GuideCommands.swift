import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Foundation
import GuideReading
import Screens

/// What is done with the guides themselves.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: .saying(\.guideAbstract),
    subcommands: [
      LintGuides.self, ShowCoverage.self, ProposeChange.self, CompileGuides.self,
    ])
}

/// Lists the mistakes in the guides.
struct LintGuides: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: .saying(\.lintAbstract),
    discussion: .saying(\.lintExitCodes))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(
      .saying(\.lintPathWord)
    ))
  var path: String?

  func carryOut(in surroundings: Surroundings) throws {
    let found = try findings(surroundings)
    if output.json {
      try printJSON(found.map(FindingJSON.init))
    } else {
      for finding in found { StandardStream.output.line(finding.line(in: surroundings.language)) }
      StandardStream.output.line(summary(found)[surroundings.language])
    }
    guard let worst = found.map(\.severity).min(by: { $0 == .error && $1 == .warning }) else {
      return
    }
    throw ExitCode(worst == .error ? .unreadable : .refused)
  }

  private func findings(_ surroundings: Surroundings) throws -> [Finding] {
    let day = surroundings.moment.day
    guard let path else { return try surroundings.guideFolder().findings(on: day) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure(
        Phrase { $0.noSuchFileOrFolder(path: path) }, code: .missing)
    }
    guard isFolder.boolValue else {
      return try surroundings.guideFolder().findings(inGuideAt: path, on: day)
    }
    return GuideFolder(path).findings(on: day)
  }

  private func summary(_ findings: [Finding]) -> Phrase {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    guard !findings.isEmpty else { return Phrase(\.guidesHaveNoMistakes) }
    return Phrase { $0.guideMistakeCounts(errors: errors, warnings: warnings) }
  }
}

extension Finding {
  /// One line: place, how bad, what and how to mend it.
  func line(in language: Language) -> String {
    let kind =
      switch severity {
      case .error: Phrase(\.findingIsError)
      case .warning: Phrase(\.findingIsWarning)
      }
    return "\(position): \(kind[language]) [\(topic.rawValue)] \(message.text(in: language))"
  }
}

/// A finding as it is printed with `--json`.
struct FindingJSON: Encodable {
  let file: String
  let line: Int
  let column: Int
  let severity: String
  let topic: String
  let zh: String
  let en: String

  init(_ finding: Finding) {
    file = finding.file
    line = finding.line
    column = finding.column
    severity = finding.severity.rawValue
    topic = finding.topic.rawValue
    zh = finding.message.zh
    en = finding.message.text(in: .en)
  }
}

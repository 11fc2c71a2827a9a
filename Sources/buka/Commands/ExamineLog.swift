import ArgumentParser
import CaseStore
import CityGuide
import Copy
import Screens

/// Finds what is wrong with the log and its backups, and rescues what can be read.
struct ExamineLog: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: .saying(\.doctorAbstract),
    discussion: """
      buka doctor
      buka doctor --rescue saved.sqlite

      \(String.saying(\.doctorDiscussion))
      """)

  @OptionGroup var options: Options

  @Option(
    help: ArgumentHelp(.saying(\.doctorRescueOption), valueName: "file"),
    completion: .file())
  var rescue: String?

  func carryOut(in surroundings: Surroundings) throws {
    guard let log = Surroundings.logPath else { throw Failure(.noFolder) }
    let doctor = LogDoctor(path: log)
    let language = surroundings.language
    let findings = doctor.findings()
    guard !findings.isEmpty else {
      return say(
        Phrase(\.noLogToExamine), language)
    }
    for finding in findings { say(finding.phrase, language) }
    if let rescue {
      return try save(with: doctor, into: Path.absolute(rescue), inPlaceOf: log, language)
    }
    guard findings.contains(where: { $0.problem != nil }) else { return }
    say(
      Phrase(\.howToRescueLog), language)
    throw ExitCode(.unreadable)
  }

  private func save(
    with doctor: LogDoctor, into path: String, inPlaceOf log: String, _ language: Language
  ) throws {
    guard Path.real(path) == nil else {
      throw Failure(
        Phrase { $0.rescueFileExists(path: path) },
        code: .cannotWrite)
    }
    let rescued: [RescuedCase]
    do { rescued = try doctor.rescue(into: path) } catch { throw Failure(error) }
    StandardStream.output.noteDone(Phrase { $0.logWasRescued(path: path) })
    for item in rescued { say(item.phrase, language) }
    say(
      Phrase { $0.casesWereRescued(count: rescued.count, path: path) },
      language)
    let aside = "\(Path.folder(of: log))/damaged"
    StandardStream.output.line(
      "  mkdir -m 700 '\(aside)' && cp '\(path)' '\(aside)/rescued' && mv '\(log)'* '\(aside)' && mv '\(aside)/rescued' '\(log)'"
    )
  }

  private func say(_ phrase: Phrase, _ language: Language) {
    StandardStream.output.line(phrase[language])
  }
}

extension LogFinding {
  /// The path, whether it is whole, and how much can be read.
  fileprivate var phrase: Phrase {
    let held =
      readable.map {
        Phrase { [cases = $0.cases, records = $0.events] copy in
          copy.readableCasesAndRecords(cases: cases, records: records)
        }
      } ?? Phrase(\.nothingIsReadable)
    guard let problem else {
      return Phrase { $0.logIsWhole(path: path, held: held($0)) }
    }
    let said = Failure(problem).phrase
    return Phrase { $0.logFindingWithContents(finding: said($0), held: held($0)) }
  }
}

extension RescuedCase {
  fileprivate var phrase: Phrase {
    guard !lost.isEmpty else {
      return Phrase { $0.caseRescuedWhole(id: id, count: saved) }
    }
    let numbers = lost.map(String.init).joined(separator: " ")
    return Phrase { $0.caseRescuedInPart(id: id, count: saved, lost: numbers) }
  }
}

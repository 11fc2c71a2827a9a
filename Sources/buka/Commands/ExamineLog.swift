import ArgumentParser
import CaseStore
import CityGuide
import Screens

/// Finds what is wrong with the log and its backups, and rescues what can be read.
struct ExamineLog: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look whether the cases and their backups are whole; rescue what can be read.",
    discussion: """
      buka doctor
      buka doctor --rescue saved.sqlite

      Nothing is changed. --rescue writes what can be read, and from the backups what is missing, into a \
      new file, and says what is lost.

      Exit codes: 0 all is whole or was rescued, 65 something is damaged.
      """)

  @OptionGroup var options: Options

  @Option(
    help: ArgumentHelp("Write what can be read into a new file.", valueName: "file"),
    completion: .file())
  var rescue: String?

  func carryOut(in surroundings: Surroundings) throws {
    guard let log = Surroundings.logPath else { throw Failure(.noFolder) }
    let doctor = LogDoctor(path: log)
    let language = surroundings.language
    let findings = doctor.findings()
    guard !findings.isEmpty else {
      return say(
        Phrase("还没有数据文件，没什么要查的。", "There is no file yet, and nothing to look at."), language)
    }
    for finding in findings { say(finding.phrase, language) }
    if let rescue {
      return try save(with: doctor, into: Path.absolute(rescue), inPlaceOf: log, language)
    }
    guard findings.contains(where: { $0.problem != nil }) else { return }
    say(
      Phrase(
        "把读得出的救到新文件：buka doctor --rescue saved.sqlite（原来的文件不动）",
        "To rescue what can be read into a new file: buka doctor --rescue saved.sqlite (the old files stay)"
      ), language)
    throw ExitCode(.unreadable)
  }

  private func save(
    with doctor: LogDoctor, into path: String, inPlaceOf log: String, _ language: Language
  ) throws {
    guard Path.real(path) == nil else {
      throw Failure(
        Phrase(
          "已经有 \(path) 这个文件，没有动它。换个名字。",
          "There is a file \(path) already; it was left as it is. Choose another name."),
        code: .cannotWrite)
    }
    let rescued: [RescuedCase]
    do { rescued = try doctor.rescue(into: path) } catch { throw Failure(error) }
    StandardStream.output.noteDone(Phrase("已救到 \(path)。", "Rescued into \(path)."))
    for item in rescued { say(item.phrase, language) }
    say(
      Phrase(
        "\(rescued.count) 个事项已救到 \(path)。要用它，先关掉所有 buka，再：",
        "\(rescued.count) cases were rescued into \(path). To use it close every buka, then:"),
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
        Phrase(
          "读得出 \($0.cases) 个事项、\($0.events) 条记录",
          "\($0.cases) cases and \($0.events) records can be read")
      } ?? Phrase("什么都读不出", "nothing can be read")
    guard let problem else {
      return Phrase("完好：\(path)，\(held.zh)", "Whole: \(path), \(held.en)")
    }
    let said = Failure(problem).phrase
    return Phrase("\(said.zh)\n  \(held.zh)", "\(said.en)\n  \(held.en)")
  }
}

extension RescuedCase {
  /// The id, and which records are lost.
  fileprivate var phrase: Phrase {
    guard !lost.isEmpty else {
      return Phrase("\(id)：\(saved) 条都在", "\(id): all \(saved) records")
    }
    let numbers = lost.map(String.init).joined(separator: " ")
    return Phrase(
      "\(id)：救出 \(saved) 条，丢了第 \(numbers) 条，请照材料补记",
      "\(id): \(saved) records; lost: \(numbers). Record again what they said")
  }
}

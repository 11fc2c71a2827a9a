import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Screens

/// Begins a case.
struct NewCase: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: .saying(\.newAbstract))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Option(help: .saying(\.newNameOption))
  var name: String?

  @Option(
    help: ArgumentHelp(
      .saying(\.newLineOption), valueName: "words"))
  var line: String?

  @OptionGroup var told: AnswerOptions

  func validate() throws {
    if line != nil, name != nil || !told.areAbsent {
      throw ValidationError(.saying(\.newLineAlone))
    }
    if line == nil, name == nil, told.areAbsent {
      throw ValidationError(
        .saying(\.newSaysNothing))
    }
  }

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    if let line { return try begin(line, bench) }
    let answers = try told.answers(bench)
    let nickname = try name.map(NewCase.nickname)
    try report(try bench.begin(answers, nickname: nickname), bench)
  }

  private static func nickname(_ text: String) throws(Failure) -> Nickname {
    do throws(Nickname.Problem) { return try Nickname(text) } catch { throw .usage(error.phrase) }
  }

  /// Begins with all that a line tells; what it was taken for goes to standard error, for people.
  private func begin(_ text: String, _ bench: Workbench) throws {
    let line = try bench.entryLine(text)
    let places = try bench.places()
    let said = { (answer: Answer) in
      answer.phrase(
        placeName: { "\(places.place($0)?.name ?? "") \($0)" }, bankName: \.rawValue)
    }
    let problems = line.problems(said)
    guard problems.isEmpty else {
      throw Failure.usage(
        Phrase { copy in copy.lineWasNotRecorded(problems: problems.map { $0(copy) }) })
    }
    let (file, cautions) = try bench.begin(line)
    let language = bench.surroundings.language
    let told = line.understood(said) + cautions.map { $0.rule.phrase(bench.statements) }
    for sentence in told { StandardStream.error.line(sentence[language]) }
    try report(file, bench)
  }

  private func report(_ file: CaseFile, _ bench: Workbench) throws {
    let id = file.case.id
    StandardStream.output.noteDone(
      Phrase { $0.caseBegunDespiteFailure(id: id) })
    if output.json {
      try printJSON(CaseJSON(try bench.context(file)))
    } else {
      StandardStream.output.line(id)
    }
  }
}

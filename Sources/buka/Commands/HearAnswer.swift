import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import Screens

/// Takes down what a hotline or an office answered.
struct HearAnswer: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "told",
    abstract:
      .saying(\.toldAbstract),
    discussion: """
      buka told 7K3 temporary-lapse 7天 自动恢复
      buka told 7K3 temporary-lapse 到12月1日
      buka told 7K3 agent-may.reissue yes --by 柜台
      buka told 7K3 fee.reissue 20 --on yesterday
      buka told 7K3 requirement.reissue.window 身份证、复印件2、照片2 --desk

      \(String.saying(\.toldDiscussion))
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(.saying(\.caseWord), valueName: "case"), completion: Completions.cases)
  var name: String

  @Argument(
    help: ArgumentHelp(.saying(\.toldQuestionWord), valueName: "key"),
    completion: Completions.questionKeys)
  var key: String

  @Argument(parsing: .remaining, help: .saying(\.toldAnswerWords))
  var words: [String] = []

  @Option(help: ArgumentHelp(.saying(\.toldByOption), valueName: "who"))
  var by: String?

  @Option(help: ArgumentHelp(.saying(\.toldUntilOption), valueName: "day"))
  var until: String?

  @OptionGroup var time: WhenOptions

  @Flag(help: .saying(\.toldDeskFlag))
  var desk = false

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings, for: .writing)
    var file = try bench.file(name)
    let heard = try heard(file, surroundings)
    if desk {
      // What the case would not take is kept for no other either.
      let decision = file.case.decide(
        .hear(heard.told, heard.when), in: try bench.context(file).circumstances)
      if case .refused(let refusals) = decision { throw bench.refused(refusals) }
      let guide = try bench.guide(for: heard.told.place)
      let writer = ProposalWriter(
        names: guide.names, heard: [heard], in: file.case.answers)
      guard !writer.isEmpty else {
        throw Failure.refused(
          Phrase(\.answerIsOfThisCase))
      }
      let path = try bench.keepAtDesk(writer)
      let kept = Phrase { $0.answerKeptForDesk(path: path) }
      StandardStream.output.noteDone(kept)
      if output.json { return try printJSON(KeptJSON(path: path)) }
      return StandardStream.output.line(kept[surroundings.language])
    }
    let before = file.case.events.count
    _ = try bench.perform(.hear(heard.told, heard.when), on: &file)
    StandardStream.output.noteDone(.changed(file.case.id))
    if output.json {
      let context = try bench.context(file)
      return try printJSON(ChangeJSON(Change(in: file, behind: before), context))
    }
    StandardStream.output.line(said(heard, file, bench.calendar)[surroundings.language])
  }

  /// What was kept, as it was understood, and how it is taken back.
  private func said(_ heard: Heard, _ file: CaseFile, _ calendar: WorkCalendar) -> Phrase {
    let value =
      Matter(key: heard.told.key).map { heard.told.value.phrase(to: $0, in: file.case, calendar) }
      ?? heard.told.value.phrase
    return Phrase {
      $0.answerNotedWithUndo(answer: value($0), until: heard.told.until, id: file.case.id)
    }
  }

  private func heard(_ file: CaseFile, _ surroundings: Surroundings) throws(Failure) -> Heard {
    let today = surroundings.moment.day
    guard let matter = Matter(key: FactKey(rawValue: key)) else { throw unknownKey }
    guard let place = file.case.answers.place else {
      throw .refused(Phrase(\.sayIssuingPlaceFirst))
    }
    let when = try time.when(today: today) ?? .now(surroundings.moment)
    let said = when.latest(today: today)
    let value = try value(matter, said: said, file)
    let told = Told(
      key: matter.key, place: place, value: value, by: by,
      until: try lastDay ?? said.adding(days: matter.answerHolds))
    return Heard(told: told, when: when)
  }

  /// The answer as the log writes it, or as people do.
  private func value(
    _ matter: Matter, said: Day, _ file: CaseFile
  ) throws(Failure) -> ToldValue {
    guard !words.isEmpty else {
      let example = matter.example
      throw .usage(
        Phrase { $0.answerMustFollow(example: example($0)) })
    }
    if let value = matter.noted(words) { return value }
    // A day is of the report of this case: for every other it says nothing.
    let asked = desk ? Case(id: file.case.id) : file.case
    let reading = AnswerParser(matter, said: said, in: asked)
      .reading(words.joined(separator: " "))
    switch reading {
    case .value(let value): return value
    case .notKnown: throw .refused(refusal(reading, matter))
    case .uncounted(let day):
      let sentence = refusal(reading, matter)
      guard !desk, matter.answerKind == .lapse else { throw .refused(sentence) }
      let side = matter.topic == .bankLapse ? Side.bank : .social
      let repair =
        "buka record \(file.case.id) reported \(side.rawValue) temporary telephone lapses=\(day)"
      throw .refused(
        Phrase { $0.refusalWithReportCommand(refusal: sentence($0), command: repair) }
      )
    case .partly, .tooMuch, .tooEarly, .privateText, .nothing:
      throw .usage(refusal(reading, matter))
    }
  }

  private func refusal(_ reading: AnswerReading<ToldValue>, _ matter: Matter) -> Phrase {
    reading.refusal(example: matter.example) ?? matter.example
  }

  private var lastDay: Day? {
    get throws(Failure) {
      guard let until else { return nil }
      guard let day = Day(until) else {
        throw .usage(
          Phrase { $0.untilIsNoDay(until: until) }
        )
      }
      return day
    }
  }

  private var unknownKey: Failure {
    let known = Matter.askable.map(\.key.rawValue)
    let ask = Phrase.didYouMean(key, among: known)
    return .usage(
      Phrase { [key = key, name = name] copy in
        copy.noSuchQuestion(key: key, guess: ask(copy), name: name)
      })
  }
}

extension Matter {
  /// The answer where the words are those of the log; nil where they are not, or may mean other things.
  fileprivate func noted(_ words: [String]) -> ToldValue? {
    switch answerKind {
    case .words: return nil
    // Any word would be a paper.
    case .papers where !words.allSatisfy({ $0.contains(":") || DocumentKind(rawValue: $0) != nil }):
      return nil
    default: return try? ToldValue(kind: answerKind, words: words)
    }
  }
}

/// What `told --desk --json` prints: the file in which the answer is kept for every case of the desk.
private struct KeptJSON: Encodable {
  let path: String
}

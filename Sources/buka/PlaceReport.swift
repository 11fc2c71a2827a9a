import CardJourney
import CityGuide
import Screens

/// What the guides say about one place for one situation, rule by rule and errand by errand.
struct PlaceReport {
  /// One line: what it is about, what is said, how sure that is.
  struct Line: Encodable {
    let about: String
    let value: String
    let standing: String
    let grade: String?
    let layer: String?
    let fact: String?
  }

  private let guide: PlaceGuide
  private let lines: [(line: Line, phrase: Phrase)]

  init(guide: PlaceGuide, answers: Answers, today: Day) {
    self.guide = guide
    var lines: [(line: Line, phrase: Phrase)] = []
    for key in RuleKey.allCases where key != .agentMay {
      let decision = guide.decision(about: key, answers: answers, on: today)
      let said = [decision.answer].compactMap(\.self) + decision.hearsay
      lines += said.map { PlaceReport.line(key.rawValue, $0, $0.value.phrase) }
      if decision.answer == nil { lines.append(PlaceReport.unknown(key.rawValue)) }
    }
    for errand in [Errand.temporaryReport, .formalReport, .reissue, .exchange, .enable, .activate] {
      for channel in guide.channels(for: errand, answers: answers, on: today) {
        lines.append(PlaceReport.line(errand.rawValue, channel, channel.value.phrase))
      }
    }
    for fee in guide.fees(for: .reissue, answers: answers, on: today) {
      lines.append(PlaceReport.line("fee", fee, fee.value.phrase))
    }
    for time in guide.durations(for: .reissue, answers: answers, on: today) {
      lines.append(PlaceReport.line("duration", time, time.value.phrase))
    }
    self.lines = lines
  }

  private static func line<Value>(
    _ about: String, _ statement: Statement<Value>, _ phrase: Phrase
  ) -> (line: Line, phrase: Phrase) {
    (
      Line(
        about: about, value: phrase.zh, standing: statement.standing.rawValue,
        grade: statement.grade.rawValue, layer: statement.place.digits,
        fact: statement.id.rawValue), phrase
    )
  }

  private static func unknown(_ about: String) -> (line: Line, phrase: Phrase) {
    (
      Line(
        about: about, value: "", standing: "unknown", grade: nil, layer: nil, fact: nil),
      Phrase("没有可靠的说法，打电话问", "nobody reliable says; ask by telephone")
    )
  }

  /// The report as it is printed with `--json`.
  var json: [Line] { lines.map(\.line) }

  /// The report for people: hearsay says that it is.
  func text(_ language: Language) -> String {
    let header = Phrase(
      "\(guide.names.full.zh) \(guide.place)" + (guide.hasOwnFacts ? "" : "（没有本地资料，下面是省里和全国的）"),
      "\(guide.names.full.text(in: .en)) \(guide.place)"
        + (guide.hasOwnFacts
          ? "" : " (no facts of its own: the province's and the nation's follow)"))
    let body = lines.map { line, phrase in
      let said = line.standing == "hearsay" ? Phrase("有人说：", "some say: ")[language] : ""
      let tail = [line.grade, line.layer].compactMap(\.self).joined(separator: " ")
      return "\(line.about): \(said)\(phrase[language])" + (tail.isEmpty ? "" : "  [\(tail)]")
    }
    return ([header[language]] + body).joined(separator: "\n")
  }
}

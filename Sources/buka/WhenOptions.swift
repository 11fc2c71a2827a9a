import ArgumentParser
import CardJourney
import Copy
import Screens

/// When something took place, as typed.
struct WhenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      .saying(\.onOption), valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp(.saying(\.atOption), valueName: "time"))
  var at: String?

  /// The day and time that were typed; nil where neither was.
  func when(today: Day) throws(Failure) -> When? {
    guard on != nil || at != nil else { return nil }
    let text = [on ?? "today", at].compactMap(\.self).joined(separator: " ")
    guard let when = WhenParser.when(from: text, today: today) else {
      throw .usage(
        Phrase { $0.dayNotUnderstood(day: text) })
    }
    return when
  }

  /// The options as they were typed, ready for a shell; empty where there were none.
  var typed: String {
    [on.map { "--on \(WhenOptions.quoted($0))" }, at.map { "--at \(WhenOptions.quoted($0))" }]
      .compactMap(\.self).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-:.".contains($0) }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension When {
  /// Now, to the minute: what is recorded where no day was typed.
  static func now(_ moment: Moment) -> When { .on(moment.day, at: moment.minute) }
}

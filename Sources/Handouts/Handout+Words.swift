import CardJourney
import CityGuide
import Copy
import Screens

/// The sentences that only the paper has.
extension Phrase {
  static let mandateUnknown = Phrase(\.mandateUnknown)

  static let mandateUnlisted = Phrase(\.mandateOnNoList)

  static func mandateHearsay(_ mark: Phrase) -> Phrase {
    Phrase { $0.mandateIsHearsay(mark: mark($0)) }
  }

  static func mandateNeeded(_ mark: Phrase) -> Phrase {
    Phrase { $0.mandateNeeded(mark: mark($0)) }
  }

  static func hearsayPapers(_ count: Int) -> Phrase {
    Phrase { $0.papersAreHearsay(count: count) }
  }

  static func withoutList(_ visits: [Int]) -> Phrase {
    Phrase { $0.tripsLackList(trips: visits) }
  }

  static let ourReminders = Phrase(\.ourRemindersExplained)

  /// What a call to a side is for.
  static func reporting(_ side: Side) -> Phrase {
    switch side {
    case .social: Phrase(\.callToReportSocialSide)
    case .bank: Phrase(\.callToReportBankSide)
    }
  }

  /// What a call to a side is for whose report stands and is about to run out.
  static func reportingAgain(_ side: Side, after day: Day) -> Phrase {
    Phrase { $0.callToReportAgain(purpose: reporting(side)($0), last: day.monthAndDay) }
  }

  static let cardLine = Phrase(\.cardOfficeCallPurpose)
  static let bankLine = Phrase(\.bankCallPurpose)
}

extension Handout {
  /// The case, with what the desk calls it.
  var name: String { nickname.map { "\(caseID) “\($0)”" } ?? caseID }
}

/// What the paper says of its own values.
extension Copy {
  func totals(of handout: Handout) -> String {
    sheetTotals(
      visits: handout.visitCount, papers: handout.paperCount, isComplete: handout.isListComplete)
  }

  /// The numbers of a source: `3、7`.
  func numbers(of source: Handout.Source) -> String {
    source.numbers.map(String.init).joined(separator: mark(.enumeration))
  }

  /// When it was published and read: `2019-10-16，2026-11-20 读到`.
  func days(of source: Handout.Source) -> String {
    sourceDates(published: published(source), read: source.read)
  }

  func published(_ source: Handout.Source) -> String { source.published ?? sourceDateNotKnown }

  /// Who fixes a day: a raised number as it is, words in parentheses.
  func basis(of date: Handout.DueDate) -> String {
    guard let source = date.source else { return "" }
    let isRaised = source.last.map { "⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) } ?? false
    return isRaised ? source : inParentheses(words: source)
  }
}

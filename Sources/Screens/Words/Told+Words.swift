package import CardJourney
package import CityGuide
package import Copy

extension ToldValue {
  package var phrase: Phrase {
    switch self {
    case .flag(true): Phrase(\.toldYes)
    case .flag(false): Phrase(\.toldNo)
    case .lapse(let lapse): lapse.phrase
    case .span(let span): span.phrase
    case .needs(let report): report.phrase
    case .dies(let end): end.phrase
    case .yuan(let sum): Fee(yuan: sum).phrase
    case .papers(let papers): papers.map(\.phrase).joined(by: .enumeration)
    case .words(let words): Phrase(verbatim: words)
    }
  }

  /// The answer to a question of a case in words, to be read back: yes and no as they are meant there,
  /// and the day on which a term ends that counts from something recorded.
  package func phrase(to matter: Matter, in case: Case, _ calendar: WorkCalendar) -> Phrase {
    let plain: Phrase
    if case .flag(let flag) = self {
      plain = matter.topic.phrase(of: flag)
    } else {
      plain = phrase
    }
    guard let span, let start = `case`.start(of: matter),
      case .exact(let end) = calendar.end(of: span, from: start)
    else { return plain }
    return Phrase { $0.spanWithItsDays(span: plain($0), start: start, end: end) }
  }

  private var span: Span? {
    switch self {
    case .lapse(let lapse): lapse.span
    case .span(let span): span
    default: nil
    }
  }
}

extension NamedPaper {
  fileprivate var phrase: Phrase {
    let name =
      detail.map { Phrase(verbatim: $0) } ?? DocumentKind(rawValue: document)?.phrase
      ?? Phrase(verbatim: document)
    return Phrase { $0.toldPaper(paper: name($0), originals: originals, copies: copies) }
  }
}

extension Matter {
  /// How the answer is typed.
  package var example: Phrase {
    switch form {
    case .may: Phrase(\.exampleOfPermission)
    case .agent: Phrase(\.exampleOfAgentAllowed)
    case .must: Phrase(\.exampleOfObligation)
    case .both: Phrase(\.exampleOfJointReport)
    case .stays: Phrase(\.exampleOfStayingSame)
    case .term where answerKind == .lapse:
      Phrase(\.exampleOfReportLapse)
    case .term: Phrase(\.exampleOfTerm)
    case .sum: Phrase(\.exampleOfFee)
    case .papers: Phrase(\.exampleOfPapers)
    case .report: Phrase(\.exampleOfReportNeeded)
    case .dies: Phrase(\.exampleOfOldCardEnd)
    case .words: Phrase(\.hintForPlaceAndHours)
    }
  }
}

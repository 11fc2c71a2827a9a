package import CardJourney

/// One way in which the finished card comes.
package enum DeliveryWay: String, CaseIterable, Hashable, Sendable {
  case pickUp = "pick-up"
  case post
  case employer
  case community
}

/// Whether cards are made while one waits.
package struct InstantIssue: Hashable, Sendable {
  /// Whether they are.
  package let isOffered: Bool
  /// At how many branches; nil where not said.
  package let branches: Int?

  /// Whether and where cards are made at once.
  package init(isOffered: Bool, branches: Int? = nil) {
    self.isOffered = isOffered
    self.branches = branches
  }
}

/// What serves while there is no card.
package struct Interim: Hashable, Sendable {
  /// In which form.
  package enum Form: String, CaseIterable, Hashable, Sendable {
    case medicalCode = "medical-code"
    case paper
    case temporaryCard = "temporary-card"
  }

  /// In which form; nil where only words are given.
  package let form: Form?
  package let words: Words

  /// What serves meanwhile.
  package init(form: Form?, words: Words) {
    self.form = form
    self.words = words
  }
}

/// What a fact states; which one of these, its topic's form says.
package enum FactValue: Hashable, Sendable {
  /// How long a report holds.
  case lapse(Lapse)
  case flag(Bool)
  /// The report that must stand.
  case report(ReportNeeded)
  /// When the old card ends.
  case dies(OldCardDies)
  case time(TimeNeeded)
  /// A term.
  case span(Span)
  /// The order in which the bank is changed.
  case order(BankChangeOrder)
  case fee(Fee)
  case delivery([DeliveryWay])
  case banks([BankID])
  case instantIssue(InstantIssue)
  case hours(OpeningHours)
  case years(Int)
  /// So many times in a row.
  case count(Int)
  case photo(PhotoRule)
  case words(Words)
  /// The steps in the place's own order; never empty.
  case steps([Words])
  case interim(Interim)
  case channel(Channel)
  case papers([Paper])
  case hotline(Hotline)
}

// A value as one type; nil where it is another one.
extension FactValue {
  package var lapse: Lapse? { if case .lapse(let value) = self { value } else { nil } }
  /// Yes or no.
  package var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
  /// The report that must stand.
  package var report: ReportNeeded? { if case .report(let value) = self { value } else { nil } }
  /// When the old card ends.
  package var dies: OldCardDies? { if case .dies(let value) = self { value } else { nil } }
  /// The order in which the bank is changed.
  package var order: BankChangeOrder? { if case .order(let value) = self { value } else { nil } }
  /// How long it takes.
  package var time: TimeNeeded? { if case .time(let value) = self { value } else { nil } }
  package var fee: Fee? { if case .fee(let value) = self { value } else { nil } }
  /// How the card comes.
  package var delivery: [DeliveryWay]? { if case .delivery(let ways) = self { ways } else { nil } }
  package var banks: [BankID]? { if case .banks(let banks) = self { banks } else { nil } }
  /// Whether cards are made at once.
  package var instantIssue: InstantIssue? {
    if case .instantIssue(let issue) = self { issue } else { nil }
  }
  package var hours: OpeningHours? { if case .hours(let hours) = self { hours } else { nil } }
  package var photo: PhotoRule? { if case .photo(let photo) = self { photo } else { nil } }
  package var words: Words? { if case .words(let words) = self { words } else { nil } }
  /// Where it is done.
  package var channel: Channel? { if case .channel(let channel) = self { channel } else { nil } }
  package var papers: [Paper]? { if case .papers(let papers) = self { papers } else { nil } }
  /// The number with its hours.
  package var hotline: Hotline? { if case .hotline(let hotline) = self { hotline } else { nil } }
  /// The length of time, of whichever form.
  package var span: Span? {
    if case .span(let span) = self { span } else { time?.span }
  }
}

package import CardJourney
package import CityGuide
import Copy

/// What the steps say, as lines for paper: nothing there can be pressed, and who says so stands at the foot.
extension PageWriter {
  package static func forPaper(_ context: Context) -> PageWriter {
    var printed = context
    printed.isPrinted = true
    var page = PageWriter(printed)
    page.raisesMarks = true
    return page
  }

  /// What goes with a call by which a side is reported, besides number and words.
  package mutating func lines(forReportOn side: Side) -> [String] {
    lines { writer in
      if side == .social {
        writer.add(SocialCallOnPaper())
      } else {
        writer.add(BankCallOnPaper())
      }
    }
  }

  /// What a trip says in its five rows.
  package mutating func rows(of trip: Trip) -> TripRows {
    TripRows(
      place: lines { $0.add(PlaceOfTrip(trip: trip)) },
      hours: lines { $0.add(HoursOfTrip(trip: trip)) },
      time: lines { $0.add(TimeOfTrip(trip: trip)) },
      cost: lines { $0.add(CostOfTrip(trip: trip)) },
      notes: lines { writer in
        if trip.errands.contains(where: \.isFiling) { writer.add(AnotherBank(indent: 0)) }
      })
  }

  /// What is said about somebody else doing the errands of a trip.
  package mutating func agentLines(of trip: Trip) -> [String] {
    guard context.answers.acting == .agent else { return [] }
    return lines { writer in
      for errand in trip.errands where errand.isFiling || errand == .activate {
        guard let rule = writer.context.agentRule(errand) else { continue }
        writer.fact(rule, label: Phrase(\.agentRule), (rule.value.flag == true).mayPhrase)
      }
    }
  }

  /// The number under which a raised mark is explained at the foot; empty where there is no fact.
  package mutating func raisedMark(_ fact: Fact?) -> String {
    guard let fact else { return "" }
    let limits = context.limits(of: fact).map {
      Phrase { [words = $0] copy in copy.inParentheses(words: words(copy)) }
    }
    return (limits.map(context.say) ?? "") + context.say(mark(fact).mark)
  }

  /// The texts of the rows that a part of a page writes, each mark close to what it is about.
  private mutating func lines(_ write: (inout PageWriter) -> Void) -> [String] {
    let start = rows.count
    write(&self)
    return rows.dropFirst(start).map { ($0.text + $0.evidence).closingUp }.filter { !$0.isEmpty }
  }
}

/// What a trip says besides its papers; none of the first four is empty.
package struct TripRows: Hashable, Sendable {
  package let place: [String]
  package let hours: [String]
  /// How long it takes.
  package let time: [String]
  package let cost: [String]
  /// What else is to be known before one goes.
  package let notes: [String]
}

extension Int {
  /// The number in raised digits: `¹²`.
  var raised: String {
    String(String(self).map { digit in Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[digit.wholeNumberValue ?? 0] })
  }
}

extension String {
  /// Without the blanks in front of raised digits and of what limits a statement.
  fileprivate var closingUp: String {
    var closed = ""
    var blanks = ""
    for character in drop(while: { $0 == " " }) {
      if character == " " {
        blanks.append(character)
      } else {
        if !("⁰¹²³⁴⁵⁶⁷⁸⁹".contains(character) || character == "（") { closed += blanks }
        blanks = ""
        closed.append(character)
      }
    }
    return closed
  }
}

// MARK: - Calls

/// The call about the social side, and how long the report holds.
private struct SocialCallOnPaper: Section {
  func write(on page: inout PageWriter) {
    let context = page.context
    page.add(CallFromAbroad(number: context.hotline?.value.number))
    page.add(AreaCode())
    let number = context.identityNumber
    page.text(
      Phrase { $0.sheetWhatToAskCalling(number: number($0)) })
    if let needs = context.hotlineNeeds {
      page.fact(needs) { channel in
        let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
        return Phrase { $0.alsoHavePapers(papers: papers($0)) }
      }
    }
    page.add(SharedReport(topic: .oneTemporaryServesBoth))
    term(&page)
    page.add(NobodyAnswers())
  }

  private func term(_ page: inout PageWriter) {
    guard let query = page.context.query else { return }
    let decision = query.decision(about: .temporaryLapse)
    if let said = decision.answer ?? decision.hearsay.first {
      page.fact(said, label: Phrase(\.reportHoldingTime), said.phrase())
    } else {
      page.text(Phrase(\.reportTermNotFound))
    }
    guard
      let due = page.context.rules.end(
        ofReportOn: .social, made: page.context.today, calendar: page.context.calendar)
    else { return }
    page.text(
      Phrase { $0.sheetLapseIfNotTold(day: due.phrase($0)) })
  }
}

/// The call to the bank.
private struct BankCallOnPaper: Section {
  func write(on page: inout PageWriter) {
    page.add(CallFromAbroad(number: page.context.bank?.hotline?.value.number))
    page.text(
      Phrase(\.sheetWhatToAskBank))
  }
}

// MARK: - Trips

/// Where a trip goes.
private struct PlaceOfTrip: Section {
  let trip: Trip

  func write(on page: inout PageWriter) {
    for channel in trip.channels.prefix(1) {
      page.fact(channel) { channel in
        [channel.phrase, channel.appointment?.phrase].compactMap(\.self).joined(by: .comma)
      }
    }
    if let desk = page.context.guide?.ownDesk {
      let referrals = trip.errands.compactMap { desk.referral(for: $0)?.to.phrase }
      if let to = referrals.first {
        page.text(Phrase { $0.deskRefersTo(place: to($0)) })
      }
    }
    let isNamed = trip.channels.first?.value.where != nil || trip.isRemote
    guard !isNamed else { return }
    let ask = page.context.whom(toAskOf: trip)
    let place = trip.channels.isEmpty ? trip.place : nil
    page.text(
      Phrase { copy in
        copy.sheetAskWhichPlace(place: place.map { $0(copy) }, call: ask(copy))
      })
  }
}

/// When a trip can be made.
private struct HoursOfTrip: Section {
  let trip: Trip

  func write(on page: inout PageWriter) {
    if trip.channel.isOnline { return page.text(Phrase(\.onlineAtAnyHour)) }
    let own = trip.channels.first?.compactMap(\.hours)
    let ofKind = trip.money.isEmpty ? page.context.query?.hours(of: trip.channel).first : nil
    guard let hours = own ?? ofKind else {
      let ask = page.context.whom(toAskOf: trip)
      return page.text(Phrase { $0.hoursNotKnownAsk(call: ask($0)) })
    }
    page.fact(hours, \.phrase)
  }
}

/// How long it takes until what a trip is for is done.
private struct TimeOfTrip: Section {
  let trip: Trip

  func write(on page: inout PageWriter) {
    let query = page.context.query
    let times = trip.main.lazy.compactMap { query?.durations(for: $0, channel: trip.channel).first }
    guard let time = times.first else {
      // Made while one waits: that is what the trip is.
      guard trip.channel != .instantBranch else { return page.text(Phrase(\.estimatedSameDay)) }
      return page.text(Phrase(\.durationNotKnown))
    }
    page.fact(time, \.phrase)
  }
}

/// What a trip costs; a sum without its place and year is worth nothing.
private struct CostOfTrip: Section {
  let trip: Trip

  func write(on page: inout PageWriter) {
    guard let query = page.context.query else { return unknown(&page) }
    let known = trip.main.flatMap { query.fees(for: $0, channel: trip.channel) }
    if let fee = known.first(where: { $0.reliability == .answer || $0.place != .nation }) {
      let year = fee.sources.compactMap(\.published).max()?.prefix(4)
      let date =
        year.map { Phrase { [year = String($0)] copy in copy.factYear(year: year) } } ?? .noDate
      let whose = whose(fee.place, page.context)
      return page.fact(fee) { fee in
        Phrase { $0.feeOfPlaceAndYear(fee: fee.phrase($0), place: whose($0), year: date($0)) }
      }
    }
    let stands = trip.main.lazy.compactMap { query.guide.stands(on: $0, about: .fee).first?.say }
    guard let words = stands.first else { return unknown(&page) }
    page.text(words.phrase)
  }

  private func unknown(_ page: inout PageWriter) {
    page.text(Phrase(\.feeNotKnown))
  }

  private func whose(_ place: PlaceCode, _ context: Context) -> Phrase {
    guard let guide = context.guide, place == guide.place else {
      return Phrase(\.feeIsOfProvince)
    }
    return context.nameOfPlace(guide)
  }
}

extension Trip {
  /// The errands of which is said how long they take and what they cost, the filing first.
  fileprivate var main: [Errand] {
    errands.filter(\.isFiling) + errands.filter { !$0.isFiling && $0 != .formalReport }
  }
}

extension Context {
  /// Whom to call before a trip.
  func whom(toAskOf trip: Trip) -> Phrase {
    let isOfBank = trip.errands == [.activate] || trip.side == .bank
    return call(isOfBank ? .bank : cardDesk, saying: Phrase(\.nothingToSay)).whom
  }
}

package import CardJourney
package import CityGuide

/// What the steps say, as lines for paper: nothing there can be pressed, and who says so stands at the foot.
extension PageWriter {
  /// A writer for paper.
  package static func forPaper(_ context: Context) -> PageWriter {
    var page = PageWriter(context)
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
        writer.fact(rule, label: Phrase("代办", "Agent"), (rule.value.flag == true).mayPhrase)
      }
    }
  }

  /// The number under which a raised mark is explained at the foot; empty where there is no fact.
  package mutating func raisedMark(_ fact: Fact?) -> String {
    guard let fact else { return "" }
    let limits = context.limits(of: fact).map { Phrase("（\($0.zh)）", " (\($0.en))") }
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
  /// Where to go.
  package let place: [String]
  /// When it is open.
  package let hours: [String]
  /// How long it takes.
  package let time: [String]
  /// What it costs.
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
      Phrase(
        "\(number.zh)拿在手上。问清：管几天？到期自动恢复还是作废？时间和受理号记下来。",
        "Have \(number.en) ready. Ask how long it holds, and whether the card then works again or is void. Note time and reference."
      ))
    if let needs = context.hotlineNeeds {
      page.fact(needs) { channel in
        let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
        return Phrase("还要\(papers.zh)", "also have at hand: \(papers.en)")
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
      page.fact(said, label: Phrase("挂失管多久", "The report holds"), said.phrase())
    } else {
      page.text(Phrase("挂失管多久，没有查到官方说法。", "No official word was found on how long it holds."))
    }
    guard
      let due = page.context.rules.end(
        ofReportOn: .social, made: page.context.today, calendar: page.context.calendar)
    else { return }
    page.text(
      Phrase(
        "没问到的，按 \(due.phrase.zh)到期算，那天以前再打一次。",
        "Not told? Take it to run out on \(due.phrase.en), and call again before."))
  }
}

/// The call to the bank.
private struct BankCallOnPaper: Section {
  func write(on page: inout PageWriter) {
    page.add(CallFromAbroad(number: page.context.bank?.hotline?.value.number))
    page.text(
      Phrase(
        "问清：口头挂失管几天？账户里的钱和自动扣款会怎样？",
        "Ask how long it holds, and what becomes of the money and of payments by debit."))
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
        page.text(Phrase("本窗口不办，请去\(to.zh)", "Not done at this desk; go to \(to.en)"))
      }
    }
    let isNamed = trip.channels.first?.value.where != nil || trip.isRemote
    guard !isNamed else { return }
    let ask = page.context.whom(toAskOf: trip)
    let place = trip.channels.isEmpty ? trip.place : nil
    page.text(
      Phrase(
        "\(place.map { "\($0.zh)。" } ?? "")哪家办，先\(ask.zh)问。",
        "\(place.map { "\($0.en). " } ?? "")Which one does it? \(ask.en) first."))
  }
}

/// When a trip can be made.
private struct HoursOfTrip: Section {
  let trip: Trip

  func write(on page: inout PageWriter) {
    if trip.channel.isOnline { return page.text(Phrase("随时", "at any hour")) }
    let own = trip.channels.first?.compactMap(\.hours)
    let ofKind = trip.money.isEmpty ? page.context.query?.hours(of: trip.channel).first : nil
    guard let hours = own ?? ofKind else {
      let ask = page.context.whom(toAskOf: trip)
      return page.text(Phrase("没有查到，先\(ask.zh)问。", "Not known: \(ask.en) first."))
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
      return page.text(Phrase("没有查到，办的时候问一句。", "Not known: ask there."))
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
      let year = fee.sources.compactMap(\.published).max().map { String($0.prefix(4)) }
      let date = year.map { Phrase("\($0) 年", $0) } ?? .noDate
      let whose = whose(fee.place, page.context)
      return page.fact(fee) { fee in
        Phrase(
          "\(fee.phrase.zh)（\(whose.zh)，\(date.zh)）", "\(fee.phrase.en) (\(whose.en), \(date.en))")
      }
    }
    let stands = trip.main.lazy.compactMap { query.guide.stands(on: $0, about: .fee).first?.say }
    guard let words = stands.first else { return unknown(&page) }
    page.text(words.phrase)
  }

  private func unknown(_ page: inout PageWriter) {
    page.text(Phrase("没有查到，办之前问一句。", "Not known: ask before it is done."))
  }

  private func whose(_ place: PlaceCode, _ context: Context) -> Phrase {
    guard place == context.guide?.place, let names = context.guide?.names else {
      return Phrase("省里", "the province")
    }
    return Phrase(names.short, context.guide.map(context.latinName) ?? names.short)
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
    return call(isOfBank ? .bank : cardDesk, saying: Phrase("", "")).whom
  }
}

import CardJourney
import CityGuide
import Copy
import Terminal

/// Whom to call, under which number, and what to say.
struct CallInstructions: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    let context = page.context
    if context.answers.situation == .stolen, !context.journey.notes.contains(.policeTold) {
      page.text(
        Phrase(\.callPoliceIfStolen), style: .bold)
    }
    writeHeading(&page)
    writeNumber(&page)
    page.blank()
    writeSentence(&page)
    // In English each sentence takes three lines.
    if page.context.language == .zh { page.blank() }
  }

  private func writeHeading(_ page: inout PageWriter) {
    let context = page.context
    // On the smallest screens there is room for the number only.
    guard context.saysAll || context.size.columns >= 40 && context.size.rows >= 8 else { return }
    let steps = context.case.steps(in: context.circumstances)
    let calls = CaseTask.Kind.reports(in: steps)
    let number = context.number(of: .report(side)).map { "\($0)  " } ?? ""
    let what =
      side == .social
      ? Phrase { $0.callToBlockCard(number: number) }
      : Phrase { $0.callToBlockAccount(number: number) }
    // Who calls again does not make the call of the other side once more.
    let isRepeated = !context.case.recorded(of: .report(side)).isEmpty
    let both = Side.allCases.filter { $0 == .social || context.answers.hasAccount }.count
    let all = isRepeated ? calls.count : both
    let place = all - calls.count + (calls.firstIndex(of: side) ?? 0) + 1
    page.row(
      Row(
        text: context.say(what),
        tail: all > 1
          ? "\(place)/\(all)" : ""))
    page.blank()
  }

  /// The number alone on its line, unbroken, and whose it is behind it.
  private func writeNumber(_ page: inout PageWriter) {
    let context = page.context
    if side == .bank, context.journey.account == .live { page.add(UnsaidReport()) }
    if side == .social, context.journey.social == .usable { page.add(UnsaidReport()) }
    let call = context.reportCall(side)
    guard let number = call.number else {
      return side == .social
        ? page.text(call.office, indent: 6, style: .bold) : page.text(noNumber(context), indent: 6)
    }
    let who = side == .social ? cardOffice(context) : call.office
    let caution = call.isHearsay ? Phrase(\.numberIsHearsay) : Phrase(\.nothingToSay)
    let said =
      call.fact.flatMap(context.limits).map {
        Phrase { [limits = $0] copy in
          copy.withRemark(words: caution(copy), remark: limits(copy))
        }
      } ?? caution
    var row = Row.text("\(number)   \(context.say(who))\(context.say(said))", indent: 6)
    row.strong = number
    page.row(row.with(call.fact.map { page.mark($0) }, context.language))
    if side == .bank, call.isHearsay { page.text(BankNumber.warning, indent: 6) }
    page.add(CallFromAbroad(number: number, indent: 6))
    if side == .social { page.add(AreaCode(indent: 6)) }
  }

  /// The office whose number it is, with the name that stands over its door.
  private func cardOffice(_ context: Context) -> Phrase {
    let place = context.guide.map(context.nameOfPlace)
    return Phrase { copy in copy.cardOfficeBySign(place: place.map { $0(copy) }) }
  }

  private func noNumber(_ context: Context) -> Phrase {
    context.bank == nil
      ? Phrase(\.chooseBankForNumber)
      : Phrase(\.noBankNumberFound)
  }

  /// What to say, in the words of whoever calls, and what has to be at hand.
  private func writeSentence(_ page: inout PageWriter) {
    let context = page.context
    let sentence = Utterance.report(side, context)
    let copy = context.language.copy
    let lines = copy.linesToSay(
      words: sentence.zh, pinyin: sentence.pinyin, meaning: sentence.gloss,
      number: context.identityNumber(copy))
    for line in lines.prefix(1) { page.row(Row(lead: copy.sayLead, text: line, indent: 6)) }
    for line in lines.dropFirst() { page.row(.text(line, indent: 10)) }
    // What is written of this place says nothing of a card that another one issued.
    guard side == .social, context.cardDesk == .hrss else { return }
    page.add(SharedReport(topic: .oneTemporaryServesBoth))
    guard let needs = context.hotlineNeeds else { return }
    page.fact(needs, indent: context.language == .zh ? 9 : 10) { channel in
      let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
      return Phrase { $0.mayAskForPapersToo(papers: papers($0)) }
    }
  }
}

/// What stands below a call: the other one, the way where nobody answers, a doctor today.
struct CallFooter: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    let context = page.context
    page.blank()
    if side == .social, !context.calendar.isWorkday(context.today) {
      page.text(
        Phrase(\.holidayNoAnswerKey),
        indent: 6)
    }
    if side == .social, context.cardDesk == .hrss {
      if let guide = context.guide, !guide.hasOwnFacts {
        page.text(guide.shortSummary(in: context.places), indent: 6)
      }
      page.add(GuideBanner(isBrief: true))
      page.add(OldGuides(isBrief: true))
    }
    let next = context.case.steps(in: context.circumstances)
    if side == .social, next.contains(.report(.bank, .temporary)) {
      let number = context.number(of: .report(.bank)).map { "\($0)  " } ?? ""
      page.text(
        context.bank == nil
          ? Phrase { $0.thenCallUnchosenBank(number: number) }
          : then(context.bank, number))
    }
    // In English a theft leaves no row for the gap: the doctor has to be in sight.
    if context.language == .zh || context.answers.situation != .stolen { page.blank() }
    page.text(
      context.hasMedicalCode
        ? Phrase(\.urgentCareShowMedicalCode)
        : Phrase(\.careTodayKey))
    if !context.openQuestions.isEmpty, context.answers.hasAccount, side == .bank {
      page.text(
        Phrase(\.neverOpenedAccountKey))
    }
  }

  /// The other call, with where its number is found where nobody knows it.
  private func then(_ bank: Bank?, _ number: String) -> Phrase {
    let name =
      bank.map { Phrase { [names = $0.names] copy in copy.name(names) } } ?? Phrase(\.nothingToSay)
    let found =
      bank?.hotline == nil
      ? Phrase(\.nextBankNumberOnCard)
      : Phrase(\.nothingToSay)
    return Phrase { $0.thenCallBank(number: number, bank: name($0), found: found($0)) }
  }
}

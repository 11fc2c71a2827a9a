import CardJourney
import CityGuide
import Terminal

/// Whom to call, under which number, and what to say.
struct CallInstructions: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    let context = page.context
    if context.answers.situation == .stolen, !context.journey.notes.contains(.policeTold) {
      page.text(
        Phrase("被偷的先打 110 报警，挂失一打完就打。", "Stolen: call 110, the police, right after."), style: .bold)
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
      ? Phrase("\(number)打电话：社保这边挂失", "\(number)Call now: block the card")
      : Phrase("\(number)打电话：银行这边挂失", "\(number)Call now: block its bank account")
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
    var said = call.isHearsay ? Phrase("，有人说是这个号", ", some say") : Phrase("", "")
    if let limits = call.fact.flatMap(context.limits) {
      said = Phrase("\(said.zh)（\(limits.zh)）", "\(said.en) (\(limits.en))")
    }
    var row = Row.text("\(number)   \(context.say(who))\(context.say(said))", indent: 6)
    row.strong = number
    page.row(row.with(call.fact.map { page.mark($0) }, context.language))
    if side == .bank, call.isHearsay { page.text(BankNumber.warning, indent: 6) }
    page.add(CallFromAbroad(number: number, indent: 6))
    if side == .social { page.add(AreaCode(indent: 6)) }
  }

  /// The office whose number it is, with the name that stands over its door.
  private func cardOffice(_ context: Context) -> Phrase {
    Phrase(
      "\(context.guide?.names.short ?? "")人社",
      "\(context.guide.map { "\(context.latinName(of: $0)) " } ?? "")card office (人社)")
  }

  private func noNumber(_ context: Context) -> Phrase {
    context.bank == nil
      ? Phrase(
        "卡面上的那家银行：按 b 选，就有号码。",
        "The bank on the card: press b, choose it, and here is its number.")
      : Phrase(
        "号码没有查到：看卡背面，或这家银行自己的 App。",
        "No number was found: look on the back of the card, or in the bank's own app.")
  }

  /// What to say, in the words of whoever calls, and what has to be at hand.
  private func writeSentence(_ page: inout PageWriter) {
    let context = page.context
    let sentence = Utterance.report(side, context)
    let number = context.identityNumber
    switch context.language {
    case .zh:
      page.row(Row(lead: "说", text: "“\(sentence.zh)”  \(number.zh)放手边。", indent: 6))
    case .en:
      page.row(Row(lead: "say", text: sentence.pinyin, indent: 6))
      page.text(Phrase("", "\(sentence.zh) \"\(sentence.gloss)\""), indent: 10)
      page.text(Phrase("", "Have \(number.en) at hand."), indent: 10)
    }
    // What is written of this place says nothing of a card that another one issued.
    guard side == .social, context.cardDesk == .hrss else { return }
    page.add(SharedReport(topic: .oneTemporaryServesBoth))
    guard let needs = context.hotlineNeeds else { return }
    page.fact(needs, indent: context.language == .zh ? 9 : 10) { channel in
      let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
      return Phrase(
        "可能还问\(papers.zh)，没有也先打", "they may also ask for \(papers.en); call without, too")
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
        Phrase(
          "今天不是工作日，人工可能不在：没打通按 n。", "Not a working day: people may be out. No answer? Press n."),
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
          ? Phrase(
            "\(number)然后打银行，卡面上的那家：按 b 选好，下一页就有号码",
            "\(number)Then the bank on the card: press b to choose it, and its number comes next")
          : then(context.bank, number))
    }
    page.blank()
    page.text(
      context.hasMedicalCode
        ? Phrase(
          "看病急用，先亮手机医保码；没有手机，按 m。",
          "A doctor today? Show the medical code (医保码) on the phone; no phone: m.")
        : Phrase("今天要看病，按 m。", "A doctor today? Press m."))
    if !context.openQuestions.isEmpty, context.answers.hasAccount, side == .bank {
      page.text(
        Phrase(
          "没开过银行功能：按 b，选最后一行。", "Never opened an account on it? Press b and take the last row."))
    }
  }

  /// The other call, with where its number is found where nobody knows it.
  private func then(_ bank: Bank?, _ number: String) -> Phrase {
    let name = bank.map { Phrase($0.names.short, $0.names.full.text(in: .en)) } ?? Phrase("", "")
    let found =
      bank?.hotline == nil
      ? Phrase("，号码看卡背面", "; its number is on the back of the card, or in its own app")
      : Phrase("", "")
    return Phrase(
      "\(number)然后打银行：\(name.zh)\(found.zh)", "\(number)Then the bank: \(name.en)\(found.en)")
  }
}

import CardJourney
import CityGuide

/// How the account on the card is reported to its bank.
struct BankReport: Section {
  func write(on page: inout PageWriter) {
    if page.context.journey.account == .live { page.add(UnsaidReport()) }
    guard let bank = page.context.bank else {
      let key = page.context.key("b")
      page.text(
        Phrase(
          "哪家银行\(key.zh)？选好就有号码；没开过银行功能的，也在那里选。",
          "Which bank\(key.en)? Choose it, and here is its number; that it was never opened is said there, too."
        ),
        indent: 7)
      page.add(SentenceToSay(side: .bank))
      return
    }
    if let hotline = bank.hotline {
      if hotline.reliability == .hearsay { page.add(BankNumber(hotline: hotline, bank: bank)) }
    } else {
      page.text(
        Phrase(
          "号码没有查到：看卡背面；卡不在手上，看这家银行自己的 App，或问网点。",
          "No number was found: look on the back of the card, or in the bank's own app, or ask a branch."
        ), indent: 7)
    }
    page.add(CallFromAbroad(number: bank.hotline?.value.number))
    page.add(SentenceToSay(side: .bank))
    page.text(Phrase("问清挂失管几天。", "Ask how long it holds."), indent: 7)
  }
}

/// What to say on the telephone, in the words of whoever calls.
struct SentenceToSay: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    let sentence = Utterance.report(side, page.context)
    page.text(
      Phrase(
        "说：“\(sentence.zh)”", "Say: \(sentence.pinyin) \(sentence.zh) (\(sentence.gloss))"),
      indent: 7)
  }
}

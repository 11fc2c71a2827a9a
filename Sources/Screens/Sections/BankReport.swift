import CardJourney
import CityGuide

/// How the account on the card is reported to its bank.
struct BankReport: Section {
  func write(on page: inout PageWriter) {
    if page.context.journey.account == .live { page.add(UnsaidReport()) }
    guard let bank = page.context.bank else {
      page.text(
        Phrase(
          "哪家银行？按 b 选好就显示号码。没开过银行功能就按 n。",
          "Which bank? Press b, and its number is shown. Never opened? Press n."),
        indent: 7)
      page.add(WordsToBank())
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
    page.add(WordsToBank())
    page.text(Phrase("问清几天后失效。", "Ask when it lapses."), indent: 7)
  }
}

/// What to say to the bank.
struct WordsToBank: Section {
  func write(on page: inout PageWriter) {
    let what = page.context.answers.situation == .stolen ? "被偷了" : "丢了"
    page.text(
      Phrase(
        "说：“社保卡\(what)，银行账户要口头挂失。”", "Say: 银行账户要口头挂失。(oral report of the account)"),
      indent: 7)
  }
}

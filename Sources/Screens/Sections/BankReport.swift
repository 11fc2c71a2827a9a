import CardJourney
import CityGuide
import Copy

/// How the account on the card is reported to its bank.
struct BankReport: Section {
  func write(on page: inout PageWriter) {
    if page.context.journey.account == .live { page.add(UnsaidReport()) }
    guard let bank = page.context.bank else {
      let key = page.context.key("b")
      page.text(
        Phrase { $0.whichBankIsOnCard(key: key($0)) },
        indent: 7)
      page.add(SentenceToSay(side: .bank))
      return
    }
    if let hotline = bank.hotline {
      if hotline.reliability == .hearsay { page.add(BankNumber(hotline: hotline, bank: bank)) }
    } else {
      page.text(
        Phrase(\.noBankNumberAskBranch), indent: 7)
    }
    page.add(CallFromAbroad(number: bank.hotline?.value.number))
    page.add(SentenceToSay(side: .bank))
    page.text(Phrase(\.askHowLongReportHolds), indent: 7)
  }
}

/// What to say on the telephone, in the words of whoever calls.
struct SentenceToSay: Section {
  let side: Side

  func write(on page: inout PageWriter) {
    let sentence = Utterance.report(side, page.context)
    page.text(
      Phrase {
        $0.sentenceToSay(words: sentence.zh, pinyin: sentence.pinyin, meaning: sentence.gloss)
      },
      indent: 7)
  }
}

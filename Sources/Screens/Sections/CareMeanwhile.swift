import CardJourney
import CityGuide

/// How care is had meanwhile.
struct CareMeanwhile: Section {
  let steps: [Step]

  func write(on page: inout PageWriter) {
    guard page.context.answers.situation?.goal != .accountOnly else {
      page.text(
        Phrase(
          "看病刷卡不受影响；受影响的是打到账户里的钱。",
          "Care at the desk is not affected; what is paid into the account is."))
      return
    }
    guard steps.speakOfCare(page.context) else { return }
    page.text(
      page.context.hasMedicalCode
        ? Phrase(
          "看病急用：医保码照常能用，也可问医院认不认身份证；医保待遇的事打 12393。",
          "Care needed now? The medical code on the phone still works; or ask whether the ID card will do. Benefits: 12393."
        )
        : Phrase(
          "看病急用：先打 12393 问待遇在不在、用什么能看；先自己付的，票据留好。",
          "Care needed now? Ask 12393 first whether you are covered and what will do; keep the bills of what you pay."
        ))
    guard let counter = page.context.codeCounter else { return }
    page.fact(
      counter, indent: 3, label: Phrase("手机刷不了脸的，医保码在这里开", "No face check? The code is set up at"),
      \.phrase)
  }
}

extension [Step] {
  /// Whether the page says how one is treated while there is no card.
  func speakOfCare(_ context: Context) -> Bool {
    !isEmpty && self != [.finish] && context.answers.situation?.goal != .accountOnly
      && !context.journey.enabling.isEnabled
  }
}

import CardJourney
import CityGuide
import Terminal

extension PageWriter {
  mutating func socialReport() {
    if let channel = context.hotline, channel.reliability == .hearsay {
      fact(channel, indent: 7, \.phrase)
    }
    text(Phrase("说：“社保卡丢了，要临时挂失。”", "Say: 社保卡丢了，要临时挂失。(card lost, temporary report)"), indent: 7)
    text(
      Phrase(
        "备好身份证号；问几天后失效、到期怎样；记下时间和受理号，再查状态确认。",
        "Have the ID number ready; ask when it lapses and what comes then; note time and reference, then check the status."
      ),
      indent: 7)
    if let needs = context.hotlineNeeds {
      fact(needs, indent: 7) { channel in
        let papers = channel.needs.map(\.phrase).joined(by: .enumeration)
        return Phrase("还要\(papers.zh)", "also have at hand: \(papers.en)")
      }
    }
    for channel in context.onlineReports.prefix(1) {
      fact(channel, indent: 7, label: Phrase("也能自己办", "Or yourself")) { channel in
        guard channel.takes == .formal else { return channel.phrase }
        return Phrase(
          "\(channel.phrase.zh)（办的是正式挂失）", "\(channel.phrase.en) (that is a formal report)")
      }
    }
  }

  mutating func formalReport() {
    text(
      Phrase(
        "带身份证到窗口办正式挂失，拿回执；补卡可以同一趟申请。",
        "Take the ID card to a window, keep the receipt; apply for the new card in the same visit."),
      indent: 7)
    for channel in context.channels(for: .formalReport, side: .social).prefix(1) {
      fact(channel, indent: 7, \.phrase)
    }
  }

  mutating func bankReport() {
    guard let bank = context.bank else {
      text(
        Phrase(
          "哪家银行？按 b 选好就显示号码。没开过银行功能就按 n。",
          "Which bank? Press b, and its number is shown. Never opened? Press n."),
        indent: 7)
      sayToBank()
      return
    }
    if let hotline = bank.hotline, hotline.reliability == .hearsay {
      number(hotline, of: bank, indent: 7)
    }
    text(Phrase("说：“社保卡丢了，银行账户要口头挂失。”问清几天后失效。", "Say: 银行账户要口头挂失。Ask when it lapses."), indent: 7)
  }

  /// What to say to a bank that has not been named yet.
  mutating func sayToBank() {
    text(
      Phrase("说：“社保卡丢了，银行账户要口头挂失。”", "Say: 银行账户要口头挂失。(oral report of the account)"), indent: 7)
  }

  /// A bank's number; where it is only said, with the warning to check it.
  mutating func number(_ hotline: Stated<Hotline>, of bank: Bank, indent: Int) {
    fact(hotline, indent: indent) { hotline in
      Phrase(
        "\(bank.names.short) 客服 \(hotline.number)",
        "\(bank.names.full.text(in: .en)): \(hotline.number)")
    }
    guard hotline.reliability == .hearsay else { return }
    text(
      Phrase(
        "打之前在银行自己的 App 里核对号码，假客服会骗钱。",
        "Check the number in the bank's own app: false hotlines cheat people."), indent: indent)
  }
}

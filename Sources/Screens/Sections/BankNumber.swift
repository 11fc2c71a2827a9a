import CityGuide

/// A bank's number; where it is only said, with the warning to check it.
struct BankNumber: Section {
  let hotline: Stated<Hotline>
  let bank: Bank
  var indent = 7

  func write(on page: inout PageWriter) {
    page.fact(hotline, indent: indent) { hotline in
      Phrase(
        "\(bank.names.short) 客服 \(hotline.number)",
        "\(bank.names.full.text(in: .en)): \(hotline.number)")
    }
    guard hotline.reliability == .hearsay else { return }
    page.text(BankNumber.warning, indent: indent)
  }

  /// What to do with a number that is only said.
  static let warning = Phrase(
    "打之前在银行自己的 App 里核对号码，假客服会骗钱。",
    "Check the number in the bank's own app: false hotlines cheat people.")
}

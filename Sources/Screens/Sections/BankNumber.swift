import CityGuide
import Copy

/// A bank's number; where it is only said, with the warning to check it.
struct BankNumber: Section {
  let hotline: Stated<Hotline>
  let bank: Bank
  var indent = 7

  func write(on page: inout PageWriter) {
    page.fact(hotline, indent: indent) { hotline in
      Phrase { $0.bankHotlineNumber(bank: bank.names, number: hotline.number) }
    }
    guard hotline.reliability == .hearsay else { return }
    page.text(BankNumber.warning, indent: indent)
  }

  /// What to do with a number that is only said.
  static let warning = Phrase(\.bewareOfFalseHotlines)
}

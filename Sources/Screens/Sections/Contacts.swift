import CardJourney
import CityGuide
import Copy

/// Whom to call or to see about it, whose business it is first.
struct Contacts: Section {
  let finding: Diagnosis.Finding
  let indent: Int

  func write(on page: inout PageWriter) {
    for party in [finding.party, finding.alsoTell].compactMap(\.self) {
      contact(party, &page)
    }
  }

  private func contact(_ party: Diagnosis.Party, _ page: inout PageWriter) {
    switch party {
    case .cardOffice:
      let line = page.context.statements.lines.cardOffice
      page.text(Desk(kind: .hrss, number: number(of: line, page.context)).phrase, indent: indent)
    case .insurer:
      let line = page.context.statements.lines.insurance
      page.text(
        Desk(kind: .insurance, number: number(of: line, page.context)).phrase, indent: indent)
    case .bank: bank(&page)
    case .hospital, .employer: page.text(party.contact, indent: indent)
    }
  }

  private func number(of line: String, _ context: Context) -> String {
    context.guide?.number(of: line) ?? line
  }

  private func bank(_ page: inout PageWriter) {
    guard let bank = page.context.bank, let hotline = bank.hotline else {
      page.text(Desk(page.context.bank).phrase, indent: indent)
      return
    }
    page.add(BankNumber(hotline: hotline, bank: bank, indent: indent))
  }
}

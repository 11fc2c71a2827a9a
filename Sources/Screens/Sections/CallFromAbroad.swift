import CardJourney
import CityGuide

/// How a number is dialled by somebody abroad.
struct CallFromAbroad: Section {
  let number: String?
  var indent = 7

  func write(on page: inout PageWriter) {
    guard page.context.answers.away == .abroad, page.context.answers.situation?.goal.errand != nil,
      !page.context.journey.enabling.isEnabled, let number
    else { return }
    // Behind the country's code an area code has no 0; service numbers have no area code.
    guard number.hasPrefix("0") else {
      page.text(
        Phrase(
          "\(number) 从境外不一定打得通：看卡背面或官网上给境外用的号码。",
          "\(number) may not work from abroad: look for the number for callers abroad on the card or the site."
        ), indent: indent)
      return
    }
    let dialled = "+86-\(number.dropFirst())"
    page.text(Phrase("从境外打：\(dialled)", "From abroad dial \(dialled)"), indent: indent)
  }
}

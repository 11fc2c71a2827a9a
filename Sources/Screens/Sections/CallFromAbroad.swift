import CardJourney
import CityGuide
import Copy

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
        Phrase { $0.numberMayFailFromAbroad(number: number) }, indent: indent)
      return
    }
    let dialled = "+86-\(number.dropFirst())"
    page.text(Phrase { $0.dialFromAbroad(dialled: dialled) }, indent: indent)
  }
}

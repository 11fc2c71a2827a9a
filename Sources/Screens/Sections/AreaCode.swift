import CardJourney
import CityGuide
import Copy

/// What a call from elsewhere needs, where the number stands there without its area code.
struct AreaCode: Section {
  var indent = 7

  func write(on page: inout PageWriter) {
    guard let guide = page.context.guide, guide.area == nil else { return }
    page.text(
      Phrase(\.lookUpAreaCode), indent: indent)
  }
}

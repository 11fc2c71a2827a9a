import CardJourney
import CityGuide

/// What a call from elsewhere needs, where the number stands there without its area code.
struct AreaCode: Section {
  var indent = 7

  func write(on page: inout PageWriter) {
    guard let guide = page.context.guide, guide.area == nil else { return }
    page.text(
      Phrase(
        "人不在发卡地，前面要加那里的区号；这里没有登记，先查好再打。",
        "From elsewhere dial the area code of the issuing place first; it is not on record here, so look it up."
      ), indent: indent)
  }
}

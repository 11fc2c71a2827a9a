import CityGuide
import Copy
import Terminal

/// That nobody has checked the guides for a year, and whom to tell of a fact that is wrong.
///
/// There is no address to send it to: the program came from somebody, and that is who can mend it.
struct OldGuides: Section {
  /// Whether it is one line, below a number that is to be rung.
  var isBrief = false

  func write(on page: inout PageWriter) {
    guard let guide = page.context.placeGuide, guide.isOld(on: page.context.today),
      let day = guide.newestCheck
    else { return }
    guard !isBrief else {
      return page.text(
        Phrase { $0.nobodyCheckedSince(day: day) },
        indent: 6)
    }
    page.text(
      Phrase { $0.guideOutOfDate(day: day) }, style: .bold)
    page.blank()
  }
}

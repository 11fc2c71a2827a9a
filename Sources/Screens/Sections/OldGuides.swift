import CityGuide
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
        Phrase(
          "! 这里的资料 \(day) 以后没人核对过。", "! Nobody has checked what stands here since \(day)."),
        indent: 6)
    }
    page.text(
      Phrase(
        "! 这里的资料 \(day) 以后没人核对过：号码、费用、材料先打电话问准。发现不对，告诉给你这个程序的人。",
        "! Nobody has checked what stands here since \(day): ask by telephone first. If something is wrong, tell whoever gave you the program."
      ), style: .bold)
    page.blank()
  }
}

import CityGuide
import Testing

/// How near two words are, and which is nearest.
struct NearestTests {
  @Test(
    arguments: [
      ("list", "list", 0), ("lits", "list", 1), ("lst", "list", 1), ("liste", "list", 1),
      ("lisp", "list", 1), ("statsu", "status", 1), ("", "ab", 2), ("ca", "abc", 3),
      ("成都", "都成", 1),
    ])
  func `slips of the hand are counted, in both directions`(
    left: String, right: String, slips: Int
  ) {
    #expect(editDistance(left, right) == slips)
    #expect(editDistance(right, left) == slips)
  }

  @Test(arguments: [("lits", "list"), ("statsu", "status"), ("told", "told"), ("mermaid", nil)])
  func `the nearest word is named, a far one is not`(typed: String, near: String?) {
    #expect(nearest(to: typed, among: ["city", "list", "status", "told"]) == near)
  }
}

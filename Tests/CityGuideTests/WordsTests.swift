import CardJourney
import CityGuide
import TestSupport
import Testing

struct WordsTests {
  @Test func `English falls back to Chinese with a mark`() {
    #expect(Words(zh: "好", en: "good").text(in: .en) == "good")
    #expect(Words(zh: "好").text(in: .en) == "好 (中文)")
    #expect(Words(zh: "好").text(in: .zh) == "好")
  }

  @Test func `grades are ordered best first`() {
    let shuffled: [Grade] = [.blog, .repo, .official, .told, .document, .media, .mirror]
    #expect(
      shuffled.sorted() == [.told, .official, .mirror, .media, .document, .blog, .repo])
    #expect(Grade.allCases.filter(\.mayAnswer) == [.told, .official, .mirror, .media])
  }
}

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

  @Test func `the first sentence ends at the first full stop, not in an address`() {
    let words = Words(
      zh: "都是诈骗。别点；网站以 .gov.cn 结尾。", en: "Sites end in .gov.cn, all of them. Do not tap it.")
    #expect(words.firstSentence == Words(zh: "都是诈骗。", en: "Sites end in .gov.cn, all of them."))
    #expect(words.firstSentence.firstSentence == words.firstSentence)
    #expect(Words(zh: "卡和码不借给别人").firstSentence == Words(zh: "卡和码不借给别人"))
  }

  @Test func `grades are ordered best first`() {
    let shuffled: [Grade] = [.blog, .repo, .official, .told, .document, .media, .mirror]
    #expect(
      shuffled.sorted() == [.told, .official, .mirror, .media, .document, .blog, .repo])
    #expect(Grade.allCases.filter(\.mayAnswer) == [.told, .official, .mirror, .media])
  }
}

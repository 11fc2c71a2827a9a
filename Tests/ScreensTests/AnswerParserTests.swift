import CardJourney
import Screens
import Testing

/// Answers as people type them after a call.
struct AnswerParserTests {
  @Test(arguments: [
    ("7天 自动恢复", Lapse.after(Span(7, .days), then: .released)),
    ("十五天作废", .after(Span(15, .days), then: .cancelled)),
    ("二十天", .after(Span(20, .days), then: .unknown)),
    ("5个工作日，到期要再挂一次", .after(Span(5, .workdays), then: .renew)),
    ("24小时", .after(Span(24, .hours), then: .unknown)), ("不会失效", .never),
    ("7 days works", .after(Span(7, .days), then: .released)),
  ])
  func `a term with its end`(text: String, lapse: Lapse) {
    #expect(AnswerParser.value(text, as: .lapse) == .lapse(lapse))
  }

  @Test(
    arguments: [
      ("15个工作日", Span(15, .workdays)), ("3-5个工作日", Span(3, to: 5, .workdays)),
      ("3到5天", Span(3, to: 5, .days)), ("六个月", Span(6, .months)), ("当场拿", .atOnce),
      ("半年", nil), ("快了", nil),
    ] as [(String, Span?)])
  func `a length of time`(text: String, span: Span?) {
    #expect(AnswerParser.value(text, as: .span) == span.map(ToldValue.span))
  }

  @Test(
    arguments: [
      ("20元", 20...20), ("10-20", 10...20), ("不收费", 0...0), ("free", 0...0), ("2000", nil),
      ("5天", nil),
      ("看情况", nil),
    ] as [(String, ClosedRange<Int>?)])
  func `a sum`(text: String, sum: ClosedRange<Int>?) {
    #expect(AnswerParser.value(text, as: .yuan) == sum.map(ToldValue.yuan))
  }

  @Test func `a list of papers`() {
    let value = AnswerParser.value("身份证、复印件2、照片2张，居住证明", as: .papers)
    #expect(
      value
        == .papers([
          NamedPaper(document: "id-card", originals: 1, copies: 2),
          NamedPaper(document: "photo", originals: 2),
          NamedPaper(document: "other", detail: "居住证明"),
        ]))
  }

  @Test(arguments: [("可以", true), ("不能", false), ("能", true), ("没有", false), ("yes", true)])
  func `yes and no`(text: String, flag: Bool) {
    #expect(AnswerParser.value(text, as: .flag) == .flag(flag))
  }

  @Test(arguments: ToldValue.Kind.allCases)
  func `nothing is no answer`(kind: ToldValue.Kind) {
    #expect(AnswerParser.value("  ", as: kind) == nil)
  }
}

import CardJourney
import Screens
import TestSupport
import Testing

/// Days as people type them, on 2026-11-22.
struct WhenParserTests {
  private static func on(_ text: String, _ minute: Int? = nil) -> When? {
    Day(text).map { .on($0, at: minute) }
  }

  @Test(arguments: [
    ("2026-11-20", on("2026-11-20")), ("11-20", on("2026-11-20")), ("11.20", on("2026-11-20")),
    ("11/20", on("2026-11-20")), ("11月20日", on("2026-11-20")), ("11月20号", on("2026-11-20")),
    ("2026年11月20日", on("2026-11-20")), ("１１－２０", nil), ("１１-２０", on("2026-11-20")),
    ("今天", on("2026-11-22")), ("昨天", on("2026-11-21")), ("前天", on("2026-11-20")),
    ("明天", on("2026-11-23")), ("today", on("2026-11-22")), ("Yesterday", on("2026-11-21")),
    ("tomorrow", on("2026-11-23")),
    ("昨天 20:30", on("2026-11-21", 1230)), ("昨天 20：30", on("2026-11-21", 1230)),
    ("11-20 9:05", on("2026-11-20", 545)), ("2026-11-20T09:15", on("2026-11-20", 555)),
    ("yesterday 00:00", on("2026-11-21", 0)), (" 11-20 ", on("2026-11-20")),
    ("?", .unknown), ("？", nil), ("不记得", .unknown),
    ("20261120", on("2026-11-20")), ("3天前", on("2026-11-19")), ("3 days ago", on("2026-11-19")),
    ("20 Nov", on("2026-11-20")), ("Nov 20", on("2026-11-20")),
    ("20 November 2025", on("2025-11-20")),
    ("Sept 3, 2026", on("2026-09-03")), ("20 Nov 9:05", on("2026-11-20", 545)),
    ("大前天", on("2026-11-19")),
    ("后天", on("2026-11-24")), ("12-31", on("2026-12-31")), ("5-24", on("2026-05-24")),
    ("1-2", on("2026-01-02")),
  ])
  func `a day is read as it is meant`(text: String, expected: When?) {
    #expect(WhenParser.when(from: text, today: .sample) == expected)
  }

  @Test(arguments: ["~11-20", "~2026-11-20", "~前天"])
  func `a tilde means about`(text: String) throws {
    let day = try #require(Day("2026-11-20"))
    #expect(WhenParser.when(from: text, today: .sample) == .about(day))
  }

  @Test(arguments: [
    "", " ", "abc", "昨晚", "11", "11-31", "13-01", "2026-02-30", "昨天 25:00", "昨天 8", "11-20 9:05 x",
    "20261320", "12345678", "19800101", "20 No", "Nov", "31 Feb", "400天前", "天前", "? 11-20",
    "~11-20 9:00", "-1--1", "11-20-", "99999999999999999999-1",
  ])
  func `what means no day is not guessed`(text: String) {
    #expect(WhenParser.when(from: text, today: .sample) == nil)
  }

  @Test func `a day more than half a year ahead is last year's`() throws {
    let january = try #require(Day("2026-01-10"))
    #expect(WhenParser.day(from: "12-30", today: january) == Day("2025-12-30"))
    #expect(WhenParser.day(from: "7-12", today: january) == Day("2026-07-12"))
    #expect(WhenParser.day(from: "7-13", today: january) == Day("2025-07-13"))
  }
}

import CardJourney
import Foundation
import Screens
import TestSupport
import Testing

@testable import Handouts

/// The calendar: valid for a public parser, an alarm with every duty, the same duty the same event.
struct DueCalendarTests {
  @Test(
    .enabled(
      if: Script.calendar != nil, "no Python with the package icalendar (Debian: python3-icalendar)"
    ),
    arguments: Sample.allCases)
  func `a public parser reads every duty with an alarm`(sample: Sample) throws {
    let context = try sample.context()
    let folder = try TemporaryFolder()
    try folder.write(Data(DueCalendar.text(context).utf8), to: "due.ics")
    let checked = try #require(Script.calendar).run(folder["due.ics"])
    #expect(checked.code == 0, "\(checked.output)")
    let lines = checked.output.split(separator: "\n").dropLast()
    let duties = context.case.obligations(in: context.circumstances).filter { $0.due != .standing }
    #expect(lines.count == duties.count)
    for (line, duty) in zip(lines, duties) {
      #expect(line.hasPrefix("\(duty.kind.key)@buka.invalid "), "\(line)")
      let day = max(duty.due.earliest ?? context.today, context.today)
      #expect(line.contains(" \(day) "), "\(line)")
    }
  }

  @Test func `what lapses rings three days before too, at nine`() throws {
    let text = DueCalendar.text(try Sample.reported.context())
    let events = text.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    let social = try #require(events.first { $0.contains("renew-report-social") })
    #expect(social.contains("TRIGGER:-P2DT15H\r\n"))
    #expect(social.contains("TRIGGER:-PT15H\r\n"))
  }

  @Test func `an entry says whom to call and what to say, the number in its title`() throws {
    let text = DueCalendar.text(try Sample.reported.context()).replacing("\r\n ", with: "")
    let events = text.components(separatedBy: "BEGIN:VEVENT").dropFirst()
    let social = try #require(events.first { $0.contains("renew-report-social") })
    #expect(social.contains("社保这边的挂失会到期，打 026-12333\r\n"))
    #expect(social.contains("DESCRIPTION:打 026-12333（云泽人社），说：“社保卡丢了，上次的临时挂失快到期了，再挂失一次。”\\n"))
    let bank = try #require(events.first { $0.contains("renew-report-bank") })
    #expect(bank.contains("DESCRIPTION:打卡面上那家银行的客服"))
  }

  @Test func `a second import moves the event that is there`() throws {
    let first = try Sample.reported.context()
    let later = try Sample.reported.context(moment: Moment(day: .sample, minute: 601))
    #expect(lines("UID:", first) == lines("UID:", later))
    #expect(lines("SEQUENCE:", first) < lines("SEQUENCE:", later))
    #expect(lines("DTSTAMP:", first).allSatisfy { $0 == "DTSTAMP:20261122T020000Z" })
  }

  @Test func `before eight in the morning it is still yesterday in UTC`() throws {
    let early = try Sample.lost.context(moment: Moment(day: .sample, minute: 30))
    #expect(lines("DTSTAMP:", early).first == "DTSTAMP:20261121T163000Z")
  }

  private func lines(_ name: String, _ context: Context) -> [String] {
    DueCalendar.text(context).components(separatedBy: "\r\n").filter { $0.hasPrefix(name) }
  }
}

extension [String] {
  fileprivate static func < (left: [String], right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}

/// Lines of the calendar file.
struct CalendarTextTests {
  @Test(arguments: [1, 24, 25, 26, 60, 200])
  func `no line is longer than 75 octets and no character is cut`(count: Int) {
    let value = String(repeating: "卡a", count: count)
    var file = CalendarText()
    file.text("SUMMARY", value)
    let lines = file.text.components(separatedBy: "\r\n").dropLast()
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    let unfolded = file.text.replacing("\r\n ", with: "")
    #expect(unfolded == "SUMMARY:\(value)\r\n")
  }

  @Test(arguments: [
    ("a;b,c", "a\\;b\\,c"), ("1\\2", "1\\\\2"), ("one\ntwo", "one\\ntwo"), ("a\u{7}b", "ab"),
    ("a\u{9B}b", "ab"),
    ("a\u{202E}b", "ab"), ("a\u{200B}b", "ab"),
  ])
  func `what has a meaning in the format is escaped`(value: String, escaped: String) {
    #expect(CalendarText.escaped(value) == escaped)
  }
}

/// Values put into the page.
struct PageContentTests {
  @Test(arguments: [
    ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"), ("a\u{0}b", "ab"), ("a\u{202E}b", "ab"),
    ("a\u{9B}b", "ab"), ("a\u{200B}b\u{2028}c", "ab\nc"), ("补卡", "补卡"),
  ])
  func `nothing that a browser would act on gets through`(value: String, escaped: String) {
    #expect(PageContent.escaped(value) == escaped)
  }
}

/// Texts put into Markdown.
struct MarkdownTextTests {
  @Test(arguments: [
    ("*a* [b](c)", "\\*a\\* \\[b\\](c)"), ("<i>", "\\<i\\>"), ("a\nb", "a b"),
    ("a\u{1B}b\u{9B}c\u{202E}d", "abcd"),
  ])
  func `what Markdown would take for its own stays text`(value: String, escaped: String) {
    #expect(MarkdownHandout.escaped(value) == escaped)
  }
}

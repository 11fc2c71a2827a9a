import CityGuide
import Foundation
import Screens
import TestSupport
import Testing

@testable import Handouts

/// Handouts as they are given out, to be reviewed like any text.
struct HandoutGoldenTests {
  @Test(arguments: Sample.allCases, Language.allCases)
  func `the text is the one that was reviewed`(sample: Sample, language: Language) throws {
    let handout = Handout(try sample.context(language))
    expectGolden(
      MarkdownHandout.text(handout), named: "\(sample.rawValue).\(language.rawValue).md")
  }

  @Test(arguments: [Sample.lost, .agent])
  func `the page is the one that was reviewed`(sample: Sample) throws {
    let handout = Handout(try sample.context())
    expectGolden(
      HTMLHandout.text(handout, isLarge: false, on: Sample.templates),
      named: "\(sample.rawValue).html")
  }

  @Test(arguments: [Sample.agent, .filed])
  func `the data is what was reviewed`(sample: Sample) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Handout(try sample.context()))
    expectGolden(String(decoding: data, as: UTF8.self) + "\n", named: "\(sample.rawValue).json")
  }

  @Test(arguments: [Sample.reported, .filed])
  func `the calendar is the one that was reviewed`(sample: Sample) throws {
    let text = DueCalendar.text(try sample.context())
    // A golden file has one kind of line end.
    expectGolden(text.replacing("\r\n", with: "\n"), named: "\(sample.rawValue).ics")
  }
}

import CardJourney
import CityGuide
import Copy
import Foundation
import Screens
import TestSupport
import Testing

@testable import Handouts

/// What a handout holds: all that the screens derive, each statement with who says it.
struct HandoutTests {
  @Test(arguments: Sample.allCases, Language.allCases)
  func `it has every paper of the checklist and every question of the call`(
    sample: Sample, language: Language
  ) throws {
    let context = try sample.context(language)
    let handout = Handout(context)
    let trips = context.checklist.trips.filter { $0.trip.errands != [.temporaryReport] }
    #expect(handout.trips.count == trips.count)
    for (trip, papers) in zip(handout.trips, trips) {
      #expect(trip.mustBring.count == papers.mustBring.reduce(0) { $0 + $1.lineCount })
      #expect(trip.mayBeAsked.count == papers.mayBeAsked.reduce(0) { $0 + $1.lineCount })
      #expect(trip.needNot.count == papers.needNot.count)
    }
    #expect(handout.questions.map(\.key) == context.telephoneQuestions.map(\.matter.key.rawValue))
    #expect(handout.language == language)
  }

  @Test(arguments: Sample.allCases)
  func `it counts papers as the checklist does, the same for two trips once`(
    sample: Sample
  ) throws {
    let context = try sample.context()
    let handout = Handout(context)
    #expect(handout.paperCount == context.checklist.ticks.count)
    #expect(!MarkdownHandout.text(handout).contains(" 0 样"))
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `it names no key and heads hearsay as the checklist does`(
    sample: Sample, language: Language
  ) throws {
    let text = MarkdownHandout.text(Handout(try sample.context(language)))
    let keys = "abcimprstw".map { language == .zh ? "（\($0)）" : "(\($0))" }
    #expect(keys.filter(text.contains) == [])
  }

  @Test(arguments: Sample.allCases)
  func `it has every day on which something is due, with its weekday`(sample: Sample) throws {
    let context = try sample.context()
    let duties = context.case.obligations(in: context.circumstances)
    let handout = Handout(context)
    #expect(handout.dates.map(\.key) == duties.filter { $0.due != .standing }.map(\.kind.key))
    #expect(handout.standing.count == duties.count { $0.due == .standing })
    for date in handout.dates where date.from != nil { #expect(date.day.contains("周")) }
  }

  @Test(arguments: Sample.allCases)
  func `every source that a line names is listed, each number once`(sample: Sample) throws {
    let handout = Handout(try sample.context())
    let numbers = handout.sources.flatMap(\.numbers).sorted()
    #expect(numbers == Array(1...max(1, numbers.count)))
    let papers = handout.trips.flatMap { $0.mustBring + $0.mayBeAsked }
    for paper in papers {
      let source = try #require(paper.source)
      #expect(numbers.contains { source.hasSuffix(Self.raised($0)) }, "\(source)")
    }
    // No other line names a number that the foot does not explain.
    let text = MarkdownHandout.text(handout)
    let largest = text.split { !"⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }.map { mark in
      mark.reduce(0) { $0 * 10 + (Array("⁰¹²³⁴⁵⁶⁷⁸⁹").firstIndex(of: $1) ?? 0) }
    }.max()
    #expect(largest ?? 0 <= numbers.count)
    for source in handout.sources { #expect(!source.grade.isEmpty && !source.title.isEmpty) }
  }

  private static func raised(_ number: Int) -> String {
    String(String(number).compactMap { $0.wholeNumberValue.map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0] } })
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `who says so stands at the foot alone`(sample: Sample, language: Language) throws {
    let text = MarkdownHandout.text(Handout(try sample.context(language)))
    let body = text.components(separatedBy: language == .zh ? "## 没有核实的" : "## Not verified")[0]
    for word in ["来源 ", "官方转载", "source ", "(mirror"] {
      #expect(!body.contains(word), "\(word)")
    }
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `each trip has its five rows, none of them empty`(sample: Sample, language: Language) throws
  {
    let handout = Handout(try sample.context(language))
    for trip in handout.trips {
      for row in [trip.place, trip.hours, trip.time, trip.cost] {
        #expect(!row.joined().isEmpty, "\(trip.title)")
      }
    }
    let labels =
      language == .zh
      ? ["去哪", "几点", "带什么", "多久", "多少钱"] : ["Where", "When", "Bring", "How long", "How much"]
    let text = MarkdownHandout.text(handout)
    let html = HTMLHandout.text(handout, isLarge: false, on: Sample.templates)
    for label in labels {
      #expect(text.components(separatedBy: "- **\(label)**").count - 1 == handout.trips.count)
      #expect(
        html.components(separatedBy: "<th scope=\"row\">\(label)</th>").count - 1
          == handout.trips.count)
    }
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `numbers come first, and nothing of one side stands under the other`(
    sample: Sample, language: Language
  ) throws {
    let context = try sample.context(language)
    let handout = Handout(context)
    #expect(!handout.calls.isEmpty)
    let html = HTMLHandout.text(handout, isLarge: false, on: Sample.templates)
    let first = try #require(handout.calls.compactMap(\.number).first)
    let number = try #require(html.range(of: "<strong>\(first)</strong>"))
    let trips = try #require(html.range(of: "class=\"trips\""))
    #expect(number.lowerBound < trips.lowerBound)
    for call in handout.calls where call.side == "bank" {
      let lines = call.lines.joined()
      for word in ["12333", "12345", "社保", "电子", "social", "electronic"] {
        #expect(!lines.contains(word), "\(lines)")
      }
    }
    for call in handout.calls where call.side == "social" && call.words != nil {
      #expect(call.lines.contains { $0.contains(language == .zh ? "管几天" : "how long it holds") })
    }
  }

  @Test func `who calls decides what the sheet has them say`() throws {
    let words = Handout(try Sample.agent.context()).calls.compactMap(\.words)
    #expect(words == ["我替家人挂失：社保卡丢了，要临时挂失。", "我替家人挂失：社保卡丢了，银行账户要口头挂失。"])
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `nothing on it names a key of the screen`(sample: Sample, language: Language) throws {
    let text = MarkdownHandout.text(Handout(try sample.context(language)))
    for key in ["按 b", "按 n", "按 c", "按 p", "按 a", "press ", "Press ", "(p)"] {
      #expect(!text.contains(key), "\(key)")
    }
  }

  @Test func `papers of an agent come only where one goes`() throws {
    #expect(Handout(try Sample.lost.context()).agency == nil)
    #expect(Handout(try Sample.child.context()).agency == nil)
    let agency = try #require(Handout(try Sample.agent.context()).agency)
    #expect(agency.asksForRelation)
    #expect(agency.errands == ["正式挂失", "补领", "领卡", "启用"])
    #expect(!agency.mandate.isEmpty)
  }

  @Test func `a tick on the screen is a tick on the paper`() throws {
    var context = try Sample.lost.context()
    let key = try #require(context.checklist.mustBring.first?.originalKey)
    var file = try #require(context.file)
    file.case.evolve(
      Event(
        sequence: file.case.nextSequence, batch: file.case.nextBatch,
        payload: .ticked(key, true), happened: .unknown, written: 0))
    context.file = file
    let trip = try #require(Handout(context).trips.first)
    #expect(trip.mustBring.map(\.isReady) == [true])
    #expect(MarkdownHandout.text(Handout(context)).contains("- [x] 身份证"))
    #expect(
      HTMLHandout.text(Handout(context), isLarge: false, on: Sample.templates).contains(
        "checkbox\" checked>身份证"))
  }
}

extension ChecklistItem {
  /// The lines that it takes: originals and copies apart.
  fileprivate var lineCount: Int { [originalKey, copyKey].count { $0 != nil } }
}

import CardJourney
import CityGuide
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
      #expect(numbers.contains { source.hasPrefix("来源 \($0)（") }, "\(source)")
    }
    for source in handout.sources { #expect(!source.grade.isEmpty && !source.title.isEmpty) }
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
    #expect(HTMLHandout.text(Handout(context), isLarge: false).contains("checkbox\" checked>身份证"))
  }
}

extension ChecklistItem {
  /// The lines that it takes: originals and copies apart.
  fileprivate var lineCount: Int { [originalKey, copyKey].count { $0 != nil } }
}

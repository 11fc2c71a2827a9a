import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// What stands behind every fact: its grade, how old it is, what limits it, whether others differ.
struct StandingTests {
  /// What stands with a fact: its mark, and what limits it.
  private func standing(_ id: String, at place: PlaceCode) throws -> (mark: Phrase, limits: Phrase?)
  {
    let context = try Told(at: place).context
    let fact = try #require(context.guide?.fact(with: FactID(rawValue: id)))
    return (context.evidence(of: fact).mark, context.limits(of: fact))
  }

  @Test func `what nobody has dated says so where a year would stand`() throws {
    let told = try standing("ql-window-formal", at: .yunze)
    #expect(told.mark == Phrase("?年转", "?yr R"))
  }

  @Test func `hearsay has no date, and its limit`() throws {
    let told = try standing("yz-time-15d", at: .yunze)
    #expect(told.mark.zh == "问")
    #expect(told.limits?.zh == "大约，有不同说法")
  }

  @Test func `what others contradict says so`() throws {
    #expect(try standing("yz-fee-20", at: .yunze).limits == Phrase("有不同说法", "others differ"))
  }

  @Test func `what is fresh and is said of everybody has its grade alone`() throws {
    let context = try Told(at: .yunze).context
    let plain = try #require(
      context.guide?.facts.first {
        $0.grade == .official && $0.limit == nil && !$0.isStale(on: .sample)
          && context.query?.isDisputed($0) == false
      })
    #expect(context.evidence(of: plain).mark == Phrase("官", "O"))
    #expect(context.limits(of: plain) == nil)
  }

  // MARK: - Where it stands

  @Test func `a number that holds for some only is no heading`() throws {
    let guide = try Content.frozen.guide(for: .yunze)
    let known = try #require(guide.fact(with: FactID(rawValue: "ql-phone")))
    let numbers = [nil, Words(zh: "旧卡的热线", en: "line of the old card")].map { limit in
      let fact = Fact(
        id: known.id, topic: .channel, value: known.value, place: known.place,
        sources: known.sources, limit: limit)
      let trip = Trip(
        number: 1, channel: .telephone, errands: [.temporaryReport], side: .social,
        holderMustCome: false, isDone: false, channels: [fact.stated(\.channel)].compactMap(\.self))
      return trip.heading(visit: 0).zh
    }
    #expect(numbers == ["社保这边  打电话 026-12333：临时挂失", "社保这边  打电话：临时挂失"])
  }

  @Test func `the list of papers says for which errand it is`() throws {
    let gap = "这份清单是正式挂失的；补领没有可靠的清单，先打电话问（a）。"
    let agent = try Told(at: .yunze, and: [.person(.adult, .agent)], after: .reported)
    #expect(agent.papers.contains { $0.contains(gap) })
    #expect(agent.papers.contains { $0.contains("至少一定要带") })
    #expect(agent[.steps].contains { $0.contains(gap) })
    let whole = try Told(at: .yunze, after: .reported)
    #expect(!whole.papers.contains { $0.contains("这份清单是") || $0.contains("至少") })
    #expect(!whole[.steps].contains { $0.contains("这份清单是") })
  }

  @Test func `the place counts as official what is official, and all else apart`() throws {
    let guide = try Content.frozen.guide(for: .yunze)
    let summary = guide.shortSummary(in: nil).zh
    let official = guide.facts.count {
      $0.place == guide.place && $0.grade == .official && $0.reliability == .answer
        && !$0.isSuperseded
    }
    #expect(official > 0)
    #expect(summary.hasPrefix("云泽：官方 \(official) 条，官方转载 "))
    #expect(summary.contains("，媒体 ") && summary.contains("，网上说法 "))
    #expect(summary == guide.summary(in: nil).zh)
  }
}

extension Told {
  /// The page of papers, a line each row.
  fileprivate var papers: [String] { ChecklistScreen().page(context).rows.map(\.text) }
}

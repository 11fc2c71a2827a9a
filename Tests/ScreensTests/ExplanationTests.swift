import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Screens
import TestSupport
import Testing

/// What `buka explain` says is what is decided.
struct ExplanationTests {
  /// A case at some point of its way.
  struct Point: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let answers: [Answer]
    let visits: [[Happening]]

    init(_ name: String, _ answers: [Answer], _ visits: [[Happening]] = []) {
      testDescription = name
      self.answers = answers
      self.visits = visits
    }

    func context(_ language: Language = .zh) throws -> Context {
      Context(
        language: language, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
        file: .recorded("7K1", nickname: nil, answers, visits),
        guide: try Content.frozen.guide(for: Answers(answers).place ?? .yunze),
        places: Content.frozen.places,
        banks: Content.frozen.banks)
    }
  }

  private static let points = [
    Point("lost in 云泽", .complete()), Point("filed in 云泽", .complete(), .filed),
    Point("collected by an agent", .complete(acting: .agent), .collected),
    Point("damaged where nobody says anything", .complete(.damaged, at: .shuonan)),
    Point("enabled in 云泽", .complete(), .enabled),
  ]
  private static let now = When.on(.sample, at: 600)

  @Test(arguments: points)
  func `the reasons are those of the decision, the consequences those that are written`(
    point: Point
  ) throws {
    let context = try point.context()
    for happening in Happening.alphabet {
      let explanation = Explanation(of: happening, when: Self.now, in: context)
      let decision = context.case.decide(
        .record([happening], Self.now, insist: true), in: context.circumstances)
      guard explanation.offer.availability != .blocked else {
        #expect(decision == .refused(explanation.offer.refusals))
        continue
      }
      #expect(explanation.mustInsist == (explanation.offer.availability == .needsInsisting))
      let after = try #require(context.case.after(decision, at: .sample))
      let written = after.happenings.map(\.event.payload).dropFirst(context.case.happenings.count)
      let expected = explanation.consequences.map {
        Payload.happened($0.happening, because: $0.because, against: [])
      }
      #expect(Array(written.dropFirst()) == expected, "\(happening.label)")
    }
  }

  @Test(arguments: points + [Point("data changed in 云泽", .complete(.dataChanged))])
  func `what it says to record is accepted, one after the other`(point: Point) throws {
    let context = try point.context()
    var repaired = 0
    for happening in Happening.alphabet {
      let explanation = Explanation(of: happening, when: Self.now, in: context)
      var current = context.case
      for record in explanation.records {
        let isOwn = record.happenings == [happening]
        let when = isOwn ? Self.now : .unknown
        let before = current.happenings.count
        let decision = current.decide(
          .record(record.happenings, when, insist: record.insists), in: context.circumstances)
        current = try #require(current.after(decision, at: .sample), "\(happening.label)")
        guard isOwn else { continue }
        let written = current.happenings.count - before - 1
        #expect(written == explanation.consequences.count, "\(happening.label)")
      }
      if explanation.records.count > 1 { repaired += 1 }
      guard let record = explanation.withoutRepair else { continue }
      let decision = context.case.decide(
        .record(record.happenings, Self.now, insist: record.insists), in: context.circumstances)
      #expect(context.case.after(decision, at: .sample) != nil, "\(happening.label)")
    }
    #expect(repaired > 0)
  }

  @Test func `a reason names its rule, its force and what is missing`() throws {
    let context = try Point("", .complete(), .filed).context(.en)
    #expect(
      explain(.released(.bank), context).components == [
        " Bank side released (2026-11-22 10:00)", " not possible now",
        "  - The card is not in hand; record that it was found first [card-in-hand]",
        "    cannot be recorded", "    missing: Old card found",
        "  - \(Rule.releaseBeforeFiling.phrase(.sample).en) [release-before-filing] (repost of an official text)",
        "    against the rule; can be recorded if it did happen", " Record first:",
        "  buka record 7K1 found", " Then record:",
        "  buka record 7K1 released bank --insist",
      ])
  }

  @Test func `a local rule names its fact with the title, or says that it is assumed`() throws {
    let context = try Point("", .complete(), .reported).context(.en)
    let fact = try #require(context.rules.filingNeeds.factID)
    let title = try #require(context.guide?.fact(with: fact)?.sources.first?.title)
    let applied = explain(.applied(.reissue, .window, .pickUp), context)
    #expect(applied.contains("possible, with a warning"))
    #expect(applied.components.contains("    source: \(fact.rawValue), \(title)"))
    var unknown = context
    unknown.placeGuide = nil
    let assumed = explain(.applied(.reissue, .window, .pickUp), unknown)
    #expect(assumed.contains("assumed: nobody reliable says"))
    // This rule is the same everywhere.
    #expect(!explain(.released(.social), context).contains("source:"))
  }

  @Test func `the repair and the record stand on lines of their own, ready to be typed`() throws {
    let context = try Point("", .complete()).context()
    let lines = explain(.enabled, context).components
    let repair = try #require(lines.first { $0.hasPrefix("  buka record 7K1 reported") })
    #expect(repair.hasSuffix(" + collected"))
    #expect(lines.contains("  buka record 7K1 enabled"))
    let dated = explain(.enabled, context, options: "--on 2026-11-20").components
    #expect(dated.contains("  buka record 7K1 enabled --on 2026-11-20"))
    #expect(dated.contains(repair + " --on '?'"))
  }

  @Test func `what no office may do can be recorded with the word that insists`() throws {
    let context = try Point("", .complete(), .reported).context(.en)
    let text = explain(.oldAccount(.closed), context)
    #expect(text.contains("only with --insist"))
    #expect(text.components.contains("  buka record 7K1 old-account closed --insist"))
    #expect(text.contains("Money paid there later bounces"))
    #expect(text.contains("depends on the answer to: What is paid"))
  }

  @Test func `what is possible and can be undone brings no warning`() throws {
    let context = try Point("", .complete(), .reported).context(.en)
    let text = explain(.found, context)
    #expect(
      text.components == [
        " Old card found (2026-11-22 10:00)", " possible", " Record:", "  buka record 7K1 found",
      ])
  }

  @Test(arguments: Language.allCases)
  func `without a happening all are listed, the possible ones first`(language: Language) throws {
    let context = try Point("", .complete(), .filed).context(language)
    let lines = PlainText.offers(context, columns: 1000).components
    for happening in Happening.alphabet {
      let words = "  \(happening.words.joined(separator: " "))  "
      #expect(lines.contains { $0.hasPrefix(words) }, "\(words)")
    }
    let headings = Availability.allCases.map { " " + $0.phrase[language] }
    #expect(lines.filter { !$0.hasPrefix("  ") && !$0.isEmpty } == headings)
    #expect(lines.count == Happening.alphabet.count + headings.count * 2 - 1)
  }

  private func explain(
    _ happening: Happening, _ context: Context, options: String = ""
  ) -> String {
    PlainText.explanation(
      Explanation(of: happening, when: Self.now, in: context), options: options, context,
      columns: 1000)
  }
}

extension String {
  fileprivate var components: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

import CardJourney
import Copy
import GuideTestSupport

@testable import CityGuide
@testable import Screens

extension Law {
  /// Every step can be recorded, in the wizard and in words.
  static let records: [Law] = [
    Law("step-recordable", "Every step can be recorded in the wizard.", forbids: 0) { seen in
      guard seen.isOpen, !seen.steps.isEmpty else { return nil }
      return seen.steps.filter { seen.recordable(of: $0).isEmpty }
        .map { "\($0): nothing of it may be recorded" }
    } sabotage: {
      guard $0.isOpen, $0.journey.social.report == nil else { return false }
      $0.steps.append(.release(.social))
      return true
    },

    Law(
      "words-recordable",
      "What the wizard records can be written for `record`, and is taken there.", forbids: 0
    ) {
      seen in
      guard seen.isOpen else { return nil }
      let endings = seen.steps.flatMap { step in seen.recordable(of: step).map { (step, $0) } }
      guard !endings.isEmpty else { return nil }
      return endings.filter { !seen.isTaken(inWords: $0.1) }.map {
        "\($0.0): \($0.1.flatMap(\.words).joined(separator: " "))"
      }
    } sabotage: { seen in
      guard seen.isOpen, !seen.steps.isEmpty else { return false }
      seen.spelling = { $0.dropLast() + ["nonsense"] }
      return seen.steps.contains { !seen.recordable(of: $0).isEmpty }
    },
  ]

  /// No fact stands anywhere without what limits it.
  static let limits: [Law] = [
    Law("undated-old", "What nobody dated counts as old.", forbids: 10) { seen in
      let undated = seen.cited.filter(\.isUndated)
      guard !undated.isEmpty else { return nil }
      return undated.filter { !$0.isStale }.map { "\($0.fact.id.rawValue) counts as new" }
    } sabotage: { seen in
      let index = seen.cited.firstIndex(where: \.isUndated)
      guard let index else { return false }
      seen.cited[index].isStale = false
      return true
    },

    Law("undated-said", "What nobody dated says so wherever it stands.", forbids: 10) { seen in
      let pages = Set(seen.cited.filter(\.isUndated).map(\.page))
      guard !pages.isEmpty else { return nil }
      return pages.filter { !seen.text($0).says("日期不详") }.map { "on the \($0.rawValue) page" }
    } sabotage: { seen in
      let pages = Set(seen.cited.filter(\.isUndated).map(\.page))
      guard let page = pages.first else { return false }
      seen.pages[page] = [.zh: Text(["来源 1（媒体）"]), .en: Text()]
      return true
    },

    Law("limit-shown", "A note that limits a fact stands wherever the fact does.", forbids: 10) {
      seen in
      let limited = seen.cited.compactMap { cited in cited.limit.map { (cited, $0) } }
      guard !limited.isEmpty else { return nil }
      return limited.filter { !seen.text($0.0.page).says($0.1) }
        .map { "\($0.0.fact.id.rawValue) on the \($0.0.page.rawValue) page, without: \($0.1)" }
    } sabotage: { seen in
      let cited = seen.cited.first { $0.limit != nil }
      guard let cited else { return false }
      seen.pages[cited.page] = [.zh: Text(["来源 1（官方）"]), .en: Text()]
      return true
    },

    Law("contradiction-shown", "A fact that others contradict does not stand alone.", forbids: 10) {
      seen in
      let contradicted = seen.contradicted
      guard !contradicted.isEmpty else { return nil }
      return contradicted.filter { cited, stand in
        !seen.text(cited.page).says(stand, "有不同说法", "说法不一")
      }.map { "\($0.0.fact.id.rawValue) on the \($0.0.page.rawValue) page" }
    } sabotage: { seen in
      guard let page = seen.contradicted.first?.0.page else { return false }
      seen.pages[page] = [.zh: Text(["来源 1（官方）"]), .en: Text()]
      return true
    },

    Law(
      "part-of-list",
      "A list that serves one errand of a visit is not shown as the list of all of them.",
      forbids: 10
    ) {
      seen in
      let visits = seen.visitsWithPartOfList
      guard !visits.isEmpty else { return nil }
      let page = seen.text(.checklist)
      return visits.flatMap { papers in
        papers.errandsWithoutList.filter { errand in
          let name = errand.phrase.zh
          return !page.lines.contains {
            $0.says(name) && $0.says("没有可靠的清单", "没有查到", "打电话问", "先问")
          }
        }.map { "\($0.rawValue) at \(papers.visit.channel.rawValue) has no list of its own" }
      }
    } sabotage: { seen in
      guard !seen.visitsWithPartOfList.isEmpty else { return false }
      seen.pages[.checklist] = [.zh: Text(["第 1 趟"]), .en: Text()]
      return true
    },

    Law("official-count", "What is counted as official is official.", forbids: 10) { seen in
      guard seen.isOpen, let official = seen.officialFacts else { return nil }
      let lines = seen.text(.sources).lines(saying: "官方 ").filter { $0.says(" 条") }
      guard !lines.isEmpty else { return nil }
      return lines.filter { !$0.says("官方 \(official) 条") }.map(\.text)
    } sabotage: { seen in
      guard let official = seen.officialFacts else { return false }
      seen.pages[.sources] = [.zh: Text(["某地：官方 \(official + 7) 条"]), .en: Text()]
      return true
    },
  ]

  /// What holds of every page, whatever it says.
  static let forms: [Law] = [
    Law(
      "done-is-done", "Nothing but the end of the case is a step where nothing is left.", forbids: 0
    ) { seen in
      guard seen.isOpen, seen.unmet.isEmpty else { return nil }
      return seen.steps == [.finish] ? [] : seen.steps.map { "\($0)" }
    } sabotage: {
      guard $0.isOpen, $0.unmet.isEmpty else { return false }
      $0.steps.append(.collect)
      return true
    },

    Law("one-step", "An open case has a step, and none twice.", forbids: 0) { seen in
      guard seen.isOpen else { return nil }
      if seen.steps.isEmpty { return ["there is no step"] }
      return Set(seen.steps).count == seen.steps.count ? [] : ["\(seen.steps)"]
    } sabotage: {
      guard $0.isOpen, let step = $0.steps.first else { return false }
      $0.steps.append(step)
      return true
    },

    Law("duty-order", "Duties come in the order of their days.", forbids: 0) { seen in
      let days = seen.duties.map { $0.due.earliest?.ordinal ?? .max }
      guard days.count > 1 else { return nil }
      return days == days.sorted() ? [] : ["\(days)"]
    } sabotage: { seen in
      let days = seen.duties.map { $0.due.earliest?.ordinal ?? .max }
      guard let last = days.last, last != days.first else { return false }
      seen.duties.reverse()
      return true
    },

    Law(
      "both-languages",
      "Every page says something in both languages, and English has no Chinese sentence.",
      forbids: 0
    ) {
      seen in
      Observation.PageName.allCases.flatMap { page -> [String] in
        let empty = Language.allCases.filter { seen.text(page, $0).lines.isEmpty }
        return empty.map { "\(page.rawValue) is empty in \($0)" }
      }
    } sabotage: {
      $0.pages[.status] = [.zh: Text(["a"])]
      return true
    },

    Law("duty-sentence", "Every duty has a sentence in both languages.", forbids: 0) { seen in
      guard !seen.duties.isEmpty else { return nil }
      return seen.duties.filter { $0.phrase.zh.isEmpty || $0.phrase.en.isEmpty }
        .map { "\($0.kind)" }
    } sabotage: {
      guard !$0.duties.isEmpty else { return false }
      $0.duties[0].phrase = Phrase("", "")
      return true
    },
  ]
}

extension Observation {
  /// What the wizard offers for a step and the case takes.
  fileprivate func recordable(of step: Step) -> [[Happening]] {
    if step == .tellPayouts { return [[]] }
    return step.record(context).endings.map(\.happenings).filter { isTaken($0) }
  }

  private func isTaken(_ happenings: [Happening]) -> Bool {
    let command = Command.record(happenings, .on(today, at: nil), insist: false)
    if case .accepted = context.case.decide(command, in: context.circumstances) { return true }
    return false
  }

  /// Whether the same happenings are read from their words, and taken.
  fileprivate func isTaken(inWords happenings: [Happening]) -> Bool {
    guard !happenings.isEmpty else { return true }
    let read = happenings.compactMap { try? Happening(words: spelling($0.words)) }
    return read == happenings && isTaken(read)
  }

  /// How many facts of its own the place has from a page of the government; nil where it has none at all.
  fileprivate var officialFacts: Int? {
    guard let guide = context.guide, guide.hasOwnFacts else { return nil }
    return guide.facts.count {
      $0.place == guide.place && !$0.isSuperseded && $0.grade == .official
        && $0.reliability == .answer
    }
  }

  /// What pages cite that others contradict, with the words that we have for it.
  fileprivate var contradicted: [(Cited, String)] {
    guard isOpen, let guide = context.guide, let query = context.query else { return [] }
    return cited.flatMap { cited -> [(Cited, String)] in
      let fact = cited.fact
      guard fact.topic.isOneValue else { return [] }
      let disputes = guide.disputes.filter {
        $0.about == fact.topic && $0.between.contains(fact.id)
          && ($0.errand == nil || $0.errand == answers.situation?.goal.errand)
      }
      return disputes.compactMap { dispute in
        let others = dispute.between.compactMap(guide.fact).filter {
          $0.id != fact.id && $0.value != fact.value && $0.isCurrent(on: today)
            && $0.scope.mayApply(to: query.factQuery(errand: dispute.errand))
        }
        return others.isEmpty ? nil : dispute.say.map { (cited, $0.zh) }
      }
    }
  }

  fileprivate var visitsWithPartOfList: [PapersOfVisit] {
    guard isOpen else { return [] }
    return papers.filter {
      $0.visit.isAhead && !$0.must.isEmpty && !$0.errandsWithoutList.isEmpty
    }
  }
}

extension Cited {
  /// Whether nobody can tell from when it is, though it is of a kind that gets old.
  fileprivate var isUndated: Bool {
    fact.reliability == .answer && fact.origin == .guide && fact.freshness.sincePublished != nil
      && fact.age(on: Day(ordinal: 0)).published == nil
  }

  /// The words that limit what is said; nil where none do.
  fileprivate var limit: String? { fact.origin == .guide ? fact.limit?.zh : nil }
}

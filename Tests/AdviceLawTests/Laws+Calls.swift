import CardJourney
import Copy
import GuideTestSupport

@testable import CityGuide
@testable import Screens

extension Law {
  /// What is said to be asked is asked, at the desk that can answer.
  static let calls: [Law] = [
    Law(
      "ways-asked", "What the table of ways says to ask first is on the page of questions.",
      forbids: 8
    ) {
      seen in
      let ways = seen.ways.filter { $0.isPossible && !$0.unknown.isEmpty }
      guard !ways.isEmpty else { return nil }
      return ways.flatMap { way in
        way.unknown.filter { !way.asked.contains($0) }
          .map { "\(way.kind.rawValue): \($0.key.rawValue) is not asked" }
      }
    } sabotage: { seen in
      let index = seen.ways.firstIndex { $0.isPossible && !$0.unknown.isEmpty }
      guard let index else { return false }
      seen.ways[index].asked = []
      return true
    },

    Law(
      "papers-asked", "Papers of the next visit that no reliable list names are asked about.",
      forbids: 8
    ) { seen in
      let open = seen.errandsWithoutList
      guard !open.isEmpty else { return nil }
      return open.filter { errand, _ in !seen.asks(.requirement, errand) }
        .map { "papers for \($0.0.rawValue) at \($0.1.rawValue) are not asked" }
    } sabotage: { seen in
      guard !seen.errandsWithoutList.isEmpty else { return false }
      seen.asked.removeAll { $0.matter.topic == .requirement }
      return true
    },

    Law(
      "hearsay-asked",
      "What stands on a page as hearsay to be asked about is on the page of questions.", forbids: 8
    ) {
      seen in
      let hearsay = seen.hearsayToAsk
      guard !hearsay.isEmpty else { return nil }
      return hearsay.filter { fact in !seen.asks(about: fact) }
        .map { "\($0.topic.rawValue) \($0.id.rawValue) is not asked" }
    } sabotage: { seen in
      guard !seen.hearsayToAsk.isEmpty else { return false }
      seen.asked = []
      return true
    },

    Law(
      "sentence-asked", "What a sentence says to ask by telephone is on the page of questions.",
      forbids: 8
    ) {
      seen in
      let said = seen.saidToAsk
      guard !said.isEmpty else { return nil }
      return said.filter { topic, _ in !seen.asked.contains { $0.matter.topic == topic } }
        .map { "\($0.0.rawValue): \($0.1)" }
    } sabotage: { seen in
      guard !seen.saidToAsk.isEmpty else { return false }
      seen.asked = []
      return true
    },

    Law(
      "numbers-named",
      "Each question names the number that it is asked under, the chosen bank's too.", forbids: 8
    ) {
      seen in
      // Nobody has said which other province issued the card that was left behind.
      let known = seen.asked.filter {
        $0.desk != .formerPlace && ($0.desk != .bank || seen.context.bank?.hotline != nil)
      }
      guard !known.isEmpty else { return nil }
      let page = seen.text(.questions)
      return known.compactMap { question in
        let bank = question.desk == .bank ? seen.context.bank?.hotline?.value.number : nil
        guard let number = bank ?? question.number else {
          return "\(question.matter.key.rawValue): \(question.desk.rawValue) without a number"
        }
        return page.says(number) ? nil : "\(question.matter.key.rawValue): \(number) is not named"
      }
    } sabotage: { seen in
      guard !seen.asked.filter({ $0.desk != .bank }).isEmpty else { return false }
      for index in seen.asked.indices { seen.asked[index].number = nil }
      return true
    },

    Law("right-desk", "Each question is asked at the desk that can answer it.", forbids: 8) {
      seen in
      let known = seen.asked.compactMap { question in
        seen.deskThatKnows(question.matter).map { (question, $0) }
      }
      guard !known.isEmpty else { return nil }
      return known.filter { $0.0.desk != $0.1 }.map {
        "\($0.0.matter.key.rawValue) is asked at \($0.0.desk.rawValue), not at \($0.1.rawValue)"
      }
    } sabotage: { seen in
      let index = seen.asked.firstIndex { seen.deskThatKnows($0.matter) != nil }
      guard let index else { return false }
      seen.asked[index].desk = seen.asked[index].desk == .insurance ? .hrss : .insurance
      return true
    },

    Law("city-numbers", "No number that a step names is unknown to `buka city`.", forbids: 8) {
      seen in
      let named = seen.numbersOfSteps
      guard let city = seen.city.text, !named.isEmpty else { return nil }
      return named.filter { !city.says($0) }.map { "\($0) is not said of the place" }
    } sabotage: { seen in
      guard !seen.told.isEmpty, !seen.numbersOfSteps.isEmpty else { return false }
      seen.told[0][.zh, default: Text()].append("打 0999-1234567")
      return true
    },

    Law(
      "city-places", "No place that a step relies on is less than reliable in `buka city`.",
      forbids: 8
    ) {
      seen in
      let facts = seen.placesOfSteps
      guard seen.isOpen, !facts.isEmpty else { return nil }
      let answers = seen.city.answers.union(seen.city.others)
      return facts.filter { !answers.contains($0.id) }.map { "\($0.id.rawValue) is not said there" }
    } sabotage: { seen in
      guard seen.isOpen, let fact = seen.placesOfSteps.first else { return false }
      let strange = Fact(
        id: FactID(rawValue: "elsewhere"), topic: fact.topic, value: fact.value, place: fact.place,
        sources: fact.sources, scope: fact.scope)
      seen.cited.append(Cited(strange, on: .wizard, seen.context))
      return true
    },

    Law(
      "city-desks",
      "`buka city` names the number for a question under which the page of questions asks it.",
      forbids: 8
    ) { seen in
      let both = seen.numbersOfCity
      guard !both.isEmpty else { return nil }
      return both.compactMap { question, line in
        if question.desk != .bank, let number = question.number {
          return line.says(number)
            ? nil : "\(question.matter.key.rawValue): \(number), not: \(line.text)"
        }
        // A place does not know the bank on the card: it cannot be the card office.
        return line.says("12333")
          ? "\(question.matter.key.rawValue) is the bank's: \(line.text)" : nil
      }
    } sabotage: { seen in
      guard let first = seen.numbersOfCity.first?.0,
        let index = seen.asked.firstIndex(where: { $0.matter == first.matter })
      else { return false }
      seen.asked[index].number = "0999-1234567"
      return true
    },
  ]
}

// MARK: - What is asked, and said to be asked

extension Observation {
  func asks(_ topic: Topic, _ errand: Errand?) -> Bool {
    asked.contains {
      $0.matter.topic == topic
        && (errand == nil || $0.matter.errand == nil || $0.matter.errand == errand)
    }
  }

  /// Whether it is asked what the fact speaks of.
  fileprivate func asks(about fact: Fact) -> Bool {
    asked.contains { question in
      question.matter.topic == fact.topic
        && (fact.scope.errands.isEmpty
          || question.matter.errand.map(fact.scope.errands.contains) ?? true)
    }
  }

  fileprivate var errandsWithoutList: [(Errand, ChannelKind)] {
    guard isOpen else { return [] }
    // What is not next is asked when it is.
    let next = Set(steps.compactMap(\.errand))
    return papers.filter { $0.visit.isAhead }.flatMap { papers in
      Set(papers.errandsWithoutList).intersection(next)
        .map { ($0, papers.visit.channel) }
    }
  }

  /// What the pages cite as hearsay, as far as it can be asked.
  fileprivate var hearsayToAsk: [Fact] {
    guard isOpen else { return [] }
    // The list of papers says itself what is to be asked, visit by visit.
    return cited.filter { $0.page == .wizard }.map(\.fact).filter {
      // What a call takes is found out by calling.
      let topic = $0.topic
      let isTold = context.case.heardHere.contains {
        $0.told.key.rawValue.hasPrefix(topic.rawValue)
      }
      return $0.reliability == .hearsay && topic.row.asked != nil && $0.origin == .guide && !isTold
        && $0.value.channel?.kind != .telephone
    }
  }

  /// What sentences of the program say to ask, with the sentence.
  fileprivate var saidToAsk: [(Topic, String)] {
    guard isOpen else { return [] }
    let lines = text(.wizard).lines + text(.status).lines
    return Observation.sentences.flatMap { words, topics in
      lines.filter { $0.says(words) && !$0.says("来源") }.flatMap { line in
        topics.map { ($0, line.text) }
      }
    }
  }

  /// What a sentence of the program says to ask by telephone.
  private static let sentences: [(String, [Topic])] = [
    ("先打电话问能不能寄", [.delivery]),
    ("能不能请人代办", [.agentMay]),
    ("先打电话问是哪家", [.channel]),
    ("社保这边的挂失哪天失效要问清楚", [.temporaryLapse]),
    ("银行这边的挂失哪天失效要问清楚", [.bankLapse]),
    ("要带什么没有官方说法", [.requirement]),
    ("其余打电话问", [.requirement]),
  ]

  /// The one desk that can answer a question; nil where several may.
  fileprivate func deskThatKnows(_ matter: Matter) -> DeskKind? {
    switch (matter.topic, matter.errand) {
    case (.bankLapse, _), (.agentMay, .activate), (.requirement, .activate), (.channel, .activate):
      .bank
    case (.claimWithin, _), (_, .claim): .insurance
    case (.temporaryLapse, _), (.filingNeeds, _), (.formalReversible, _), (.makingTime, _),
      (.collectWithin, _), (.agentMay, _), (.requirement, .reissue), (.requirement, .exchange),
      (.requirement, .firstIssue), (.fee, _):
      .hrss
    case (_, .changePayout): deskOfPayouts
    default: nil
    }
  }

  /// Who pays decides who is asked where the money goes.
  private var deskOfPayouts: DeskKind? {
    let left = steps.compactMap { step in
      if case .bind(let kind) = step { kind } else { nil }
    }
    if left.isEmpty { return nil }
    let medical: Set<BindingKind> = [.medicalPayout, .maternity]
    let social: Set<BindingKind> = [.pension, .unemployment, .injury]
    if medical.isSuperset(of: left) { return .insurance }
    return social.isSuperset(of: left) ? .hrss : nil
  }
}

// MARK: - Numbers

extension Observation {
  /// The telephone numbers that the steps name for a place, without those that are the nation's or a bank's.
  fileprivate var numbersOfSteps: [String] {
    guard isOpen, !answers.leavesCardElsewhere else { return [] }
    let banks = context.bank?.numbers.map(\.value.number) ?? []
    let numbers = told.flatMap { $0[.zh]?.lines ?? [] }.flatMap { $0.text.telephoneNumbers }
    return Set(numbers).subtracting(banks).sorted()
  }

  /// The places, papers and times that the pages rely on, of errands that the situation comes to by itself:
  /// that an old card of an exchange is missing `buka city` is not told.
  fileprivate var placesOfSteps: [Fact] {
    let isLoss = answers.situation?.goal == .afterLoss
    let ofLoss: EnumSet<Errand> = [.temporaryReport, .formalReport, .release, .reissue]
    return cited.map(\.fact).filter { fact in
      fact.origin == .guide && fact.reliability == .answer
        && [.channel, .requirement, .makingTime].contains(fact.topic)
        && (isLoss || fact.scope.errands.isDisjoint(with: ofLoss))
    }
  }

  /// The questions that `buka city` names as well, each with the line that does.
  fileprivate var numbersOfCity: [(Asked, Line)] {
    guard isOpen, let city = city.text else { return [] }
    return asked.compactMap { question in
      let matter = question.matter
      guard
        // The city's line does not say whose money it is.
        matter.payer == nil,
        self.city.report.unknowns.contains(where: {
          $0.about == matter.topic && $0.errand == matter.errand
        })
      else { return nil }
      let name = matter.topic.phrase(for: matter.errand).zh
      let line = city.lines.first { $0.says("\(name)，打 ") && $0.says("问") }
      return line.map { (question, $0) }
    }
  }
}

extension String {
  /// The runs of digits and strokes that are telephone numbers of a place: no day, and none of three or
  /// five digits that work everywhere.
  fileprivate var telephoneNumbers: [String] {
    split { !($0.isASCII && $0.isNumber) && $0 != "-" }.map(String.init).filter { run in
      let digits = run.count(where: \.isNumber)
      return (7...12).contains(digits) && Day(run) == nil && run.first?.isNumber == true
        && run.last?.isNumber == true && run.count(where: { $0 == "-" }) <= 1
        && (run.contains("-") ? run.hasPrefix("0") || run.hasPrefix("400") : digits >= 8)
    }
  }
}

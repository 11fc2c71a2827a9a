import CardJourney
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

@testable import CityGuide

/// The register of topics: a row each, and no two that say the same.
struct TopicTests {
  @Test(arguments: ShippedGuides.places)
  func `what a guide states about a topic is of the topic's form`(place: PlaceCode) throws {
    for fact in try ShippedGuides.guide(for: place).facts where fact.place == place {
      #expect(fact.value.fits(fact.topic.form), "\(fact.id)")
      #expect([.rules, .channels, .requirements, .facts].contains(fact.topic.section))
    }
  }

  @Test func `advice and the numbers of banks have a form too`() throws {
    let lines = try ShippedGuides.folder.advice().flatMap(\.lines).compactMap(\.statement?.fact)
    let words = try ShippedGuides.folder.words().words
      .flatMap { [$0.meaning] + $0.lines }.compactMap(\.statement?.fact)
    let numbers = try ShippedGuides.folder.banks().flatMap(\.numbers).map(\.fact)
    for fact in lines + words + numbers {
      #expect(fact.value.fits(fact.topic.form), "\(fact.id)")
      #expect(fact.topic.section == .beside)
    }
  }

  @Test func `every topic that guides name is found by its word, and no other`() {
    #expect(Set(Topic.wordsInGuides).count == Topic.wordsInGuides.count)
    for topic in Topic.allCases {
      let isNamed = topic.section != .beside
      #expect(Topic.wordsInGuides.contains(topic.rawValue) == isNamed)
      #expect(Topic(inGuides: topic.rawValue) == (isNamed ? topic : nil))
    }
  }

  @Test(arguments: Topic.allCases)
  func `a topic stands in one section, where its form can be written`(topic: Topic) {
    let sections = Topic.Section.allCases.filter { Topic.stated(in: $0).contains(topic) }
    #expect(sections == [topic.section])
    switch topic.form {
    case .lapse, .report, .dies, .time, .span, .order: #expect(topic.section == .rules)
    case .flag: #expect([.rules, .asked].contains(topic.section))
    case .channel: #expect(topic.section == .channels)
    case .papers: #expect(topic.section == .requirements)
    case .fee, .duration, .delivery, .banks, .instantIssue, .hours, .years, .count, .photo, .steps,
      .interim:
      #expect(topic.section == .facts)
    case .words: #expect([.facts, .asked, .beside].contains(topic.section))
    case .hotline: #expect(topic.section == .beside)
    }
  }

  // MARK: - What the machine reads

  @Test func `every rule sets a value of its own, and nothing else does`() {
    let rules = Topic.stated(in: .rules)
    #expect(Topic.allCases.filter { $0.row.binds != nil } == rules)
    #expect(Set(rules.compactMap(\.row.binds).map(\.changed)).count == rules.count)
  }

  @Test func `every term of the machine is set by a topic`() {
    let terms = Topic.allCases.compactMap { topic -> CardJourney.Timer? in
      if case .term(let timer) = topic.row.binds { timer } else { nil }
    }
    #expect(Set(terms) == Set(CardJourney.Timer.allCases))
    #expect(Set(terms).count == terms.count)
  }

  // MARK: - What is asked and shown

  @Test func `every question has a key of its own, and the key leads back to it`() {
    let matters = Matter.askable
    #expect(Set(matters.map(\.key)).count == matters.count)
    for matter in matters { #expect(Matter(key: matter.key) == matter) }
  }

  @Test func `an exported machine names every rule that a topic binds, as the guides do`() {
    var rules = LocalRules.assumed
    for errand in Errand.allCases { rules.agentMay[errand] = .assumed(true) }
    let names = rules.lines.map { String($0.name.prefix { $0 != " " }) }
    let bound = Topic.allCases.filter { $0.row.binds != nil }.map(\.rawValue)
    #expect(Set(names) == Set(bound))
  }

  @Test func `every topic that is asked about can be`() {
    let asked = Topic.allCases.filter { $0.row.asked != nil }
    #expect(
      Topic.allCases.filter { topic in Matter.askable.contains { $0.topic == topic } } == asked)
    #expect(asked.allSatisfy { $0.section != .beside })
  }

  @Test func `what stands in the background does so once`() {
    #expect(Set(Topic.background).count == Topic.background.count)
    let places = Topic.background.compactMap(\.row.background)
    #expect(Set(places).count == Topic.background.count)
    #expect(places == places.sorted())
  }
}

extension Topic.Binding {
  /// The values that it sets: what differs from what is assumed once it has set another one.
  fileprivate var changed: LocalRules {
    var rules = LocalRules.assumed
    let fact = FactID(rawValue: "x")
    switch self {
    case .lapse(let set): set(&rules, .fact(.never, fact))
    case .flag(let set): set(&rules, .fact(true, fact))
    case .report(let set): set(&rules, .fact(.nothing, fact))
    case .dies(let set): set(&rules, .fact(.filing, fact))
    case .order(let set): set(&rules, .fact(.usual, fact))
    case .term(let timer): rules.terms[timer] = .fact(Span(1, .days), fact)
    case .agentMay: rules.agentMay[.reissue] = .fact(true, fact)
    }
    return rules
  }
}

extension FactValue {
  /// Whether a fact about a topic of that form may state it.
  fileprivate func fits(_ form: Topic.Form) -> Bool { forms.contains(form) }

  private var forms: [Topic.Form] {
    switch self {
    case .lapse: [.lapse]
    case .flag: [.flag]
    case .report: [.report]
    case .dies: [.dies]
    case .time: [.time, .duration]
    case .span: [.span]
    case .order: [.order]
    case .fee: [.fee]
    case .delivery: [.delivery]
    case .banks: [.banks]
    case .instantIssue: [.instantIssue]
    case .hours: [.hours]
    case .years: [.years]
    case .count: [.count]
    case .photo: [.photo]
    case .words: [.words]
    case .steps: [.steps]
    case .interim: [.interim]
    case .channel: [.channel]
    case .papers: [.papers]
    case .hotline: [.hotline]
    }
  }
}

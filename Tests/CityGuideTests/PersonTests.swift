import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport
import Testing

/// Each person of TheProcess.md, Persons, changes something that is shown.
struct PersonTests {
  /// Somebody who is not an adult with an identity card and a telephone who acts for themselves.
  enum Person: String, CaseIterable, Sendable {
    case agent
    case smallChild = "small-child"
    case child
    case teenager
    case infirm
    case withoutSmartphone = "without-smartphone"
    case permit
    case foreign
    case otherProvince = "other-province"
    case idLostToo = "id-lost-too"

    var answers: [Answer] {
      switch self {
      case .agent: [.person(.adult, .agent)]
      case .smallChild: [.person(.minor, .guardian), .ageBand(.under7)]
      case .child: [.person(.minor, .guardian), .ageBand(.under14)]
      case .teenager: [.person(.minor, .guardian), .ageBand(.under16)]
      case .infirm: [.person(.infirm, .agent)]
      case .withoutSmartphone: [.smartphone(false)]
      case .permit: [.idDocument(.permit)]
      case .foreign: [.idDocument(.foreign)]
      case .otherProvince: [.away(.otherProvince)]
      case .idLostToo: [.idDocument(.lostToo)]
      }
    }
  }

  private static let adult: [Answer] = [
    .bankUse(.opened), .person(.adult, .`self`), .idDocument(.atHand), .away(.here),
    .smartphone(true),
  ]

  /// Everything that is shown about one lost card, without who is asked about.
  private struct Shown: Hashable {
    let papers: [[String]]
    let channels: [[FactID]]
    let trips: [String]
    let notes: [FactID]
    let refusals: [[Rule]]

    init(_ guide: Guide, _ more: [Answer]) {
      let answers = Answers([.situation(.lost), .place(guide.place)] + PersonTests.adult + more)
      let journey = Journey(startingFrom: answers)
      let query = guide.asked(for: answers)
      let rules = query.localRules()
      let trips = query.trips(journey: journey, rules: rules)
      papers = query.checklist(for: trips, journey: journey).trips.map { papers in
        (papers.mustBring + papers.mayBeAsked).map {
          "\($0.document) \($0.whose) \($0.originals) \($0.copies)"
        }
      }
      self.trips = trips.map { "\($0.channel) \($0.errands) \($0.holderMustCome)" }
      channels = Errand.allCases.map { query.channels(for: $0).map(\.id) }
      notes = Errand.allCases.flatMap { query.notes(for: $0).map(\.id) }
      let circumstances = Circumstances.sample(rules)
      let built = CaseBuilder(answers.all, in: circumstances)
      refusals = built.case.offers(in: circumstances).map { $0.refusals.map(\.rule) }
    }
  }

  @Test(arguments: Rotation.turns(ShippedGuides.places, taking: 2, of: Person.allCases))
  func `each person changes something that is shown, at every place`(
    place: PlaceCode, person: Person
  ) throws {
    let guide = try ShippedGuides.guide(for: place)
    #expect(Shown(guide, person.answers) != Shown(guide, []))
  }

  @Test func `what is said of a child under 14 is not said of an older one`() throws {
    let guide = try ShippedGuides.guide(for: .nation)
    #expect(Shown(guide, Person.child.answers).notes != Shown(guide, Person.teenager.answers).notes)
    #expect(guide.asked(for: Answers(Person.child.answers)).dependsOnAge)
  }

  @Test(arguments: [Person.permit, .foreign])
  func `nobody without an identity card is asked for one by the nation`(person: Person) throws {
    let nation = try ShippedGuides.guide(for: .nation)
    let asked = Shown(nation, person.answers).papers.flatMap(\.self)
    #expect(!asked.contains { $0.hasPrefix("idCard") || $0.hasPrefix("householdBook") })
  }
}

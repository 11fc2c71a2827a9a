import GuideTestSupport
import Testing

/// What takes turns still meets everything.
struct RotationTests {
  private let places = Array(1...20)
  private let situations = ["lost", "damaged", "expiring"]
  private let persons = ["self", "agent", "guardian", "employer"]

  @Test func `every pair of the first two occurs once, and every pair of the last two`() {
    let chosen = Rotation.pairs(places, situations, taking: persons, isOff: false)
    #expect(chosen.count == places.count * situations.count)
    #expect(Set(chosen.map { "\($0.0) \($0.1)" }).count == chosen.count)
    #expect(Set(chosen.map { "\($0.1) \($0.2)" }).count == situations.count * persons.count)
  }

  @Test func `each place meets as many persons as there are situations`() {
    let chosen = Rotation.pairs(places, situations, taking: persons, isOff: false)
    for place in places {
      #expect(Set(chosen.filter { $0.0 == place }.map(\.2)).count == situations.count)
    }
  }

  @Test func `a few take their turn at each place until all have`() {
    let chosen = Rotation.turns(places, taking: 2, of: persons, isOff: false)
    #expect(chosen.count == places.count * 2)
    #expect(Set(chosen.prefix(4).map(\.1)) == Set(persons))
  }

  @Test func `the long run tries everything`() {
    let all = Rotation.pairs(places, situations, taking: persons, isOff: true)
    #expect(all.count == places.count * situations.count * persons.count)
    #expect(Rotation.turns(places, taking: 2, of: persons, isOff: true).count == 80)
  }
}

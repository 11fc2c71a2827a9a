import CardJourney
import CityGuide
import TestSupport
import Testing

/// Whether a value is one of several that are said, and we have written what to make of that.
struct DisputeTests {
  private func isDisputed(
    _ facts: String, _ dispute: String, for answers: Answers = .lost()
  ) throws -> Bool {
    let guide = try GuideFixture(city: "facts:\n\(facts)\ndisputes: [{\(dispute)}]").chengdu
    return guide.asked(for: answers).isDisputed(
      try #require(guide.fact(with: FactID(rawValue: "a"))))
  }

  private static let fees = """
      - {id: a, kind: fee, value: {yuan: 20}, sources: [media]}
      - {id: b, kind: fee, value: {yuan: 25}, sources: [blog]}
      - {id: c, kind: fee, value: {yuan: 25}, sources: [blog-2]}
    """
  private static let written = "about: fee, between: [a, b], say: {zh: 先问}"

  @Test func `each value that a written dispute names is disputed`() throws {
    #expect(try isDisputed(Self.fees, Self.written))
    #expect(try !isDisputed(Self.fees, "about: fee, between: [b, c], say: {zh: 先问}"))
  }

  @Test(arguments: [
    ("id: b,", "id: b, superseded: yes,"), ("id: b,", "id: b, for: {situations: [damaged]},"),
    ("id: b,", "id: b, valid: {to: \"2020-01-01\"},"), ("{yuan: 25}", "{yuan: 20}"),
  ])
  func `what is over, for others, or the same disputes nothing`(old: String, new: String) throws {
    #expect(try !isDisputed(Self.fees.replacing(old, with: new), Self.written))
  }

  @Test func `of another errand that files for a card the case hears nothing`() throws {
    let ofExchange = Self.written + ", errand: exchange"
    let ofReissue = Self.written + ", errand: reissue"
    #expect(try !isDisputed(Self.fees, ofExchange))
    #expect(try isDisputed(Self.fees, ofReissue))
    #expect(try isDisputed(Self.fees, ofExchange, for: .of(.damaged)))
    #expect(try !isDisputed(Self.fees, ofReissue, for: .of(.damaged)))
    #expect(try isDisputed(Self.fees, ofReissue, for: .of(.damaged, .oldCard(.destroyed))))
  }

  @Test func `two places to go may both be right`() throws {
    let guide = try GuideFixture(
      city: """
        channels:
          - {id: a, for: {errands: [reissue]}, kind: window, where: {zh: 东}, sources: [media]}
          - {id: b, for: {errands: [reissue]}, kind: window, where: {zh: 西}, sources: [blog]}
        disputes: [{about: channel, between: [a, b], say: {zh: 都行}}]
        """
    ).chengdu
    let places = guide.asked().channels(for: .reissue)
    #expect(places.count == 2)
    #expect(places.filter { guide.asked().isDisputed($0.fact) } == [])
  }
}

import CardJourney
import CityGuide
import TestSupport
import Testing

struct BankTests {
  private func bank(_ id: String) throws -> Bank {
    try #require(try GuideFixture().reading { try $0.banks() }.first { $0.id.rawValue == id })
  }

  @Test func `a number from a public page may be relied on`() throws {
    let icbc = try bank("icbc")
    #expect(icbc.hotline?.value == Hotline(number: "95588", hours: .always))
    #expect(!icbc.isHearsay)
  }

  @Test func `a number from a code repository is hearsay`() throws {
    #expect(try bank("jsb").isHearsay)
  }

  @Test func `it counts where two sources of other kinds agree, and then comes first`() throws {
    let bank = try bank("bocd")
    #expect(bank.hotline?.value.number == "95507")
    #expect(!bank.isHearsay)
    #expect(bank.numbers.map(\.standing) == [.answer, .hearsay])
  }

  @Test func `partner banks come first, banks of other provinces not at all`() throws {
    let fixture = try GuideFixture(
      city: "facts: [{id: a, kind: banks, value: [bocd, icbc], sources: [blog]}]")
    let guide = try fixture.chengdu
    let banks = try fixture.reading { try $0.banks(for: guide, answers: .lost(), on: .sample) }
    #expect(banks.map(\.id.rawValue) == ["bocd", "icbc"])
  }

  @Test func `a bank that is there twice is a mistake`() throws {
    let twice = GuideFixture.banks.replacing("id: jsb", with: "id: icbc")
    let findings = try GuideFixture(files: ["banks.yaml": twice]).findings
    #expect(findings.map(\.message.en) == ["The bank icbc is there twice"])
  }
}

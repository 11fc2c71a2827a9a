import CardJourney
import CityGuide
import GuideReading
import TestSupport
import Testing

struct BankTests {
  private func bank(_ id: String) throws -> Bank {
    try #require(try GuideFixture().reading { try $0.banks() }.first { $0.id.rawValue == id })
  }

  @Test func `a number from a public page may be relied on`() throws {
    let icbc = try bank("icbc")
    #expect(icbc.hotline?.value == Hotline(number: "95588", hours: .always, agreeing: 2))
    #expect(!icbc.isHearsay)
  }

  @Test func `a number from a code repository is hearsay`() throws {
    #expect(try bank("jsb").isHearsay)
  }

  @Test func `it counts where two sources of other kinds agree, and then comes first`() throws {
    let bank = try bank("bocd")
    #expect(bank.hotline?.value.number == "95507")
    #expect(!bank.isHearsay)
    #expect(bank.numbers.map(\.reliability) == [.answer, .hearsay])
  }

  @Test func `partner banks are those that a guide names, others work where they have offices`()
    throws
  {
    let fixture = try GuideFixture(
      city: "facts: [{id: a, kind: banks, value: [bocd, icbc], sources: [blog]}]")
    let partners = try fixture.chengdu.asked().partnerBanks().flatMap(\.value)
    #expect(partners.map(\.rawValue) == ["bocd", "icbc"])
    let local = try fixture.reading { try $0.banks() }.filter { $0.serves(.chengdu) }
    #expect(local.map(\.id.rawValue) == ["icbc", "bocd"])
  }

  @Test func `a bank that is there twice is a mistake`() throws {
    let twice = GuideFixture.banks.replacing("id: jsb", with: "id: icbc")
    let findings = try GuideFixture(files: ["banks.yaml": twice]).findings
    #expect(findings.map(\.message.en) == ["The bank icbc is there twice"])
  }
}

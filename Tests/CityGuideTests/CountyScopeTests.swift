import CardJourney
import CityGuide
import GuideReading
import TestSupport
import Testing

/// What is said of one county reaches who names it, and nobody of another one.
struct CountyScopeTests {
  private static let counties = """
    code,name,pinyin,initials,parent
    510104,锦江区,jinjiang,jj,510100
    510107,武侯区,wuhou,wh,510100

    """

  private static let city = """
    rules:
      agent-may:
        - id: cd-jinjiang-agent
          for: {errands: [reissue], counties: ["510104"]}
          limits: {zh: 锦江区的说法, en: said by 锦江区}
          value: yes
          sources: [media]
    facts:
      - id: cd-jinjiang-note
        kind: note
        for: {counties: ["510104"]}
        limits: {zh: 锦江区的说法, en: said by 锦江区}
        value: {zh: 去二楼, en: second floor}
        sources: [media]

    """

  private func query(at place: String) throws -> GuideQuery {
    let fixture = try GuideFixture(
      nation: "", province: "", city: Self.city, files: ["counties.csv": Self.counties])
    let guide = try fixture.guide(.code(place))
    return GuideQuery(
      guide, for: Answers([.situation(.lost), .place(.code(place))]), on: .sample)
  }

  @Test(arguments: [("510104", true), ("510107", false), ("510100", true)])
  func `who named another county is not shown it`(place: String, isShown: Bool) throws {
    #expect(try query(at: place).notes(for: nil).isEmpty == !isShown)
  }

  @Test(arguments: [("510104", true), ("510107", nil), ("510100", nil)])
  func `the machine waits for the county`(place: String, allowed: Bool?) throws {
    #expect(try query(at: place).localRules().agentMay[.reissue]?.value == allowed)
  }

  @Test func `a county has the telephone and the facts of its city, and its own name`() throws {
    let guide = try query(at: "510107").guide
    #expect(guide.names.short == "武侯" && guide.cardLine == "028-12333")
    #expect(guide.issuer == .code("510100") && guide.hasOwnFacts)
    #expect(guide.ownCounts(.answer)[.media] == 2)
  }

  @Test(arguments: [
    ("counties: [\"320500\"]", "下面没有 320500"), ("counties: [锦江]", "要写六位代码"),
    ("counties: [\"510104\"]", "有 counties 就要写 limits"),
  ])
  func `lint asks for a county of the place, and for the words that name it`(
    scope: String, finding: String
  ) throws {
    let city = """
      facts:
        - id: cd-note
          kind: note
          for: {\(scope)}
          value: {zh: 去二楼, en: second floor}
          sources: [media]

      """
    let fixture = try GuideFixture(
      nation: "", province: "", city: city, files: ["counties.csv": Self.counties])
    #expect(fixture.findings.contains { $0.message.zh.contains(finding) }, "\(fixture.findings)")
  }

  @Test(arguments: [
    (
      "counties.csv", "code,name,pinyin,initials,parent\n510104,锦江区,jinjiang,jj,510199\n",
      "上级 510199"
    ),
    ("counties.csv", "code,name,pinyin,initials,parent\n510104,锦江区\n", "要有这几列"),
    ("former.csv", "code,name,pinyin,initials,now\n510102,东城区,,,510199\n", "510199 不在表里"),
    ("former.csv", "code,name,pinyin,initials,now\n510102,东城区,dongcheng,,510100\n", "要有这几列"),
  ])
  func `a mistake in a table has its line`(file: String, text: String, finding: String) throws {
    let fixture = try GuideFixture(files: [file: text])
    #expect(
      fixture.findings.contains { $0.file == file && $0.message.zh.contains(finding) },
      "\(fixture.findings)")
  }
}

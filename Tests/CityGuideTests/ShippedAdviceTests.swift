import CardJourney
import CityGuide
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// The pages of advice that ship with buka.
struct ShippedAdviceTests {
  private static let pages =
    (try? ShippedGuides.folder.advice()) ?? []

  private static let ids = pages.map(\.id.rawValue)

  private func page(_ id: String) throws -> AdvicePage {
    try #require(Self.pages.first { $0.id.rawValue == id })
  }

  private func words(_ page: AdvicePage) -> [String] {
    ([page.title, page.opening] + page.lines.map(\.words)).flatMap {
      [$0.zh, $0.en ?? ""]
    }
  }

  @Test func `every page of the domain is there`() {
    #expect(
      Set(Self.pages.map(\.id.rawValue)) == [
        "several-cards", "holder-died", "suspicious-message", "phone-code-fails",
        "password-locked", "card-of-another-province", "moved-province",
      ])
  }

  @Test(arguments: ids)
  func `every line has sources or is our own, in both languages, and somebody can be asked`(
    id: String
  ) throws {
    let page = try page(id)
    for line in page.lines {
      #expect(line.statement.map { !$0.sources.isEmpty } ?? true)
      #expect(line.words.en != nil)
    }
    #expect(words(page).allSatisfy { !$0.isEmpty })
    #expect(page.lines.contains { $0.role == .ask })
    #expect(page.lines.contains { $0.statement?.reliability == .answer })
    #expect(Set(page.lines.map(\.id)).count == page.lines.count)
  }

  /// "有人说：…，去之前先问" is written around it.
  @Test(arguments: ids)
  func `hearsay is no whole sentence, what may be relied on is one`(id: String) throws {
    for statement in try page(id).lines.compactMap(\.statement) {
      #expect(statement.value.zh.hasSuffix("。") == (statement.reliability == .answer))
      #expect(statement.value.en?.hasSuffix(".") == (statement.reliability == .answer))
    }
  }

  @Test(arguments: ids)
  func `only public lines are named`(id: String) throws {
    let known = ["12333", "12393", "12345", "110", "96110"]
    for text in words(try page(id)) {
      let numbers = text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
        .filter { $0.count >= 3 && Int($0).map { $0 > 100 } == true && $0 != "2015" }
      #expect(Set(numbers).isSubset(of: known), "\(text)")
    }
  }

  @Test func `where the holder died nothing is enabled or activated, and the case can be closed`()
    throws
  {
    let page = try page("holder-died")
    #expect(page.ending == .ends(closing: .holderDied))
    for text in words(page) {
      for word in ["启用", "激活", "enabl", "activat"] {
        #expect(!text.lowercased().contains(word), "\(text)")
      }
    }
    #expect(page.lines.contains { $0.role == .bring })
    #expect(words(page).contains { $0.contains("死亡证明") })
  }

  @Test func `a suspicious message warns and ends`() throws {
    let page = try page("suspicious-message")
    #expect(page.ending == .ends(closing: nil))
    let text = words(page).joined()
    for word in ["12333", "96110", "110", "客服", "改密码"] { #expect(text.contains(word)) }
    #expect(page.lines.allSatisfy { $0.statement?.reliability == .answer })
  }

  @Test func `a move to another province leads to a first issue`() throws {
    #expect(try page("moved-province").ending == .begins(.firstIssue))
  }

  @Test func `what the ministry does not say of a move is not put in its mouth`() throws {
    let ours = try page("moved-province").lines.filter { $0.statement == nil }.map(\.id.rawValue)
    #expect(ours == ["advice-moved-rebinding", "advice-moved-transfer"])
  }

  @Test func `money is drawn before card and account of a dead holder are ended`() throws {
    let ids = try page("holder-died").lines.map(\.id.rawValue)
    let order = [
      "advice-died-pension", "advice-died-grant", "advice-died-last", "advice-died-order",
    ]
    #expect(ids.filter(order.contains) == order)
  }

  @Test(arguments: [
    "several-cards", "phone-code-fails", "password-locked", "card-of-another-province",
  ])
  func `the others inform`(id: String) throws {
    #expect(try page(id).ending == .informs)
  }
}

import CardJourney
import CityGuide
import Foundation
import GuideTestSupport
import Screens
import Terminal
import TestSupport
import Testing

@testable import Handouts

/// The sheet on paper, as a browser sets it.
@Suite(
  .serialized, .enabled(if: Browser.isThere, "no Chromium (Debian: chromium): nobody counts pages"))
struct PrintedSheetTests {
  /// Cities whose guides say much, little, and nothing of their own.
  private static let places = ["510100", "320500", "431300", "330100"]

  @Test(arguments: Sample.allCases, Language.allCases)
  func `a case takes one page, its forms a page each`(sample: Sample, language: Language) throws {
    try expectOnePage(try sample.context(language))
  }

  @Test(arguments: places, Acting.allCases.filter { [.`self`, .agent].contains($0) })
  func `a card that was lost in a real city takes one page in both languages`(
    place: String, acting: Acting
  ) throws {
    let place = try #require(PlaceCode(place))
    let person: Answer = acting == .agent ? .person(.adult, .agent) : .person(.adult, .`self`)
    let answers: [Answer] = [.situation(.lost), .place(place), .bankUse(.opened), person]
    let built = CaseBuilder(answers, in: .sample(on: Day.sample.adding(days: -2)))
    for language in Language.allCases {
      try expectOnePage(
        Context(
          language: language, moment: Moment(day: .sample, minute: 600), calendar: .sample,
          statements: .sample,
          size: Size(columns: 80, rows: 24), file: CaseFile(nickname: nil, case: built.case),
          guide: try Content.shipped.guide(for: place), places: Content.shipped.places,
          banks: Content.shipped.banks))
    }
  }

  private func expectOnePage(_ context: Context) throws {
    let page = HTMLHandout.text(
      Handout(context), isLarge: false, on: Sample.templates(in: .shipped))
    let forms = page.components(separatedBy: "class=\"form\"").count - 1
    #expect(try Browser.pages(of: page) == 1 + forms)
  }

  @Test func `what is too long is noticed`() throws {
    let line = "<p>x</p>"
    let page = "<!DOCTYPE html><html><body>\(String(repeating: line, count: 200))</body></html>"
    #expect(try Browser.pages(of: page) > 1)
  }
}

/// Chromium without a window.
private enum Browser {
  static let isThere = (try? run(["--version"])) == 0

  /// How many pages of A4 a page takes on paper.
  static func pages(of html: String) throws -> Int {
    let folder = try TemporaryFolder()
    try folder.write(Data(html.utf8), to: "page.html")
    _ = try run([
      "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
      "--user-data-dir=\(folder["profile"])", "--print-to-pdf=\(folder["page.pdf"])",
      "file://\(folder["page.html"])",
    ])
    let document = try Data(contentsOf: URL(fileURLWithPath: folder["page.pdf"]))
    return String(decoding: document, as: UTF8.self).matches(of: /\/Type\s*\/Page\b/).count
  }

  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["chromium"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

import CardJourney
import Foundation
import Terminal
import TestSupport
import Testing

@testable import CityGuide
@testable import Screens

/// The screens speak one language at a time.
struct LanguageTests {
  @Test(arguments: Scene.allCases)
  func `switching the language redraws everything, as if one had begun in it`(scene: Scene) {
    // A key that does nothing takes the notice away.
    let chinese = scene.robot(.zh).pressing(Stroke(.tab))
    guard chinese.model.page.field == nil else { return }
    let english = scene.robot(.en).pressing(Stroke(.tab))
    let switched = chinese.pressing("L")
    #expect(switched.model.language == .en)
    #expect(switched.screen == english.screen)
    #expect(switched.pressing("L").screen == chinese.screen)
  }

  @Test(arguments: Scene.allCases)
  func `hints, title, rail and prompt are English where the screen is`(scene: Scene) {
    let robot = scene.robot(.en)
    let page = robot.model.page
    for binding in page.bindings where binding.action != .language {
      #expect(!binding.name.en.hasChinese && !binding.label.en.hasChinese)
    }
    let title = robot.foreignText(in: page.title.replacingOccurrences(of: "buka 补卡", with: ""))
    #expect(title == nil)
    let rail = page.rail.map { $0.lines.flatMap { [$0.name] + $0.cells } + [$0.summary] } ?? []
    #expect(rail.filter(\.hasChinese) == [])
    #expect(page.field.map(\.prompt)?.hasChinese != true)
    #expect(page.why?.en.hasChinese != true)
  }

  @Test(arguments: Scene.allCases)
  func `only facts, names and sentences to be said are Chinese on an English screen`(scene: Scene) {
    let robot = scene.robot(.en)
    let foreign = robot.model.page.rows.compactMap { row in
      robot.foreignText(in: row.text) ?? robot.foreignText(in: row.tail)
    }
    #expect(foreign == [])
  }

  @Test(arguments: Scene.allCases)
  func `headings are Chinese where the screen is`(scene: Scene) {
    let page = scene.robot(.zh).model.page
    for row in page.rows where row.style == .bold { #expect(row.text.hasChinese, "\(row.text)") }
    #expect(page.title.hasChinese)
    for binding in page.bindings where binding.isHinted { #expect(binding.label.zh.hasChinese) }
  }

  @Test(arguments: Scene.allCases)
  func `notices follow the language`(scene: Scene) throws {
    let robot = scene.robot(.en)
    if let notice = robot.model.notice { #expect(robot.foreignText(in: notice.en) == nil) }
  }
}

extension Robot {
  /// What is left of a text without the Chinese that may stand on an English screen, if that is
  /// Chinese still.
  fileprivate func foreignText(in text: String) -> String? {
    var rest = text
    for allowed in allowedChinese where rest.hasChinese {
      rest = rest.replacingOccurrences(of: allowed, with: "")
    }
    // Sentences to be read aloud stand in quotes, or behind "Say:".
    rest = rest.replacing(/“[^”]*”/, with: "").replacing(/Say: [^(A-Z]*/, with: "")
    return rest.hasChinese ? "\(text) -> \(rest)" : nil
  }

  /// Facts and names: the longest first, since some contain others.
  private var allowedChinese: [String] {
    let facts = model.context.guide?.chinese ?? []
    let banks = model.context.banks.flatMap { [$0.names.full.zh, $0.names.short] }
    let places = Shipped.places.places.filter { screen.contains($0.name) }.map(\.name)
    let words = OfficialWord.allCases.map(\.phrase.zh)
    let nicknames = desk.files.compactMap(\.nickname)
    return (Array(facts) + banks + places + words + nicknames + ["成都", "chengdu"])
      .sorted { $0.count > $1.count }
  }
}

extension PlaceGuide {
  /// The Chinese of its facts that has no English.
  fileprivate var chinese: Set<String> {
    let taps = channels.flatMap { $0.value.ways.flatMap { [$0.app] + $0.path } }
    let places = channels.compactMap(\.value.where).filter { $0.en == nil }.map(\.zh)
    let papers = requirements.flatMap(\.value).flatMap { [$0.condition, $0.detail] }
      .compactMap(\.self).filter { $0.en == nil }.map(\.zh)
    let sources = citations.flatMap(\.sources).flatMap {
      [$0.title, $0.publisher, $0.published ?? "", $0.url ?? ""]
    }
    let notes = citations.compactMap(\.note).filter { $0.en == nil }.map(\.zh)
    return Set(taps + places + papers + sources + notes).subtracting([""])
  }
}

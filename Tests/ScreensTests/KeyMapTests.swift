import CardJourney
import CityGuide
import Copy
import Foundation
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What the keys of a page do is what help says, no more and no less.
struct KeyMapTests {
  private static let scenes = Scene.allCases

  @Test(arguments: scenes, Language.allCases)
  func `no two bindings of a page share a key`(scene: Scene, language: Language) {
    let keys = scene.robot(language).model.page.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count, "\(keys)")
  }

  @Test(arguments: scenes)
  func `a key does the same with an input method in its full-width or Chinese mode`(scene: Scene) {
    let page = scene.robot().model.page
    for binding in page.bindings {
      for case .character(let character) in binding.keys {
        for wide in character.fromInputMethods {
          #expect(page.binding(of: .character(wide))?.message == binding.message, "\(wide)")
        }
      }
    }
    // Where text is typed they are text.
    guard let field = page.field else { return }
    #expect(page.binding(of: .character("ｑ")) == nil)
    #expect((page.binding(of: .character("？")) == nil) == !field.field.text.isEmpty)
  }

  @Test func `the signs of the keyboard are known in every mode, and no others`() {
    let wide = (UInt32(0xFF01)...0xFF5E).compactMap(Unicode.Scalar.init).map(Character.init)
    let plain = (UInt32(0x21)...0x7E).compactMap(Unicode.Scalar.init).map(Character.init)
    #expect(wide.map { Key.character($0).onKeyboard } == plain.map(Key.character))
    #expect(Key.character("、").onKeyboard == .character("/"))
    #expect(Key.character("。").onKeyboard == .character("."))
    #expect(Key.character("\u{3000}").onKeyboard == .character(" "))
    for key in [Key.character("材"), .character("，\u{301}"), .enter, .paste("１")] {
      #expect(key.onKeyboard == key)
    }
  }

  @Test(arguments: scenes, Language.allCases)
  func `every key that a page teaches does something there`(scene: Scene, language: Language) {
    let page = scene.robot(language).model.page
    guard page.field == nil else { return }
    let taught = page.rows.flatMap { row in
      row.text.matches(of: /(?:按 |[Pp]ress )([a-z])(?![a-z])/).compactMap { $0.1.first }
    }
    for letter in taught { #expect(page.binding(of: .character(letter)) != nil, "\(letter)") }
  }

  @Test func `what the empty list teaches works on a list with cases too`() {
    for robot in [Robot().pressing("h"), Robot(desk: .six)] {
      for letter in "in" {
        #expect(robot.model.page.binding(of: .character(letter)) != nil, "\(robot.screen)")
      }
    }
  }

  @Test(arguments: scenes, Language.allCases)
  func `no two rows of help have one name`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    guard robot.model.page.field == nil, scene != .help else { return }
    let names = robot.pressing("?").model.page.rows.filter { $0.choice != nil }.map(\.text)
    #expect(Set(names).count == names.count, "\(names.sorted())")
  }

  @Test(arguments: scenes)
  func `every binding has a name and a word in both languages`(scene: Scene) {
    for binding in scene.robot().model.page.bindings {
      #expect(binding.keys.isEmpty == binding.name.zh.isEmpty)
      #expect(!binding.label.zh.isEmpty && !binding.label.en.isEmpty)
    }
  }

  @Test(arguments: scenes)
  func `leaving, help and back work wherever letters are keys`(scene: Scene) {
    let page = scene.robot().model.page
    #expect(page.binding(of: .control("c"))?.message == .interrupt)
    #expect(page.binding(of: .escape)?.message == .back)
    if let field = page.field {
      // Where text is typed, letters are text; what no text begins with leads to help.
      #expect(page.binding(of: .character("q")) == nil)
      let help = page.binding(of: .character("?"))?.message
      #expect(help == (field.field.text.isEmpty ? .help : nil))
      return
    }
    #expect(page.binding(of: .character("q"))?.message == .quit)
    #expect(page.binding(of: .character("?"))?.message == .help)
    #expect(page.binding(of: .character("L"))?.message == .language)
  }

  @Test(arguments: scenes, Language.allCases)
  func `help lists every binding of the page below, and nothing else`(
    scene: Scene, language: Language
  ) {
    let below = scene.robot(language)
    let bindings = below.model.page.bindings
    // On the page of help the key leads back.
    guard below.model.page.field == nil, scene != .help else { return }
    let rows = below.pressing("?").model.page.rows
    let chosen = bindings.filter { binding in
      // Digits stand for what is on the page, or begin what can be typed there.
      if case .character(let character)? = binding.keys.first, character.isNumber { return false }
      return switch binding.message {
      case .move, .choose, .pick, .toggle, .back, .help, .redraw, .interrupt, .suspend: false
      default: true
      }
    }
    #expect(rows.count { $0.choice != nil } == chosen.count)
    for binding in chosen {
      let row = rows.first { $0.message == .all([.close, binding.message]) }
      #expect(row?.text == binding.label[language])
      #expect(binding.keys.allSatisfy { row?.tail.names($0) == true }, "\(binding.keys)")
    }
    // What only moves about is said in one sentence.
    let said = rows.filter { $0.choice == nil }.map(\.text).joined()
    for binding in bindings where KeyMap.moving.contains(binding) {
      #expect(binding.keys.allSatisfy(said.names))
    }
  }

  @Test(arguments: scenes, Language.allCases)
  func `the names on the hint line are keys of the page`(scene: Scene, language: Language) {
    let robot = scene.robot(language)
    let page = robot.model.page
    for binding in page.bindings where binding.isHinted {
      #expect(binding.keys.contains { binding.name[language].names($0) })
    }
  }

  @Test(arguments: scenes)
  func `every key that is bound on a page is in the chapters of the manual`(scene: Scene) {
    let listed = KeyMap.chapters.flatMap(\.legends)
    for binding in scene.robot().model.page.bindings where !binding.keys.isEmpty {
      for key in binding.keys {
        let isListed = listed.contains { $0.keys.contains(key) && $0.isLike(binding) }
        #expect(isListed, "\(binding.name.en) \(key) \(binding.message)")
      }
    }
  }

  // MARK: - What keys do

  /// What can be seen of a robot: its screen, and what it asked of the terminal and of the world.
  private struct Seen: Equatable {
    let screen: String
    let asked: [Int]

    init(_ robot: Robot) {
      screen = robot.frame.golden
      asked = [
        robot.suspended, robot.redrawn, robot.farewell == nil ? 0 : 1, robot.desk.takenAway.count,
      ]
    }
  }

  /// Keys that do nothing where there is nowhere to go; elsewhere they do.
  private static let idleAtTheEnds: Set<Message> = [
    .move(.up), .move(.down), .move(.pageUp), .move(.pageDown), .move(.first), .move(.last), .back,
  ]

  /// Where a key does nothing because the page itself says that there is nothing to choose.
  private static let saysSoAlready: [Scene: Message] = [.placeNotFound: .choose]

  /// The keys of a scene's page that nothing comes of.
  private static func idleKeys(of scene: Scene) -> [String] {
    // A key that is bound to nothing takes the notice away.
    let before = scene.robot().pressing(Stroke(.backTab))
    let seen = Seen(before)
    return before.model.page.bindings.filter {
      !idleAtTheEnds.contains($0.message) && $0.message != saysSoAlready[scene]
    }
    .flatMap { binding in binding.keys.map { (key: $0, message: binding.message) } }
    .filter { Seen(before.pressing(Stroke($0.key))) == seen }
    .map { "\($0.key) (\($0.message))" }
  }

  @Test func `every key of a page does something, or says why not`() async {
    let idle = await withTaskGroup { group in
      for scene in Self.scenes {
        group.addTask { Self.idleKeys(of: scene).map { (key: $0, scene: scene) } }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let keys = Dictionary(grouping: idle, by: \.key).sorted { $0.key < $1.key }
    #expect(keys.map { "\($0.key): \($0.value.count) scenes, such as \($0.value[0].scene)" } == [])
  }

  @Test func `the keys that move do so somewhere`() {
    var still = Self.idleAtTheEnds
    let ends = Self.scenes.map { $0.robot().pressing(Stroke(.backTab)) }
    for before in ends + ends.map({ $0.pressing(.end) }) {
      let seen = Seen(before)
      for binding in before.model.page.bindings where still.contains(binding.message) {
        let moves = binding.keys.allSatisfy { Seen(before.pressing(Stroke($0))) != seen }
        if moves { still.remove(binding.message) }
      }
    }
    #expect(still == [])
  }

  @Test func `README names every letter that does something, and no other`() throws {
    let readme = try String(
      contentsOfFile: Content.shipped.path + "/../README.md", encoding: .utf8)
    let section = try #require(
      readme.components(separatedBy: "\n## ").first { $0.hasPrefix("Daily use\n") })
    let named = section.components(separatedBy: "\n### ")[0].matches(of: /`([^`0-9])`/)
      .compactMap { $0.output.1.first }
    let letters = KeyMap.chapters.flatMap(\.legends).compactMap(\.ownLetter)
    #expect(Set(named).symmetricDifference(letters) == [])
  }

  @Test func `sixteen letters at most are commands, beside j and k`() {
    let letters = Set(KeyMap.chapters.flatMap(\.legends).compactMap(\.ownLetter))
    #expect(letters.count(where: \.isLetter) <= 16, "\(letters.sorted())")
  }

  @Test func `a key stands once in a chapter`() {
    for chapter in KeyMap.chapters {
      let legends = chapter.legends.map(\.label)
      #expect(Set(legends).count == legends.count, "\(chapter.title.en)")
    }
  }

  @Test(arguments: scenes)
  func `every digit that is bound picks a row that is there`(scene: Scene) {
    let page = scene.robot().model.page
    for binding in page.bindings {
      guard case .pick(let number) = binding.message else { continue }
      #expect(number < page.choiceCount)
      #expect(binding.keys == [.character(Character(String((number + 1) % 10)))])
    }
  }
}

extension KeyLegend {
  /// Whether it is what stands in the manual for a binding: one line stands for all digits, one word for Enter.
  fileprivate func isLike(_ binding: KeyBinding) -> Bool {
    switch binding.message {
    case .pick: keys.count == 10
    case .choose, .toggle: true
    default: label == binding.label || keys.count > 1
    }
  }

  /// The one letter that asks for it; nil where it has a key with a name, or several.
  fileprivate var ownLetter: Character? {
    guard keys.count == 1, case .character(let letter) = keys[0], letter != " " else { return nil }
    return letter
  }
}

extension Character {
  /// What input methods may send in its place.
  fileprivate var fromInputMethods: [Character] {
    guard let ascii = asciiValue else { return [] }
    let wide = Unicode.Scalar(UInt32(ascii) + 0xFEE0).map(Character.init)
    switch self {
    case " ": return ["\u{3000}"]
    case "/": return ["／", "、"]
    case ".": return ["．", "。"]
    default: return wide.map { [$0] } ?? []
    }
  }
}

extension String {
  /// Whether a name of keys on the screen names this one.
  fileprivate func names(_ key: Key) -> Bool {
    switch key {
    case .character(" "): contains("空格") || contains("Space")
    case .character(let character): contains(character)
    case .control(let letter): contains("Ctrl-\(letter.uppercased())")
    case .enter: contains("Enter")
    case .escape: contains("Esc")
    case .backspace: contains("Backspace") || contains("退格")
    case .up: contains("上") || contains("Up")
    case .down: contains("下") || contains("Down")
    case .left: contains("左") || contains("Left")
    case .right: contains("右") || contains("Right")
    case .pageUp: contains("PgUp")
    case .pageDown: contains("PgDn")
    case .home: contains("Home")
    case .end: contains("End")
    case .tab: contains("Tab")
    case .backTab, .delete, .paste: false
    }
  }
}

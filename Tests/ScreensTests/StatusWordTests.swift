import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// The words of official screens, from the keys that open them to what is recorded.
struct StatusWordTests {
  private static func text(_ robot: Robot) -> String {
    robot.model.page.rows.flatMap { [$0.text, $0.tail] }.joined(separator: "\n")
  }

  private static func key(_ number: Int) -> Stroke {
    Stroke(.character(Character(KeyMap.digit(of: number))))
  }

  private static let ids = Content.frozen.words.words.map(\.id.rawValue)

  private func word(_ id: String) throws -> StatusWord {
    try #require(Content.frozen.words.words.first { $0.id.rawValue == id })
  }

  /// The list of words, opened without a case.
  private func list(_ language: Language = .zh) -> Robot {
    Robot(language).pressing("0", .end, .enter)
  }

  // MARK: - Without a case

  @Test(arguments: Language.allCases)
  func `the list shows every word with what it means`(language: Language) {
    let robot = list(language)
    #expect(robot.case == nil)
    #expect(robot.model.page.choiceCount == Content.frozen.words.words.count)
    let text = Self.text(robot)
    for word in Content.frozen.words.words {
      #expect(text.contains(word.title.text(in: language)))
      #expect(text.contains(word.meaning.words.text(in: language)))
    }
  }

  @Test(arguments: ids, Language.allCases)
  func `each word is explained and nothing can be recorded`(
    id: String, language: Language
  ) throws {
    let word = try word(id)
    let number = try #require(Self.ids.firstIndex(of: id))
    let onRow = (0..<number).reduce(list(language)) { robot, _ in robot.pressing(.down) }
    let page = onRow.pressing(.enter)
    let text = Self.text(page)
    for line in [word.meaning] + word.lines {
      let said = line.words.text(in: language)
      let row = page.model.page.rows.first { $0.text.contains(said) }
      #expect(row != nil, "\(line.id)")
      let isOurs = row?.evidenceWords == StatedLine.ownMark[language]
      #expect(isOurs == (line.statement == nil), "\(line.id)")
    }
    #expect(text.contains(word.turn.phrase[language]))
    #expect(page.model.page.choiceCount == 0)
    #expect(page.pressing(.enter, "1").frame == page.frame)
    #expect(page.pressing(.escape).frame == onRow.frame)
  }

  @Test func `s shows who says it`() throws {
    let titles = try word("sealed").meaning.statement?.sources.map(\.title) ?? []
    let sources = Self.text(list().pressing(.down, .enter, "s"))
    #expect(!titles.isEmpty)
    for title in titles { #expect(sources.contains(title)) }
  }

  @Test(
    arguments: [
      ("封存", "sealed"), ("卡状态：封存", "sealed"), ("锁", "locked"),
    ])
  func `a word is found by what the screen says, or a part of it`(typed: String, id: String) throws
  {
    let robot = list().pressing(Stroke(stringLiteral: typed))
    #expect(robot.selectedLine?.contains(try word(id).title.zh) == true, "\(robot.screen)")
    #expect(Self.text(robot.pressing(.enter)).contains(try word(id).meaning.words.zh))
  }

  @Test(arguments: ["锁住", "可疑", "解挂", "豆腐"], Language.allCases)
  func `of what is no word nothing is guessed: it says what to ask`(
    typed: String, language: Language
  ) throws {
    let robot = list(language).pressing(Stroke(stringLiteral: typed))
    #expect(robot.model.page.choiceCount == 0, "\(robot.screen)")
    let text = Self.text(robot)
    #expect(text.contains("12333") && text.contains(typed))
    #expect(!text.contains("正常"))
    #expect(robot.pressing(.enter).frame == robot.frame)
  }

  @Test func `a part of a word shows the spelling that holds it`() throws {
    let robot = list().pressing("激活")
    let row = try #require(robot.model.page.rows.first { $0.choice == 0 })
    #expect(row.text == "封存（未激活）", "\(robot.screen)")
    #expect(Self.text(robot).contains("没有“激活”这个词"))
  }

  @Test func `a word that says of no one state is read, and nothing can be recorded`() {
    let robot = Robot(answers: .complete(), visits: .collected).pressing("t", "/", "停用", .enter)
    #expect(Self.text(robot).contains("是封存、挂失、注销还是锁定"))
    #expect(robot.model.page.choiceCount == 0)
    #expect(robot.pressing("1").frame == robot.frame)
  }

  @Test func `the words of the place stand first in a case there`() {
    let robot = Robot(answers: .complete(), visits: .filed).pressing("t", "/")
    #expect(robot.selectedLine?.contains("市里签收") == true, "\(robot.screen)")
    let recorded = robot.pressing(.enter, "1")
    #expect(recorded.case?.journey.seen[.new]?.word == .ready)
  }

  @Test(arguments: [OfficialWord.making, .ready, .makingFailed])
  func `a word of an application waits until one is recorded`(word: OfficialWord) throws {
    let number = try #require(OfficialWord.allCases.firstIndex(of: word))
    let robot = Robot(answers: .complete(), visits: .reported).pressing("t", Self.key(number))
    #expect(robot.model.page.choiceCount == 0)
    #expect(Self.text(robot).contains("已经办到后面了"))
    #expect(robot.pressing("1").case == robot.case)
    let filed = Robot(answers: .complete(), visits: .filed).pressing("t", Self.key(number))
    #expect(filed.model.page.choiceCount == 1)
  }

  @Test func `seen at the branch, the card is to be collected`() throws {
    let before = Robot(answers: .complete(), visits: .filed)
    let number = try #require(OfficialWord.allCases.firstIndex(of: .ready))
    let recorded = try #require(before.pressing("t", Self.key(number), "1").case)
    guard case .ready = recorded.journey.application else {
      Issue.record("\(recorded.journey.application)")
      return
    }
  }

  @Test func `a word typed on the status is recorded for the case`() throws {
    let robot = Robot(answers: .complete(), visits: .collected).pressing("t", "/", "封存", .enter)
    let recorded = try #require(robot.pressing("1").case)
    #expect(recorded.journey.seen[.new]?.word == .sealed)
  }

  @Test func `the words are asked for once, and the list waits for them`() {
    var model = Model(
      context: Context(
        language: .zh, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
        file: nil, guide: nil,
        places: Content.frozen.places, advice: Content.frozen.advice))
    _ = model.update(.key(.character("0")), at: .sample)
    _ = model.update(.key(.end), at: .sample)
    let effects = model.update(.key(.enter), at: .sample)
    #expect(effects.contains { if case .loadWords = $0 { true } else { false } })
    #expect(model.update(.key(.down), at: .sample).isEmpty)
    #expect(model.page.choiceCount == 0)
    _ = model.receive(.words(Content.frozen.words))
    #expect(model.page.choiceCount == Content.frozen.words.words.count)
  }

  // MARK: - On the status screen

  @Test(arguments: Language.allCases)
  func `the status screen says of each word what the list says`(language: Language) {
    let robot = Robot(language, answers: .complete(), visits: .filed).pressing("t")
      .resized(Size(columns: 120, rows: 40))
    let rows = robot.model.page.rows.filter { $0.choice != nil }
    #expect(rows.count == OfficialWord.allCases.count)
    for (row, word) in zip(rows, OfficialWord.allCases) {
      let meaning = Content.frozen.words.explaining(word)?.meaning.words.text(in: language)
      #expect(meaning.map(row.tail.contains) == true, "\(word)")
    }
  }

  @Test(arguments: OfficialWord.allCases)
  func `a word is read first, and Enter records it only then`(word: OfficialWord) throws {
    let before = Robot(answers: .complete(), visits: .collected)
    let number = try #require(OfficialWord.allCases.firstIndex(of: word))
    let read = before.pressing("t", Self.key(number))
    #expect(read.case == before.case)
    #expect(
      Self.text(read).contains(try #require(Content.frozen.words.explaining(word)).meaning.words.zh)
    )
    #expect(read.pressing(.escape).case == before.case)
    let recorded = try #require(read.pressing("1").case)
    #expect(recorded.journey.seen[.new]?.word == word)
    #expect(recorded.happenings.last?.happening == .sawStatus(word, .new))
  }

  @Test func `before anything was filed the word is the old card's`() throws {
    let robot = Robot(answers: .complete(), visits: .reported).pressing("t", "3", "1")
    let recorded = try #require(robot.case)
    #expect(recorded.journey.seen[.old]?.word == .reportedLost)
    #expect(robot.notice.contains("记下了"))
    #expect(Self.text(robot).contains("官方 App 里是哪个词？"))
  }
}

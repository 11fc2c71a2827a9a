import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// The place question over the places that ship: who writes what stands on the card gets there, and Enter guesses nothing.
struct PlaceQuestionTests {
  private static let directory = Content.shipped.places

  /// Somebody whose card is lost, at the question where it was issued.
  private static func asked(_ text: String, _ language: Language = .zh) -> Robot {
    Robot(language, desk: Desk(of: .shipped)).pressing("1", Stroke(stringLiteral: text))
  }

  private static func offered(_ robot: Robot) -> [String] {
    robot.model.page.rows.filter { $0.choice != nil }.map(\.text)
  }

  // MARK: - Enter

  @Test(arguments: [
    ("耒阳", "430481"), ("海淀", "110108"), ("浦东", "310115"), ("湖南耒阳", "430481"), ("陕西西安", "610100"),
    ("苏州工业园区", "320576"), ("闸北", "310106"), ("昆山", "320583"), ("北京朝阳", "110105"),
  ])
  func `Enter takes what was named`(text: String, code: String) {
    let robot = Self.asked(text).pressing(.enter)
    #expect(robot.case?.answers.place == PlaceCode(code), "\(robot.screen)")
    let area = PlaceCode(code).flatMap(Self.directory.telephoneArea) ?? ""
    #expect(robot.screen.contains("\(area)-12333   "), "\(robot.screen)")
  }

  @Test(arguments: ["来阳", "沈杨", "leiyagn", "鼓楼区", "朝阳", "suzhou", "ls", "430481", "耒", "shen"])
  func `Enter takes nothing from a list of guesses, and says how to choose`(text: String) {
    let list = Self.asked(text)
    #expect(list.model.page.isUndecided && list.selectedLine == nil, "\(list.screen)")
    #expect(Self.offered(list).count > 0)
    let refused = list.pressing(.enter, .enter)
    #expect(refused.case?.answers.place == nil)
    #expect(refused.model.notice != nil && refused.screen.contains("先用 ↓ 选一行"))
    let first = list.pressing(.down)
    #expect(first.selectedLine?.contains(Self.offered(list)[0]) == true, "\(first.screen)")
    #expect(first.pressing(.enter).case?.answers.place != nil)
  }

  @Test func `? in the empty field opens help, and is text behind a text`() {
    let place = Robot().pressing("1")
    let help = place.pressing("?")
    #expect(help.model.top.destination.kind == .help && help.case == place.case)
    #expect(help.pressing(.escape).model.page.field != nil)
    #expect(place.pressing("云", "?").model.page.field?.field.text == "云?")
  }

  @Test func `what was chosen is let go of when the text changes`() {
    let moved = Self.asked("鼓楼").pressing(.down, .down)
    #expect(moved.selectedLine != nil)
    #expect(moved.pressing("区").selectedLine == nil)
    #expect(Self.asked("来阳").pressing(.backspace, .backspace, "耒阳").selectedLine != nil)
  }

  @Test func `moving in the text chooses none of the guesses`() {
    for key in [Stroke.left, .home, .end] {
      let moved = Self.asked("鼓楼区").pressing(key)
      #expect(moved.selectedLine == nil, "\(moved.screen)")
      #expect(moved.pressing(.enter).case?.answers.place == nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `where nothing is near one sentence says what to write`(language: Language) {
    let robot = Self.asked("qqqqqq", language)
    #expect(Self.offered(robot) == [])
    #expect(robot.pressing(.enter).case?.answers.place == nil)
    let sentence = robot.model.page.rows.first { $0.text.contains("qqqqqq") }?.text ?? ""
    #expect(sentence.contains(language == .zh ? "拼音" : "pinyin"), "\(robot.screen)")
  }

  // MARK: - What a row says

  @Test func `places of one name are listed with their city and its telephone area`() {
    let rows = Self.asked("鼓楼区").screen
    for city in ["南京市", "徐州市", "福州市", "开封市"] { #expect(rows.contains(city), "\(rows)") }
    #expect(rows.contains("区号 0591"))
  }

  @Test func `a former name is said beside the name of today`() {
    #expect(Self.offered(Self.asked("闸北"))[0].contains("静安区（原闸北区）"))
    #expect(Self.offered(Self.asked("闸北", .en))[0].contains("formerly 闸北区"))
  }

  @Test func `the digits of an identity number are not taken for where the card is from`() {
    let robot = Self.asked("430481")
    #expect(robot.screen.contains("发卡的不一定是那里"), "\(robot.screen)")
    #expect(robot.pressing(.down, .enter).case?.answers.place == PlaceCode("430481"))
  }

  @Test(arguments: Language.allCases)
  func `a place without an area code says that a call from elsewhere needs one`(
    language: Language
  ) {
    let without = Self.directory.places.first {
      !$0.isCapital && $0.code != $0.code.province
        && Self.directory.telephoneArea(for: $0.code) == nil
    }
    let robot = Self.asked(without?.name ?? "", language).pressing(.enter)
    #expect(robot.screen.contains(language == .zh ? "区号" : "area code"), "\(robot.screen)")
    #expect(!Self.asked("成都", language).pressing(.enter).screen.contains("没有登记"))
  }

  // MARK: - A newcomer

  private static let drawn: [Place] = {
    var random = SeededGenerator(seed: 20_261_130)
    return Array(directory.counties.shuffled(using: &random).prefix(40))
  }()

  /// A way to write a county.
  enum Way: CaseIterable {
    case name, short, pinyin, initials

    func text(of place: Place) -> String {
      switch self {
      case .name: place.name
      case .short: place.shortName
      case .pinyin: place.pinyin
      case .initials: place.initials
      }
    }
  }

  @Test(arguments: drawn, Way.allCases)
  func `two answers bring a newcomer to the first instruction`(
    county: Place, way: Way
  ) {
    var robot = Self.asked(way.text(of: county))
    // Who typed initials and does not see the place writes on.
    if !robot.isOffered(county), way == .initials {
      robot = Self.asked(county.pinyin)
    }
    if robot.model.page.isUndecided {
      for _ in 0..<40 where robot.selectedLine?.contains(county.code.digits) != true {
        robot.press(.down)
      }
    }
    robot.press(.enter)
    let place = robot.case?.answers.place.flatMap(Self.directory.place)
    #expect(
      place.map(Self.directory.issuer) == Self.directory.issuer(of: county), "\(robot.screen)")
    #expect(robot.model.context.journey.closing == .open && robot.screen.contains("12333"))
  }

  // MARK: - The list of cases

  @Test(arguments: [
    ("耒阳", true), ("leiyang", true), ("衡阳", true), ("湖南耒阳", true), ("430481", true),
    ("hengyang", true),
    ("沈阳", false), ("来阳", false),
  ])
  func `a case is found by its county and by its city`(text: String, isFound: Bool) {
    let home = Self.asked("耒阳").pressing(.enter, "h", "h", "/", Stroke(stringLiteral: text))
    #expect((home.model.page.choiceCount > 0) == isFound, "\(home.screen)")
  }
}

extension Robot {
  fileprivate func isOffered(_ place: Place) -> Bool {
    model.page.rows.contains { $0.choice != nil && $0.text.contains(place.code.digits) }
  }
}

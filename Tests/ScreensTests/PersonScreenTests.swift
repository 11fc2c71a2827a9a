import CardJourney
import CityGuide
import TestSupport
import Testing

@testable import Screens

/// What the screens make of who the holder is.
struct PersonScreenTests {
  private static let loss: [Answer] = [
    .situation(.lost), .place(.yunze), .bankUse(.opened), .idDocument(.atHand), .away(.here),
  ]

  private static func text(_ robot: Robot) -> String {
    robot.model.page.rows.map { $0.text + $0.tail }.joined(separator: "\n")
  }

  private static func applying(_ more: Answer...) -> Robot {
    Robot(answers: loss + [.person(.adult, .`self`), .smartphone(true)] + more, visits: .reported)
  }

  @Test func `how old a child is is asked, and changes what is said`() {
    let child = Robot(answers: Self.loss + [.person(.minor, .guardian)], visits: .reported)
    #expect(child.screen.contains("孩子多大"))
    #expect(Self.text(child.pressing("2")).contains("不满 14 岁"))
    #expect(!Self.text(child.pressing("3")).contains("不满 14 岁"))
  }

  @Test func `of an adult no age is asked`() {
    let adult = Robot(answers: Self.loss + [.person(.adult, .agent)], visits: .reported)
    #expect(!adult.screen.contains("孩子多大"))
    #expect(!Self.text(adult.pressing("i")).contains("孩子年龄"))
  }

  @Test(arguments: [
    (Answer.idDocument(.permit), "居住证或通行证"), (.idDocument(.foreign), "护照或永久居留身份证"),
  ])
  func `whoever has no identity card is not told to bring one`(answer: Answer, paper: String) {
    let robot = Robot(
      answers: Self.loss + [.person(.adult, .`self`), .smartphone(true), answer],
      visits: .collected + [[.enabled]])
    #expect(Self.text(robot).contains(paper))
    #expect(!Self.text(robot).contains("带身份证"))
  }

  @Test func `who is in another province hears what works across provinces, others do not`() {
    #expect(Self.text(Self.applying(.away(.otherProvince))).contains("跨省通办"))
    #expect(!Self.text(Self.applying()).contains("跨省通办"))
  }

  @Test(arguments: [Answer.smartphone(false), .idDocument(.permit), .idDocument(.foreign)])
  func `who cannot do the face check is sent to the counter for the code`(answer: Answer) {
    #expect(Self.text(Self.applying(answer)).contains("医保经办窗口"))
    #expect(!Self.text(Self.applying()).contains("医保经办窗口"))
  }
}

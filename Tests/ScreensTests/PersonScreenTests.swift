import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// What the screens make of who the holder is.
struct PersonScreenTests {
  private static let loss: [Answer] = [
    .situation(.lost), .place(.yunze), .bankUse(.opened), .idDocument(.atHand), .away(.here),
  ]

  private static func text(_ robot: Robot) -> String {
    (robot.model.page.rows + robot.stepsNow).map { $0.text + $0.tail }.joined(separator: "\n")
  }

  private static func applying(_ more: Answer...) -> Robot {
    Robot(answers: loss + [.person(.adult, .`self`), .smartphone(true)] + more, visits: .reported)
  }

  // MARK: - The questions

  @Test(arguments: Language.allCases)
  func `a first card is asked for where one is insured, a lost one where it was issued`(
    language: Language
  ) {
    let first = Robot(language).pressing("9")
    let lost = Robot(language).pressing("1")
    let words = [
      Phrase("现在在哪里参保", "Where is the insurance paid now"),
      Phrase("卡是哪里发的", "Where was the card issued"),
    ]
    for (robot, (here, there)) in [(first, (words[0], words[1])), (lost, (words[1], words[0]))] {
      #expect(robot.screen.contains(here[language]), "\(robot.screen)")
      #expect(!robot.screen.contains(there[language]))
    }
  }

  @Test(arguments: Language.allCases)
  func `the page for the place of a first card says how to find out where one is insured`(
    language: Language
  ) {
    let page = Self.text(Robot(language).pressing("9"))
    #expect(page.contains(Phrase("在哪里参保", "where you are insured")[language]), "\(page)")
    #expect(!page.contains(Phrase("发卡地", "printed on the card")[language]), "\(page)")
    let answered = Robot(language, answers: [.situation(.firstIssue), .place(.yunze)])
    let answers = Self.text(answered.pressing("i"))
    #expect(answers.contains(Phrase("参保地", "Insured in")[language]), "\(answers)")
  }

  @Test func `whoever says that it was filed says of the formal report what is written of it`() {
    let robot = Self.applying()
    guard case .choose(_, let options) = Step.apply(.reissue).record(robot.model.context) else {
      Issue.record("\(robot.screen)")
      return
    }
    #expect(options.count > 5)
    for option in options {
      guard case .happened(let happenings, _) = option.node else { continue }
      let reports = happenings.contains {
        if case .reported(.social, .formal, _, _) = $0 { true } else { false }
      }
      #expect(reports == option.label.zh.contains("正式挂失"), "\(option.label)")
      #expect(reports == option.label.en.contains("eport"), "\(option.label)")
      if case .reported(_, _, let reported, _)? = happenings.first,
        case .applied(_, let filed?, _)? = happenings.dropFirst().first, !filed.isRemote,
        filed != .employer
      {
        #expect(reported == filed, "\(option.label)")
      }
    }
  }

  @Test
  func `whether the holder can come is asked of whoever goes for an adult, and of nobody else`() {
    let question = Question.canCome.phrase.zh
    for option in Question.person.options {
      let robot = Robot(answers: Self.loss + [option], visits: .reported)
      #expect(
        robot.model.context.openQuestions.contains(.canCome) == (option == .person(.adult, .agent)))
    }
    let asked = Robot(answers: Self.loss + [.person(.adult, .agent)], visits: .reported).pressing(
      .enter)
    #expect(asked.screen.contains(question), "\(asked.screen)")
    #expect(asked.pressing("2").case?.answers.holder == .infirm)
  }

  @Test func `no child is asked for the documents of an adult, no adult for those of a child`() {
    let child = Answers([.situation(.lost), .person(.minor, .guardian)])
    #expect(
      Question.idDocument.options(for: child)
        == [.atHand, .householdBook, .overseas, .permit, .residencePermit, .foreign, .foreignPR]
        .map(Answer.idDocument))
    #expect(!Question.idDocument.options.contains(.idDocument(.householdBook)))
  }

  // MARK: - What is said

  @Test(arguments: [
    (Answer.person(.infirm, .agent), "上门：", true), (.person(.infirm, .`self`), "改成家人", true),
    (.person(.adult, .agent), "上门：", false),
  ])
  func `what is done without the holder stands on the step`(
    person: Answer, words: String, isSaid: Bool
  ) {
    let answers =
      Self.loss + [person, .smartphone(true)] + (isSaid ? [] : [.canCome(true)])
    let activating = Robot(answers: answers, visits: .collected + [[.enabled]])
    #expect(Self.text(activating).contains(words) == isSaid, "\(Self.text(activating))")
    #expect(Self.text(activating).contains("要持卡人本人带") == !isSaid)
  }

  @Test(arguments: [(Away.abroad, true), (.otherProvince, false)])
  func `from abroad a number is dialled behind the country's code`(away: Away, isSaid: Bool) {
    let robot = Robot(answers: [.situation(.lost), .place(.yunze), .away(away)])
    #expect(Self.text(robot).contains("+86-") == isSaid)
    #expect(!Self.text(robot).contains("+86-0"))
  }

  @Test func `how old a child is is asked, and changes what is said`() {
    let child = Robot(answers: Self.loss + [.person(.minor, .guardian)], visits: .reported)
      .pressing(.enter)
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
    (Answer.idDocument(.permit), "来往内地通行证"), (.idDocument(.residencePermit), "港澳台居民居住证"),
    (.idDocument(.foreign), "护照"), (.idDocument(.foreignPR), "外国人永久居留身份证"),
    (.idDocument(.overseas), "护照"),
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

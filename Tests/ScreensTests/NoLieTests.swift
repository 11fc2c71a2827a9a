import CardJourney
import CityGuide
import Copy
import Terminal
import TestSupport
import Testing

@testable import Screens

/// What was found to be untrue when every page was read by somebody who had never seen the program.
struct NoLieTests {
  private static func status(_ situation: Situation, _ language: Language = .zh) -> Robot {
    Robot(language, answers: .complete(situation)).pressing("t")
  }

  @Test(arguments: Language.allCases)
  func `how much an answer leaves is counted as the head counts it`(language: Language) {
    let why = Scene.questionWhy.robot(language)
    let left = why.model.context.tasks.count { !$0.state.isSettled }
    let said = language == .zh ? "一共 \(left) 件事" : "\(left) things to do"
    #expect(why.screen.contains(said), "\(why.screen)")
  }

  @Test(arguments: Language.allCases)
  func `whoever has the new card in hand is not sent to collect it`(language: Language) {
    let today = Robot(language, answers: .complete(.toActivate))
    #expect(!today.screen.contains(language == .zh ? "领卡" : "collect"), "\(today.screen)")
  }

  @Test(arguments: Language.allCases)
  func `where only the account is at stake no key reads a word of a screen`(language: Language) {
    let page = Self.status(.accountOnly, language)
    #expect(!page.screen.contains(language == .zh ? "看这个词" : "Read the word"), "\(page.screen)")
    #expect(!page.screen.contains(language == .zh ? "还没安排" : "nothing arranged"))
    #expect(!page.screen.contains(language == .zh ? "不记得" : "not known"), "\(page.screen)")
  }

  @Test func `of a card that somebody else reported nothing is said to be well or left undone`() {
    let page = Self.status(.blocked)
    #expect(page.screen.contains("挂没挂失不清楚，问银行"), "\(page.screen)")
    #expect(!page.screen.contains("新卡申请") && !page.screen.contains("换绑"), "\(page.screen)")
  }

  @Test(arguments: [Situation.uncollected, .toActivate])
  func `a day that nobody knows is not today`(situation: Situation) {
    let page = Self.status(situation)
    #expect(!page.screen.contains("今天："), "\(page.screen)")
  }

  @Test func `money that came back needs its account active`() {
    let task = Robot(answers: .complete(.bounced)).pressing(.enter)
    #expect(task.screen.contains("激活了"), "\(task.screen)")
    #expect(!task.screen.contains("不激活"), "\(task.screen)")
  }

  @Test(arguments: Language.allCases)
  func `a stolen card is not said to be lost`(language: Language) {
    let papers = Robot(language, answers: .complete(.stolen)).pressing("c")
    #expect(papers.screen.contains(language == .zh ? "旧卡（" : "old card ("), "\(papers.screen)")
    #expect(!papers.screen.contains(language == .zh ? "丢了" : "it is lost"), "\(papers.screen)")
  }

  @Test(arguments: Language.allCases)
  func `a photo and a form are no originals in a chat either`(language: Language) {
    let lines = ChatText(Scene.chat.robot(language).model.context).lines.joined(separator: "\n")
    #expect(lines.contains(language == .zh ? "照片" : "photo"), "\(lines)")
    for wrong in ["照片原件", "申请表原件", "photo (original)", "form (original)"] {
      #expect(!lines.contains(wrong), "\(lines)")
    }
  }

  @Test(arguments: Language.allCases)
  func `Enter is not offered for a line that it would not take`(language: Language) {
    let record = language == .zh ? "建好并打开" : "Record and open"
    #expect(!Scene.entryProblems.robot(language).frame.lines.last!.contains(record))
    #expect(Scene.entryLine.robot(language).frame.lines.last!.contains(record))
  }

  @Test(arguments: Language.allCases)
  func `that a day is our own count is never cut off at 80 columns`(language: Language) {
    let page = Scene.statusLapsed.robot(language)
    let ours = language == .zh ? "按短的算）" : "(our count)"
    #expect(page.frame.lines.count { $0.contains(ours) } == 2, "\(page.screen)")
  }

  @Test func `a row that changed is said whole in lines`() {
    let rows = (Golden.plainLines("plain-lost-card-en.txt") ?? [])
    let ready = rows.firstIndex { $0.contains("[x] ready") && $0.contains("ID card") }
    #expect(ready.map { rows[$0 + 1].contains("2019)") } == true)
  }
}

private enum Golden {
  static func plainLines(_ name: String) -> [String]? {
    golden(named: name)?.split(separator: "\n").map(String.init)
  }
}

import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// The lines that go into a chat.
struct ChatTextTests {
  private static func chat(
    _ answers: [Answer], _ visits: [[Happening]] = [], _ language: Language = .zh
  ) -> ChatText {
    ChatText(Robot(language, answers: answers, visits: visits).model.context)
  }

  @Test(arguments: Scene.allCases, Language.allCases)
  func `they are few, and name no key and no source`(scene: Scene, language: Language) {
    let context = scene.robot(language).model.context
    guard context.file != nil else { return }
    let chat = ChatText(context)
    #expect((2...13).contains(chat.lines.count), "\(chat.lines)")
    for word in ["来源", "source ", "按 b", "按 c", "按 p", "press ", "(p)", "(c)"] {
      #expect(!chat.lines.contains { $0.contains(word) }, "\(word): \(chat.lines)")
    }
    #expect(chat.short.utf8.count <= 300, "\(chat.short)")
  }

  @Test func `who calls decides what is said`() {
    let own = Self.chat(.complete())
    #expect(own.lines[1].contains("打 026-12333") && own.lines[1].contains("说：“社保卡丢了，要临时挂失。”"))
    let agent = Self.chat(.complete(acting: .agent))
    #expect(agent.lines[0].hasPrefix("家里人的社保卡丢了"))
    #expect(agent.lines[1].contains("说：“我替家人挂失：社保卡丢了，要临时挂失。”"))
    #expect(agent.lines.contains { $0.contains("持卡人的身份证号拿在手上") })
    #expect(agent.lines.contains { $0.hasPrefix("带：持卡人身份证原件、代办人身份证原件") })
  }

  @Test func `the day on which a report lapses stands in it, before and after the call`() {
    #expect(Self.chat(.complete()).lines.contains { $0.contains("就按 2026-11-27（周五）到期算") })
    let reported = Self.chat(.complete(), .reported).lines
    #expect(reported.contains { $0.hasPrefix("2026-11-") && $0.contains("再挂失一次") }, "\(reported)")
  }

  @Test func `in English what is to be said stays Chinese, with its meaning`() {
    let lines = Self.chat(.complete(), [], .en).lines
    #expect(lines[1].contains("社保卡丢了，要临时挂失。 (My card is lost, please block it for now.)"))
  }

  @Test func `a code of the gist holds number, day and papers`() {
    let short = Self.chat(.complete()).short
    #expect(short.contains("026-12333") && short.contains("2026-11-27") && short.contains("身份证"))
  }

  @Test func `a duty that a call settles says whom to call and what to say`() throws {
    let context = Robot(answers: .complete(acting: .agent), visits: .reported).model.context
    let call = try #require(context.call(for: .renewReport(.social)))
    #expect(call.number == "026-12333")
    #expect(call.words.zh == "我替家人挂失：社保卡丢了，上次的临时挂失快到期了，再挂失一次。")
    #expect(context.call(for: .leaveBindings) == nil)
  }
}

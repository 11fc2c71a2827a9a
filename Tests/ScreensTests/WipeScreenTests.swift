import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Deleting from the list: asked once, and nothing goes that was not named.
struct WipeScreenTests {
  private static let list = Robot(desk: .six)

  @Test(arguments: Language.allCases)
  func `D asks about the selected case, and Enter keeps it`(language: Language) {
    let asked = Robot(language, desk: .six).pressing(.down, .rare("删掉"))
    #expect(asked.screen.contains(Phrase("删掉 7K4", "Delete 7K4")[language]), "\(asked.screen)")
    #expect(asked.screen.contains("妈妈的卡"))
    let kept = asked.pressing(.enter)
    #expect(kept.desk.files.count == 6)
    #expect(kept.model.top.destination.kind == .home)
  }

  @Test func `only the case that was named goes, and its exported files are named`() {
    let wiped = Self.list.pressing(.down, .rare("删掉"), "2")
    #expect(wiped.desk.files.map(\.case.id).sorted() == ["7K1", "7K2", "7K3", "7K5", "7K6"])
    #expect(wiped.desk["7K4"] == nil)
    #expect(wiped.notice.contains("7K4") && wiped.notice.contains("buka-7K4-2026-11-22.html"))
    #expect(!wiped.screen.contains("妈妈的卡"))
  }

  @Test func `all of them go only where that is said a second time`() {
    let asked = Self.list.pressing(.rare("删掉"), "3")
    #expect(asked.desk.files.count == 6)
    #expect(asked.screen.contains("全部 6 件"), "\(asked.screen)")
    #expect(asked.pressing(.enter).desk.files.count == 6)
    #expect(asked.pressing("2").desk.files.isEmpty)
  }

  @Test func `an empty list has nothing to delete`() {
    #expect(Robot().pressing(.escape, .rare("删掉")).model.top.destination.kind != .wipe)
  }
}

/// What could not be kept is not said to be.
struct NotKeptTests {
  @Test func `the farewell says that the last thing is not saved, until something is`() {
    var robot = Robot(answers: .complete(), visits: .reported)
    robot.desk.failure = Phrase("磁盘满了", "The disk is full")
    let failed = robot.pressing("u")
    #expect(failed.notice.contains("磁盘满了"))
    #expect(failed.model.farewell.zh.contains("没有保存"))
    #expect(!failed.model.farewell.zh.contains("已保存"))
    #expect(failed.pressing(.control("c")).notice.contains("磁盘满了"))
    let saved = failed.pressing("u")
    #expect(saved.model.farewell.zh.contains("已保存"))
  }
}

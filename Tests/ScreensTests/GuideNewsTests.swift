import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import TestSupport
import Testing

@testable import Screens

/// When the guide has changed since a case was last written to.
struct GuideNewsTests {
  /// A lost card of 云泽 after some visits, last written to when the guide said something else.
  private func context(
    after visits: [[Happening]] = [], _ change: (inout [GuideStamp.Entry]) -> Void
  ) throws -> Context {
    let told = try Told(at: .yunze, after: visits).context
    var entries = try #require(told.guideStamp).entries
    change(&entries)
    var file = try #require(told.file)
    file.stamp = GuideStamp(entries: entries)
    return Context(
      language: .zh, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
      file: file,
      guide: told.guide, places: Content.frozen.places, banks: Content.frozen.banks)
  }

  /// The stamp's answers about one topic with another value.
  private func saying(
    _ value: FactValue, about topic: Topic
  ) -> (inout [GuideStamp.Entry]) -> Void {
    { entries in
      entries = entries.map { entry in
        guard entry.matter.topic == topic else { return entry }
        return GuideStamp.Entry(
          matter: entry.matter, fact: entry.fact,
          said: GuideStamp.Said(scope: entry.said.scope, value: value))
      }
    }
  }

  /// A report that lapses sooner than 云泽's.
  private static let sooner = FactValue.lapse(.after(Span(3, .days), then: .released))
  private static let change = "3 天，到期自动恢复能用 → 7 天，到期自动恢复能用"

  private func wizard(_ context: Context) -> [String] {
    let screen = WizardScreen(isListed: true)
    return screen.page(context).rows.map(\.text)
  }

  private func status(_ context: Context) -> [String] {
    StatusScreen().page(context).rows.map(\.text)
  }

  @Test func `the first call says in one line, below its number, that a change matters`() throws {
    let context = try context(saying(Self.sooner, about: .temporaryLapse))
    let rows = CallScreen(.social).page(context).rows.map(\.text)
    let said = rows.indices.filter { rows[$0].contains("指南更新了，1 处影响你") }
    let number = try #require(rows.firstIndex { $0.contains("026-12333") })
    #expect(said.count == 1 && number < said[0], "\(rows)")
  }

  @Test func `other English words are no news`() throws {
    let context = try context { entries in
      entries = entries.map { entry in
        guard case .channel(let channel) = entry.said.value, let place = channel.where else {
          return entry
        }
        let value = FactValue.channel(
          Channel(
            kind: channel.kind, sides: channel.sides, number: channel.number,
            where: Words(zh: place.zh, en: "put otherwise"), ways: channel.ways,
            needs: channel.needs, takes: channel.takes, hours: channel.hours,
            appointment: channel.appointment))
        return GuideStamp.Entry(
          matter: entry.matter, fact: entry.fact,
          said: GuideStamp.Said(scope: entry.said.scope, value: value))
      }
    }
    #expect(context.file?.stamp != context.guideStamp)
    #expect(context.guideChanges == [])
  }

  @Test func `a stamp of today shows no change`() throws {
    let context = try context { _ in }
    #expect(context.file?.stamp?.entries.isEmpty == false)
    #expect(context.guideChanges == [])
    #expect(!wizard(context).say("指南更新了"))
    #expect(!status(context).say("指南改了这些"))
  }

  @Test func `a change that a step ahead rests on is a banner, with what it was`() throws {
    let context = try context(saying(Self.sooner, about: .temporaryLapse))
    #expect(context.guideNews.map(\.matters) == [true])
    #expect(wizard(context).say("! 指南更新了：", Self.change + "（影响你）"))
    #expect(status(context).say(Self.change + "（影响你）"))
    #expect(
      PlainText.status(context, columns: 200).contains("上次记录以后，指南改了这些"))
  }

  @Test func `a change that nothing ahead rests on is told as such`() throws {
    let context = try context(
      after: .collected, saying(Self.sooner, about: .temporaryLapse))
    #expect(context.guideNews.map(\.matters) == [false])
    #expect(wizard(context).say("指南更新了，与你剩下的步骤无关"))
    #expect(status(context).say("（与你剩下的步骤无关）"))
  }

  @Test func `the making time matters until the card is there`() throws {
    let change = saying(
      .time(TimeNeeded(span: Span(99, .workdays))), about: .makingTime)
    let filed = try context(after: .filed, change)
    #expect(Set(filed.guideNews.map(\.matters)) == [true])
    let collected = try context(after: .collected, change)
    #expect(Set(collected.guideNews.map(\.matters)) == [false])
  }

  @Test func `a stamp that was kept as text says in words what it was`() throws {
    let told = try Told(at: .yunze).context
    let kept = try #require(told.guideStamp).notation
    let older = kept.replacing("{days: 7, then: released}", with: "{days: 3, then: released}")
    let stamp = try #require(GuideStamp(kept: older, guide: told.guide))
    let context = try context { $0 = stamp.entries }
    #expect(context.guideChanges.map(\.matter) == [Matter(.temporaryLapse)])
    #expect(wizard(context).say("! 指南更新了：", Self.change + "（影响你）"))
    #expect(context.guideChanges.map(\.phrase.en).say("3 days, then", " → 7 days, then"))
  }

  /// It kept sentences, which say nothing about what they meant.
  @Test func `a stamp of the version before raises no change`() throws {
    let told = try Told(at: .yunze).context
    let kept = "1\ntemporary-lapse\t\tcd-lapse-7d\t99 天\t99 days"
    var file = try #require(told.file)
    file.stamp = GuideStamp(kept: kept, guide: told.guide)
    let context = Context(
      language: .zh, moment: .sample, calendar: .sample, statements: .sample, size: .usual,
      file: file,
      guide: told.guide, places: Content.frozen.places, banks: Content.frozen.banks)
    #expect(context.guideChanges == [])
    #expect(!wizard(context).say("指南更新了"))
  }

  @Test func `what appeared and what fell away is told`() throws {
    let appeared = try context { $0.removeAll { $0.matter.topic == .temporaryLapse } }
    #expect(wizard(appeared).say("新查到 7 天"))
    let gone = try context { entries in
      entries.append(
        GuideStamp.Entry(
          matter: Matter(.formalReversible), fact: FactID(rawValue: "x"),
          said: GuideStamp.Said(scope: .everything, value: .flag(true))))
    }
    #expect(wizard(gone).say("不再有可靠的说法，原来是 能解挂"))
  }

  @Test func `what matters comes first, the rest is counted`() throws {
    let context = try context { $0 = [] }
    let news = context.guideNews
    let mattering = news.count(where: \.matters)
    #expect(mattering > 2)
    #expect(news.map(\.matters) == news.indices.map { $0 < mattering })
    let rows = wizard(context)
    #expect(rows.count { $0.hasPrefix("! 指南更新了") } == 2)
    #expect(rows.say("还有 \(mattering - 2) 处更新影响你"))
    #expect(status(context).count { $0.contains("新查到") } == news.count)
  }

  @Test func `once something is written the change is no news any more`() throws {
    let context = try context(saying(Self.sooner, about: .temporaryLapse))
    let file = try #require(context.file)
    var robot = Robot(desk: Desk([file]))
    robot.press("1")
    #expect(robot.case?.id == file.case.id)
    robot.press("h")
    #expect(robot.model.page.rows.map(\.text).say("! 指南更新了"))
    robot.press(.rare("旧卡找到了"), "1")
    #expect(robot.case?.events.count == file.case.events.count + 1)
    #expect(!robot.model.page.rows.map(\.text).say("! 指南更新了"))
    #expect(robot.model.context.guideChanges == [])
  }

  @Test func `a closed case is not disturbed`() throws {
    let context = try context(
      after: [[.closed(.givenUp)]], saying(Self.sooner, about: .temporaryLapse))
    #expect(context.guideNews.map(\.matters) == [false])
  }
}

import CardJourney
import CityGuide
import Copy
import GuideReading
import GuideTestSupport
import Handouts
import Screens
import Terminal

/// What writes: a name and words of an office, from pieces between zero bytes, as a log of any version may hold them.
enum FuzzWriting {
  static let day = Day(ordinal: 20_779)
  static let place = PlaceCode("690100") ?? .nation
  static let context = context(named: "x", words: ["x"])
  private static let templates: SheetTemplates = {
    do { return try SheetTemplates(try Content.frozen.folder.sheet()) } catch {
      fatalError("\(error)")
    }
  }()
  /// What opens in a page with harmless words at every place.
  private static let plain = tags(
    in: HTMLHandout.text(
      Handout(context(named: "x", words: ["x", "x", "x"])), isLarge: false, on: templates))

  static func html(_ bytes: [UInt8]) {
    let page = HTMLHandout.text(Handout(context(bytes)), isLarge: false, on: templates)
    require(page.isInert, "a page that controls")
    require(tags(in: page).isSubset(of: plain), "mark-up from what was typed")
  }

  static func markdown(_ bytes: [UInt8]) {
    let text = MarkdownHandout.text(Handout(context(bytes)))
    require(text.isInert, "a text that controls")
    require(!text.contains("<script"), "mark-up from what was typed")
  }

  static func ics(_ bytes: [UInt8]) {
    let text = DueCalendar.text(context(bytes))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    require(lines.last?.isEmpty == true, "a last line without an end")
    for line in lines.dropLast() {
      require(line.last == UInt8(ascii: "\r"), "a line without CR")
      require(line.count <= 76, "a line of \(line.count - 1) octets")
      require(line.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control")
      let whole = String(validating: line, as: UTF8.self)
      require(
        whole?.replacing("\r", with: "").isInert == true, "half a character, or one that controls")
    }
    let events = text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" }
    require(
      events == text.split(separator: "\r\n").count { $0 == "END:VEVENT" }, "an event of its own")
  }

  private static func tags(in page: String) -> Set<Substring> {
    Set(page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" && $0 != " " } })
  }

  private static func context(_ bytes: [UInt8]) -> Context {
    let pieces = bytes.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return context(named: pieces[0], words: Array(pieces.dropFirst()))
  }

  private static func context(named name: String, words: [String]) -> Context {
    var rows = [
      ("answered", "situation lost"), ("answered", "place 690100"),
      ("answered", "person adult agent"),
      ("happened", "reported social temporary telephone"),
    ]
    for (index, text) in words.enumerated() {
      let until = "690100 until=2027-01-01"
      switch index {
      case 0: rows.append(("told", "channel.reissue \(until) words \(text)"))
      case 1: rows.append(("told", "requirement.reissue.window \(until) papers other:1:0:\(text)"))
      default: rows.append(("told", "fee.reissue \(until) by=\(text) yuan 20"))
      }
    }
    let events = rows.enumerated().map { number, row in
      FuzzReading.event(
        number + 1, Payload(kind: row.0, version: Payload.version, body: row.1).masked.payload)
    }
    let nickname = Nickname(logged: name)?.text
    do {
      return Context(
        language: .zh, moment: Moment(day: day, minute: 600),
        calendar: try Content.frozen.folder.calendar(),
        statements: .sample, size: Size(columns: 80, rows: 24),
        file: CaseFile(nickname: nickname, case: Case(id: "7K3", events: events)),
        guide: try Content.frozen.guide(for: place), places: Content.frozen.places,
        banks: Content.frozen.banks)
    } catch { fatalError("\(error)") }
  }
}

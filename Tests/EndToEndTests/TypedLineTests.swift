import CardJourney
import Foundation
import Testing

@testable import buka

/// The command line as an input method leaves it, and what is said about what was typed.
@Suite(.patient)
struct TypedLineTests {
  @Test func `digits and signs of full width are read wherever a number is`() throws {
    let home = try Home()
    let id = try home.buka("new --situation lost --place ６９０１００").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    for line in [
      "told \(id) fee.reissue ２０ --until ２０２７－０１－０１ --on １１－２０",
      "told \(id) temporary-lapse ７天",
      "record \(id) reported social temporary telephone lapses=２０２６－１１－２８ --on １１－２０ --at ２０：３０",
      "record \(id) retract ４", "due --days １０", "status \(id.fullWidth)", "city ６９０１００",
      "new --line '６９０１００ 丢 已口头１１－２０ 管７天'",
    ] {
      let outcome = try home.shell("$BUKA \(line) --today ２０２６－１１－２２ --now １０：００")
      #expect(outcome.code == 0 || line.hasPrefix("due"), "\(line): \(outcome)")
    }
    let bodies = try home.report(id).events.map(\.body)
    #expect(bodies.contains { $0.hasSuffix("until=2027-01-01 yuan 20") }, "\(bodies)")
    #expect(bodies.contains("reported social temporary telephone lapses=2026-11-28"), "\(bodies)")
  }

  @Test func `a case is found by its name in another normal form and another width`() throws {
    let home = try Home()
    #expect(try home.buka(["new", "--situation", "lost", "--name", "Zoe\u{308} 12"]).code == 0)
    for name in ["Zo\u{EB} 12", "Zoe\u{308} 12", "Ｚo\u{EB} １２"] {
      #expect(try home.buka(["show", name]).code == 0, "\(name)")
    }
  }

  @Test func `the name of a file is whatever it is`() {
    let file = "１e\u{301}.html"
    for words in [
      ["export", "7K3", "--output", file], ["export", "7K3", "--output=\(file)"], ["import", file],
      ["doctor", "--rescue", file], ["guide", "lint", file],
    ] {
      #expect(TypedLine.folded(words) == words)
      #expect(TypedLine.folded(words).map { Array($0.utf8) } == words.map { Array($0.utf8) })
    }
    #expect(TypedLine.folded(["１e\u{301}"]).map { Array($0.utf8) } == [Array("1\u{E9}".utf8)])
  }

  @Test(arguments: ["\u{1B}[31m", "\u{9B}31m", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{2028}"])
  func `what was typed can do nothing where it is said, kept or handed on`(_ active: String) throws
  {
    let home = try Home()
    let id = try home.beginCase()
    let typed = "柜\(active)台"
    let doors = [
      ["told", id, "channel.reissue", typed], ["told", id, "fee.reissue", "20", "--by", typed],
      ["told", id, "requirement.reissue.window", "身份证、\(typed)"],
      ["told", id, typed, "20"], ["new", "--situation", "lost", "--name", typed],
      ["new", "--line", "690100 丢 #\(typed)"], ["new", "--line", "690100 丢 \(typed)"],
      ["record", id, "tick", typed, "holder", "original"],
      ["record", id, "tick", "id-card", typed, "original"], ["record", id, typed],
      ["record", id, "answer", typed],
      ["city", typed], ["cities", typed], ["word", typed], ["advice", typed], ["show", typed],
      ["diagnose", typed], ["list", "--today", typed], [typed],
    ]
    for door in doors {
      let outcome = try home.buka(door)
      #expect(outcome.output.isInert && outcome.errors.isInert, "\(door): \(outcome)")
    }
    for line in try home.buka("list").output.split(separator: "\n") {
      let each = String(line.prefix { $0 != " " })
      for words in [
        "show \(each)", "show \(each) --json", "status \(each)", "checklist \(each)", "due",
        "export \(each)", "export \(each) --format markdown", "export \(each) --format json",
        "export \(each) --format handover",
      ] {
        let output = try home.buka(words).output
        #expect(output.isInert, "\(words): \(output.debugDescription)")
      }
      let calendar = try home.buka("export \(each) --format ics").output
      #expect(calendar.unicodeScalars.filter { $0 != "\r" }.map(String.init).joined().isInert)
    }
    // Stored clean, not only shown so.
    let log = try Data(contentsOf: URL(filePath: home.database))
    #expect(log.range(of: Data(typed.utf8)) == nil)
  }
}

extension String {
  fileprivate var fullWidth: String {
    String(
      String.UnicodeScalarView(unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
  }
}

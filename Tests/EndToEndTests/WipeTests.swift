import CardJourney
import Foundation
import TestSupport
import Testing

/// Deleting for good: no byte of a case is left, and nothing is deleted that nobody confirmed.
struct WipeTests {
  /// Every byte below the home's data folder.
  private static func isKept(_ text: String, in home: Home) throws -> Bool {
    let folder = home["data"]
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.contains { name in
      let data = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
      return data.range(of: Data(text.utf8)) != nil
    }
  }

  /// A home with two cases, one of which has a name and an answer of its own.
  private static func twoCases() throws -> (home: Home, secret: String, other: String) {
    let home = try Home()
    let other = try home.beginCase()
    let secret = try home.buka(["new", "--line", "云泽 丢 #秘密称呼"]).output.trimmingCharacters(
      in: .whitespacesAndNewlines)
    try home.buka(["told", secret, "channel.reissue", "秘密的二楼窗口"])
    #expect(try isKept("秘密称呼", in: home))
    return (home, secret, other)
  }

  @Test func `a case leaves no byte, and the others stay`() throws {
    let (home, secret, other) = try Self.twoCases()
    let outcome = try home.buka("wipe \(secret) --yes")
    #expect(outcome.code == 0 && outcome.output.contains(secret), "\(outcome)")
    #expect(try !Self.isKept("秘密称呼", in: home))
    #expect(try !Self.isKept("秘密的二楼窗口", in: home))
    #expect(try home.buka("show \(secret)").code == 1)
    #expect(try home.buka("show \(other)").code == 0)
  }

  @Test func `all cases leave no byte`() throws {
    let (home, _, other) = try Self.twoCases()
    #expect(try home.buka("wipe --all --yes").code == 0)
    for text in ["秘密称呼", "situation lost", other] {
      #expect(try !Self.isKept(text, in: home), "\(text)")
    }
    #expect(try home.buka("list --json").output.contains(other) == false)
  }

  @Test(arguments: ["wipe %", "wipe --all"])
  func `a script that does not say yes deletes nothing`(line: String) throws {
    let (home, secret, _) = try Self.twoCases()
    let outcome = try home.buka(line.replacing("%", with: secret))
    #expect(outcome.code == 64 && outcome.errors.contains("--yes"), "\(outcome)")
    #expect(try home.buka("show \(secret)").code == 0)
  }

  @Test func `neither a case nor all, or both, is no order`() throws {
    let (home, secret, _) = try Self.twoCases()
    for line in ["wipe --yes", "wipe \(secret) --all --yes"] {
      #expect(try home.buka(line).code == 64)
    }
    #expect(try home.buka("show \(secret)").code == 0)
  }

  @Test func `exported files are named and left`() throws {
    let (home, secret, _) = try Self.twoCases()
    let sheet = home["home"] + "/buka-\(secret)-2026-11-22.html"
    try home.buka(["export", secret, "--output", sheet])
    let outcome = try home.buka("wipe \(secret) --yes")
    #expect(outcome.output.contains("buka-\(secret)-2026-11-22.html"), "\(outcome)")
    #expect(FileManager.default.fileExists(atPath: sheet))
  }
}

/// What must not be kept comes in through no door, and goes out through none.
struct PrivacyTests {
  private static let number = "510104197703121234"
  private static let phone = "138·1234·5678"

  /// Every way in which words are typed on the command line; `%` is what is typed, `@` the case.
  private static let doors = [
    ["new", "--name", "%"], ["new", "--name", "王 %"], ["new", "--line", "丢 #%"],
    ["new", "--line", "丢 %"], ["new", "--situation", "lost", "--place", "%"],
    ["new", "--situation", "%"], ["record", "@", "tick", "%", "holder", "original"],
    ["record", "@", "tick", "id-card", "%", "original"], ["record", "@", "answer", "bank", "%"],
    ["record", "@", "answer", "place", "%"], ["record", "@", "%"],
    ["told", "@", "fee.reissue", "20", "--by", "%"], ["told", "@", "channel.reissue", "%"],
    ["told", "@", "requirement.reissue.window", "身份证、%"], ["told", "@", "%", "20"],
    ["show", "%"], ["city", "%"], ["word", "%"], ["advice", "%"], ["status", "@", "--today", "%"],
    ["record", "@", "found", "--on", "%"], ["list", "--%"], ["%"],
  ]

  @Test(arguments: doors.indices, [number, phone, "微信 taoxian88"])
  func `nothing typed anywhere is kept, or repeated`(door: Int, text: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let words = Self.doors[door].map { word in
      word.replacing("%", with: text).replacing("@", with: id)
    }
    let outcome = try home.buka(words)
    let digits = text.suffix(4)
    #expect(!(outcome.errors + outcome.output).contains(text), "\(outcome)")
    #expect(!outcome.errors.contains(digits), "\(outcome)")
    let log = FileManager.default.contents(atPath: home.database) ?? Data()
    let ahead = FileManager.default.contents(atPath: home.database + "-wal") ?? Data()
    for part in [text, String(text.replacing("·", with: ""))] {
      #expect((log + ahead).range(of: Data(part.utf8)) == nil)
    }
  }

  @Test(arguments: [
    ["new", "--name", "a\u{1B}]0;x\u{7}"], ["new", "--name", "王\n7K9  假"], ["new", "--name", ""],
    ["new", "--name", "a\u{202E}b"], ["new", "--name", String(repeating: "王", count: 4000)],
    ["show", "a\u{1B}[31mb"], ["city", "\u{1B}]0;x\u{7}"], ["record", "@", "\u{1B}c"], ["\u{1B}c"],
  ])
  func `nothing that controls a terminal comes in or out`(words: [String]) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.buka(words.map { $0.replacing("@", with: id) })
    #expect(outcome.code != 0 || words[2].contains("\n"), "\(outcome)")
    #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
    let list = try home.buka("list")
    #expect(list.output.split(separator: "\n").count == (outcome.code == 0 ? 2 : 1), "\(list)")
    #expect(!list.output.contains("\u{1B}") && !list.output.contains("\u{202E}"))
  }

  @Test func `what another desk hands over is masked and counted`() throws {
    let (home, desk) = (try Home(), try Home())
    let id = try home.beginCase()
    let file = home.scratch + "/case.json"
    try home.buka(["told", id, "channel.reissue", "二楼窗口"])
    try home.buka(["export", id, "--format", "handover", "--output", file])
    // A desk whose program did not look.
    let forge = """
      import json
      d = json.load(open('\(file)'))
      for e in d['events']:
          if e['kind'] == 'told': e['body'] += ' 打13812345678 密码abc123'
      lines = [d['case'], d['id'], d.get('nickname', ''), str(d['created'])]
      lines += [' '.join([e['id'], str(e['batch']), e['kind'], str(e['version']), e['happened'], str(e['written']), e['body']]) for e in d['events']]
      h = 0xcbf29ce484222325
      for b in '\\n'.join(lines).encode(): h = ((h ^ b) * 0x100000001b3) % 2**64
      d['checksum'] = format(h, 'x')
      json.dump(d, open('\(file)', 'w'))
      """
    try forge.write(toFile: home.scratch + "/forge.py", atomically: true, encoding: .utf8)
    #expect(try home.shell("python3 '\(home.scratch)/forge.py'").code == 0)
    let outcome = try desk.buka(["import", file])
    #expect(outcome.code == 0 && outcome.output.contains("2 处"), "\(outcome)")
    let shown = try desk.buka("show \(id) --json").output
    #expect(!shown.contains("13812345678") && !shown.contains("abc123"))
  }
}

/// A case is begun whole or not at all, and what was said to be kept is kept.
struct WholeCaseTests {
  @Test func `a case without a situation has not begun anywhere`() throws {
    let home = try Home()
    let id = try home.buka("new --situation lost --place 690100").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(try home.report(id).events.count == 2)
    try home.buka("undo \(id)")
    for line in ["status \(id)", "list", "checklist \(id)", "show \(id)", "due"] {
      let said = try home.buka(line)
      #expect(!(said.output + said.errors).contains("全部恢复"), "\(line): \(said)")
    }
    #expect(try home.buka("export \(id)").code == 1)
  }

  @Test func `a name alone is one transaction too, and so is a refused answer`() throws {
    let home = try Home()
    let refused = try home.buka([
      "new", "--situation", "expiring", "--answer", "expiry 1900-01-01", "--name", "王",
    ])
    #expect(refused.code == 1, "\(refused)")
    #expect(try home.buka("list --json").output.contains("王") == false)
  }

  /// A row of ours that cannot be read, as an older version could write it.
  @Test func `a damaged row is named, and taking it back unlocks the case`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let row =
      "INSERT INTO events (case_id, sequence, batch, kind, version, body, happened, written)"
    let unseal = """
      DROP TABLE batches; ALTER TABLE cases DROP COLUMN seal; ALTER TABLE desk DROP COLUMN seal;
      ALTER TABLE desk DROP COLUMN cases_seal; ALTER TABLE desk DROP COLUMN commits;
      DELETE FROM grdb_migrations WHERE identifier LIKE '4%'; PRAGMA user_version = 3;
      """
    let insert =
      "\(unseal) \(row) VALUES ('\(id)', 3, 3, 'ticked', 1, 'a b holder original yes', '?', 0)"
    #expect(
      try home.shell("rm '\(home.database)-last' && sqlite3 '\(home.database)' \"\(insert)\"").code
        == 0)
    let locked = try home.buka("record \(id) tick id-card holder original")
    #expect(locked.code == 65 && locked.errors.contains("retract 3"), "\(locked)")
    #expect(!locked.errors.contains("新版本"))
    #expect(try home.buka("record \(id) retract 3").code == 0)
    #expect(try home.buka("record \(id) tick id-card holder original").code == 0)
  }

  @Test(arguments: ["a b", "", " ", "id-car", "\u{301}id-card"])
  func `a paper that is none is refused with the nearest`(document: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let refused = try home.buka(["record", id, "tick", document, "holder", "original"])
    #expect(refused.code == 64 && refused.errors.contains("id-card"), "\(refused)")
    #expect(try home.buka("record \(id) tick id-card holder original").code == 0)
  }
}

import Foundation
import Testing

/// A case leaves the program: as files, for cron, for another desk.
@Suite(.patient)
struct ExportTests {
  @Test(arguments: [
    ("html", "<!DOCTYPE html>"), ("markdown", "# 一次性告知单"), ("json", "{\n  \"agency\""),
    ("ics", "BEGIN:VCALENDAR\r\n"),
  ])
  func `every format is printed, or written into a new file of the owner's`(
    format: String, beginning: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let printed = try home.buka("export \(id) --format \(format)")
    #expect(printed.code == 0, "\(printed)")
    #expect(printed.output.hasPrefix(beginning), "\(printed.output.prefix(80))")

    let path = home["scratch/out"]
    let written = try home.buka("export \(id) --format \(format) --output \(path)")
    #expect(written.code == 0, "\(written)")
    #expect(written.output == path + "\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == printed.output)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `nothing is written over another file unless it is forced`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let path = home["scratch/mine"]
    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
    let refused = try home.buka("export \(id) --output \(path)")
    #expect(refused.code == 73, "\(refused)")
    #expect(refused.errors.contains("--force"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    #expect(try home.buka("export \(id) --output \(path) --force").code == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    #expect(try home.buka("export \(id) --output \(home["nowhere/x"])").code == 73)
    let left = try FileManager.default.contentsOfDirectory(atPath: home["scratch"])
    #expect(!left.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `the checklist of two cases for one desk is one list`() throws {
    let home = try Home()
    let ids = try ["妈妈", "爸爸"].map { name in
      try home.buka(["new", "--line", "690100 丢 代 #\(name)"]).output.trimmingCharacters(
        in: .newlines)
    }
    let outcome = try home.buka("checklist \(ids[0]) \(ids[1]) \(ids[0])")
    #expect(outcome.code == 0 && outcome.output.contains("给谁办：妈妈、爸爸"), "\(outcome)")
    let json = try home.buka("checklist \(ids[0]) \(ids[1]) --json").output
    #expect(json.contains("\"together\"") && json.contains("\"mustBring\""), "\(json)")
  }

  @Test func `a checklist as plain text is the checklist`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let plain = try home.buka("checklist \(id) --plain")
    #expect(plain.code == 0, "\(plain)")
    #expect(plain.output == (try home.buka("checklist \(id)")).output)
  }

  @Test func `an unknown format and an unknown case are said so`() throws {
    let home = try Home()
    let id = try home.beginCase()
    #expect(try home.buka("export \(id) --format pdf").code == 64)
    #expect(try home.buka("export ZZZZ").code == 1)
  }
}

/// What is due, for cron.
@Suite(.patient)
struct DueTests {
  @Test func `it is silent where nothing is due, and 1 where something is`() throws {
    let home = try Home()
    let empty = try home.buka("due")
    #expect(empty.code == 0 && empty.said.isEmpty, "\(empty)")
    let id = try home.beginCase()
    let due = try home.buka("due")
    #expect(due.code == 1, "\(due)")
    #expect(due.output.hasPrefix("\(id)  云泽  "))
    #expect(due.output.split(separator: "\n").count == 1)
    #expect(due.errors.isEmpty)
  }

  @Test func `it looks as many days ahead as asked`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try home.buka("record \(id) reported social temporary telephone --on 2026-11-22")
    try home.buka("record \(id) reported bank temporary telephone --on 2026-11-22")
    let today = try home.buka("due")
    #expect(today.code == 0 && today.said.isEmpty, "\(today)")
    #expect(try home.buka("due --days 2").code == 0)
    #expect(try home.buka("due --days 7").code == 1)
    #expect(try home.buka("due", today: "2026-12-20").code == 1)
  }

  @Test(arguments: ["due --days -1", "due --days x", "due --today 2026-13-01"])
  func `an error is never taken for something due`(line: String) throws {
    let outcome = try Home().buka(line, today: nil)
    #expect(outcome.code == 64, "\(outcome)")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func `a log that cannot be read is no duty`() throws {
    let home = try Home()
    _ = try home.beginCase()
    try Data("no database".utf8).write(to: URL(fileURLWithPath: home.database))
    #expect(try home.buka("due").code == 65)
  }
}

/// A case goes from one desk to another.
@Suite(.patient)
struct HandoverCommandTests {
  /// Two homes, and a case that both have.
  private func desks() throws -> (here: Home, there: Home, id: String) {
    let here = try Home()
    let there = try Home()
    let id = try here.buka(["new", "--situation", "lost", "--place", "云泽", "--name", "王阿姨"]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    try tell(id, from: here, to: there)
    return (here, there, id)
  }

  @discardableResult
  private func tell(_ id: String, from: Home, to: Home) throws -> Outcome {
    let path = to["scratch/buka-\(id).json"]
    let exported = try from.buka("export \(id) --format handover --output \(path) --force")
    #expect(exported.code == 0, "\(exported)")
    let taken = try to.buka("import \(path)")
    #expect(taken.code == 0, "\(taken)")
    return taken
  }

  @Test func `a case arrives without its name, and a second import changes nothing`() throws {
    let (here, there, id) = try desks()
    #expect(try there.report(id).answers == here.report(id).answers)
    #expect(!(try there.buka("list")).output.contains("王阿姨"))
    #expect(try tell(id, from: here, to: there).output.contains("什么都没变"))
    let path = there["scratch/named.json"]
    try here.buka("export \(id) --format handover --with-name --output \(path)")
    let other = try Home()
    try other.buka("import \(path)")
    #expect(try other.buka("list").output.contains("王阿姨"))
  }

  @Test func `what both changed is settled by what was written later, and said in words`() throws {
    let (here, there, id) = try desks()
    try here.buka(["record", id, "answer", "person", "adult", "agent"])
    // The log counts in seconds.
    _ = try there.shell("sleep 1.1")
    try there.buka(["record", id, "answer", "person", "minor", "guardian"])
    try there.buka("record \(id) reported social temporary telephone --on 2026-11-22")
    let taken = try tell(id, from: there, to: here)
    #expect(taken.output.contains("按后写的算"), "\(taken)")
    try tell(id, from: here, to: there)
    #expect(try here.report(id).answers["person"] == "minor guardian")
    #expect(try there.report(id).answers == here.report(id).answers)
    #expect(try there.buka("status \(id)").output == here.buka("status \(id)").output)
    // The merged log goes on.
    let undone = try here.buka("undo \(id)")
    #expect(undone.code == 0, "\(undone)")
    try tell(id, from: here, to: there)
    #expect(try there.buka("status \(id)").output == here.buka("status \(id)").output)
  }

  @Test(arguments: [
    ("s/situation lost/situation gone/", "坏了或被改过"), ("s/buka-case/other/", "不是 buka"),
    ("s/\"format\" : 1/\"format\" : 2/", "更新版本"), ("s/\"events\".*/x/", "不是 buka"),
  ])
  func `a file that is damaged, another's or newer is refused whole`(
    change: String, reason: String
  ) throws {
    let (here, _, id) = try desks()
    let other = try Home()
    let path = other["scratch/x.json"]
    try here.buka("export \(id) --format handover --output \(path)")
    _ = try here.shell("sed -i '\(change)' '\(path)'")
    let refused = try other.buka("import \(path)")
    #expect(refused.code == 65, "\(refused)")
    #expect(refused.errors.contains(reason), "\(refused)")
    #expect(refused.errors.split(separator: "\n").count == 1)
    #expect(try other.buka("list --json").output == "[\n\n]\n")
  }

  @Test(arguments: [
    #"d['id'] = '7K\x1b[2J'"#, #"d['nickname'] = 'a\u202eb'"#, "d['created'] = -1",
    "d['events'][0]['written'] = 2**63 - 1", "d['events'][0]['batch'] = 0",
    "d['events'][1]['id'] = d['events'][0]['id']", "d['events'][1]['body'] = '9 entered-wrongly'",
  ])
  func `a file whose checksum was made to fit is still looked at`(change: String) throws {
    let (here, _, id) = try desks()
    let other = try Home()
    let path = other["scratch/x.json"]
    try here.buka("export \(id) --format handover --output \(path)")
    try rewrite(path, change, other)
    let refused = try other.buka("import \(path)")
    #expect(refused.code == 65, "\(refused)")
    #expect(refused.errors.contains("坏了"), "\(refused)")
    #expect(try other.buka("list --json").output == "[\n\n]\n")
  }

  @Test func `numbers that people dictated do not leave, an office's own does`() throws {
    let (here, _, id) = try desks()
    try here.buka(["told", id, "fee.reissue", "不收费", "--by", "026-12333"])
    let text = try here.buka("export \(id) --format handover").output
    #expect(text.contains("by=026-12333"))
    #expect(!text.contains("王阿姨"))
  }

  /// Changes a file that was handed over, and makes its checksum fit.
  private func rewrite(_ path: String, _ change: String, _ home: Home) throws {
    let script = """
      import json
      d = json.load(open('\(path)'))
      \(change)
      if 'entered-wrongly' in d['events'][1]['body']: d['events'][1]['kind'] = 'retracted'
      lines = [d['case'], d['id'], d.get('nickname', ''), str(d['created'])]
      for e in d['events']:
          lines.append(' '.join(str(e[k]) for k in
              ('id', 'batch', 'kind', 'version', 'happened', 'written', 'body')))
      h = 0xcbf29ce484222325
      for byte in '\\n'.join(lines).encode():
          h = (h ^ byte) * 0x100000001b3 % 2**64
      d['checksum'] = format(h, 'x')
      json.dump(d, open('\(path)', 'w'))
      """
    let written = home["scratch/change.py"]
    try Data(script.utf8).write(to: URL(fileURLWithPath: written))
    #expect(try home.shell("python3 '\(written)'").code == 0)
  }

  @Test(arguments: [
    ("place 999999", "999999"), ("bank nonsense", "nonsense"), ("bank icbk", "icbc"),
  ])
  func `a case with a place or a bank that is in no list here is refused whole`(
    answer: String, named: String
  ) throws {
    let (here, _, id) = try desks()
    let other = try Home()
    let path = other["scratch/x.json"]
    try here.buka("record \(id) answer bank boc")
    try here.buka("export \(id) --format handover --output \(path) --force")
    try rewrite(path, "d['events'][-1]['body'] = '\(answer)'", other)
    let refused = try other.buka("import \(path)")
    #expect(refused.code == 65, "\(refused)")
    #expect(refused.errors.contains(named), "\(refused)")
    #expect(refused.errors.split(separator: "\n").count == 1)
    #expect(try other.buka("list --json").output == "[\n\n]\n")
  }
}

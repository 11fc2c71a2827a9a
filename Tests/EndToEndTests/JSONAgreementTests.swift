import Copy
import Foundation
import Testing

/// What `--json` prints: the same of a case wherever it is said, and of every command that writes.
@Suite(.patient)
struct JSONAgreementTests {
  /// What the list, the status and the case say alike.
  private struct Standing: Decodable, Equatable {
    let id: String
    let nickname: String?
    let place: String?
    let placeName: String?
    let stage: String
  }

  /// What a command has written, as far as the tests read it.
  private struct Change: Decodable {
    struct Event: Decodable {
      struct Sentence: Decodable { let zh: String, en: String }
      let sequence: Int
      let kind: String
      let isLive: Bool
      let sentence: Sentence
    }

    struct Caution: Decodable { let rule: String }

    let id: String
    let written: [Event]
    let takenBack: [Event]
    let cautions: [Caution]
  }

  private func json<Value: Decodable>(
    _ home: Home, _ line: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> Value {
    let outcome = try home.buka(line)
    try #require(outcome.code == 0, "\(outcome)", sourceLocation: location)
    return try JSONDecoder().decode(Value.self, from: Data(outcome.output.utf8))
  }

  @Test(arguments: [
    [], ["reported social temporary telephone", "reported bank temporary telephone"],
    ["reported social formal window + applied reissue window pick-up"],
    ["closed given-up"],
  ])
  func `list, status and show agree on id, name, place and stage`(_ records: [String]) throws {
    struct Shown: Decodable { let status: Standing }
    let home = try Home()
    let outcome = try home.buka(["new", "--line", "690100 丢 #王阿姨"])
    let id = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    for record in records {
      #expect(try home.buka("record \(id) \(record)").code == 0, "\(record)")
    }
    let listed: [Standing] = try json(home, "list --json")
    let standing: Standing = try json(home, "status \(id) --json")
    let shown: Shown = try json(home, "show \(id) --json")
    #expect(listed == [standing] && shown.status == standing)
    #expect(standing.id == id && standing.nickname == "王阿姨")
    #expect(standing.place == "690100" && standing.placeName == "云泽")
  }

  @Test func `steps carry their text and the number to call, questions theirs`() throws {
    struct Status: Decodable {
      struct Step: Decodable { let step: String, title: [String: String], number: String? }
      let next: [Step]
      let steps: [String]
    }
    struct Question: Decodable { let desk: String, number: String? }
    let home = try Home()
    let id = try home.beginCase()
    let status: Status = try json(home, "status \(id) --json")
    #expect(status.next.map(\.step) == status.steps)
    #expect(status.next.first?.number == "026-12333")
    #expect(status.next.allSatisfy { $0.title["zh"]?.isEmpty == false })
    let questions: [Question] = try json(home, "questions \(id) --json")
    let numbers = questions.compactMap(\.number)
    #expect(!numbers.isEmpty && numbers.allSatisfy { $0.contains(where: \.isNumber) })
  }

  @Test
  func `what record, retract, undo and told wrote is printed, with the sentence of each line`()
    throws
  {
    let home = try Home()
    let id = try home.beginCase()
    let recorded: Change = try json(home, "record \(id) reported social temporary telephone --json")
    #expect(recorded.id == id && recorded.written.map(\.kind) == ["happened"])
    #expect(recorded.written.first?.sentence.zh == "社保这边已临时挂失")
    let told: Change = try json(home, "told \(id) fee.reissue 20 --json")
    #expect(told.written.map(\.kind) == ["told"])
    let undone: Change = try json(home, "undo \(id) --json")
    #expect(undone.takenBack.map(\.sequence) == told.written.map(\.sequence))
    #expect(undone.takenBack.allSatisfy { !$0.isLive && $0.kind == "told" })
    let number = try #require(recorded.written.first?.sequence)
    let retracted: Change = try json(home, "record \(id) retract \(number) --json")
    #expect(retracted.takenBack.map(\.sequence) == [number])
    let warned: Change = try json(home, "record \(id) applied reissue window pick-up --json")
    #expect(!warned.cautions.isEmpty)
  }

  @Test func `import says under which id the case is here now`() throws {
    struct Imported: Decodable { let id: String, handedOverAs: String, isNew: Bool, added: Int }
    let (here, there) = (try Home(), try Home())
    let id = try here.beginCase()
    let file = here["scratch/handover.json"]
    #expect(try here.buka(["export", id, "--format", "handover", "--output", file]).code == 0)
    let first: Imported = try json(there, "import \(file) --json")
    #expect(first.isNew && first.id == id && first.handedOverAs == id && first.added == 2)
    let second: Imported = try json(there, "import \(file) --json")
    #expect(!second.isNew && second.added == 0)
  }

  @Test func `what was said in a diagnosis is known in its answer`() throws {
    struct Diagnosis: Decodable { let known: [String: String] }
    let home = try Home()
    let said: Diagnosis = try json(home, "diagnose benefit=yes card-state=normal --json")
    #expect(said.known == ["benefit": "yes", "card-state": "normal"])
  }
}

/// What a command says that cannot do what it is asked for.
@Suite(.patient)
struct PlainRefusalTests {
  @Test(arguments: [
    ("record ID retract 99", 1, "没有第 99 条记录"), ("record ID retract 3", 1, "已经撤掉了"),
    ("record ID retract 4", 1, "本身就是撤销"),
    ("record ID further reported-by-phone", 1, "已经到“"),
    ("record ID further uncollected", 64, "不认得"),
    ("told ID fee.reissue", 64, "20元"),
    ("record ID enabled --insist", 1, "加 --insist 也不行"),
    ("list --today 昨儿", 64, "昨天"),
  ])
  func `it is said which of the reasons it is`(_ line: String, _ code: Int32, _ reason: String)
    throws
  {
    let home = try Home()
    let id = try home.beginCase()
    for record in ["found", "retract 3", "reported social temporary telephone"] {
      #expect(try home.buka("record \(id) \(record)").code == 0)
    }
    let words = line.replacing("ID", with: id).split(separator: " ").map(String.init)
    let outcome = try home.buka(words, today: line.contains("--today") ? nil : Home.firstDay)
    #expect(outcome.code == code && outcome.errors.contains(reason), "\(outcome)")
  }

  @Test func `a step that nothing leads to is told from one that is behind`() throws {
    let home = try Home()
    let id = try home.buka(["new", "--line", "690100 账户"]).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let outcome = try home.buka("record \(id) further reported-by-phone")
    #expect(outcome.code == 1 && outcome.errors.contains("到不了"), "\(outcome)")
  }

  @Test func `undo names the line that it took back, an answer of a hotline too`() throws {
    let home = try Home()
    let id = try home.beginCase()
    for (line, said) in [
      ("record \(id) found", "旧卡找到了"), ("told \(id) fee.reissue 20", "20 元"),
      ("record \(id) answer person adult agent", "家人"),
      ("record \(id) tick id-card holder copy", "身份证复印件"),
    ] {
      #expect(try home.buka(line).code == 0)
      let undone = try home.buka("undo \(id)").output
      #expect(undone.hasPrefix("撤掉了：") && undone.contains(said), "\(undone)")
      #expect(undone.split(separator: "\n").count == 1, "\(undone)")
    }
  }

  @Test(arguments: ["昨天", "yesterday", "11-20", "20261120"])
  func `the day to count as today is read as any other day`(_ day: String) throws {
    #expect(try Home().buka(["list", "--today", day], today: nil).code == 0)
  }
}

import CardJourney
import CaseStore
import TestSupport
import Testing

/// What holds for every kind of log.
struct CaseLogTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: LogKind.allCases)
  func `what was appended is read back`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin("妈妈的卡", written: 100)
    let first = try log.append(
      [.happened("reported social temporary"), .happened("reported bank temporary")], to: id,
      after: 0, written: 200)
    let second = try log.append([.happened("found")], to: id, after: 2, written: 300)

    #expect(try log.events(of: id) == first + second)
    #expect((first + second).map(\.sequence) == [1, 2, 3])
    #expect((first + second).map(\.batch) == [1, 1, 2])
    #expect((first + second).map(\.written) == [200, 200, 300])
  }

  @Test(arguments: LogKind.allCases)
  func `a case is there with its first batch`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let (id, events) = try log.create(
      nickname: try Nickname("妈妈的卡"), [.happened("found"), .happened("enabled")], written: 7)
    #expect(try log.events(of: id) == events)
    #expect(events.map(\.sequence) == [1, 2] && Set(events.map(\.batch)) == [1])
    #expect(try log.marks().map(\.nickname) == ["妈妈的卡"])
    #expect(try log.marks().map(\.sequence) == [2])
  }

  /// What would stand in the log as something else.
  private static let misread: [Payload] = [
    .ticked(RequirementKey(document: "a b", whose: "holder", isCopy: false), true),
    .ticked(RequirementKey(document: "", whose: "holder", isCopy: false), true),
    .ticked(RequirementKey(document: "id-card", whose: " ", isCopy: true), false),
    .told(
      Told(
        key: FactKey(rawValue: "fee.reissue"), place: .nation, value: .words("  "), by: nil,
        until: .sample)),
    .told(
      Told(
        key: FactKey(rawValue: "a b"), place: .nation, value: .flag(true), by: nil, until: .sample)),
    .told(
      Told(
        key: FactKey(rawValue: "k"), place: .nation, value: .papers([]), by: nil, until: .sample)),
  ]

  @Test(arguments: LogKind.allCases, misread.indices)
  func `what would not read back is not written, nor what is beside it`(
    kind: LogKind, index: Int
  ) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    let batch: [Draft] = try [
      .happened("found"), Draft(payload: Self.misread[index], happened: .unknown),
    ]
    #expect(throws: StoreError.doesNotReadBack) {
      try log.append(batch, to: id, after: 0, written: 0)
    }
    #expect(throws: StoreError.doesNotReadBack) { try log.create(nickname: nil, batch, written: 0) }
    #expect(try log.events(of: id) == [])
    #expect(try log.marks().map(\.id) == [id])
  }

  @Test(arguments: LogKind.allCases, SampleRow.readable.indices)
  func `every kind of payload survives`(kind: LogKind, index: Int) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    let sample = SampleRow.readable[index]
    let draft = try Draft.row(sample.kind, sample.body)
    try log.append([draft], to: id, after: 0, written: 0)

    let event = try #require(try log.events(of: id).first)
    #expect(event.payload == draft.payload)
    #expect(event.payload.kind == sample.kind)
    #expect(event.payload.body == sample.body)
    if case .unreadable = event.payload { Issue.record("not a row of this version") }
  }

  @Test(arguments: LogKind.allCases, SampleRow.times)
  func `every form of a time survives`(kind: LogKind, time: String) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    try log.append([.row("happened", "found", happened: time)], to: id, after: 0, written: 0)

    #expect(try log.events(of: id).map(\.happened.notation) == [time])
  }

  @Test(arguments: LogKind.allCases)
  func `an event of a newer version is kept and read as unreadable`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    try log.append(
      [.row("from-the-future", "any 内容", version: 9), .happened("found")], to: id, after: 0,
      written: 0)
    try log.append([.happened("collected")], to: id, after: 2, written: 0)

    let events = try log.events(of: id)
    #expect(
      events.first?.payload
        == .unreadable(kind: "from-the-future", version: 9, body: "any 内容"))
    #expect(events.map(\.sequence) == [1, 2, 3])
  }

  @Test(arguments: LogKind.allCases)
  func `an append after an old event is a conflict and writes nothing`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    let first = try log.append([.happened("found")], to: id, after: 0, written: 1)
    let second = try log.append([.happened("collected")], to: id, after: 1, written: 2)

    #expect(throws: StoreError.conflict(second)) {
      try log.append([.happened("enabled")], to: id, after: 1, written: 3)
    }
    #expect(try log.events(of: id) == first + second)
  }

  @Test(arguments: LogKind.allCases)
  func `an append after an event that is not there is a conflict`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)

    #expect(throws: StoreError.conflict([])) {
      try log.append([.happened("found")], to: id, after: 1, written: 0)
    }
    #expect(try log.events(of: id).isEmpty)
  }

  @Test(arguments: LogKind.allCases)
  func `no drafts make no batch`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    try log.append([.happened("found")], to: id, after: 0, written: 0)

    #expect(try log.append([], to: id, after: 1, written: 9) == [])
    let next = try log.append([.happened("collected")], to: id, after: 1, written: 9)
    #expect(next.map(\.batch) == [2])
  }

  @Test(arguments: LogKind.allCases)
  func `what is written stays as the log grows`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let id = try log.begin(nil, written: 0)
    var prefix: [Event] = []
    for written in 1...20 as ClosedRange<Int64> {
      try log.append(
        [.happened("claim 1 filed"), .happened("claim 1 paid")], to: id, after: prefix.count,
        written: written)
      let events = try log.events(of: id)
      #expect(events.count == prefix.count + 2)
      #expect(events.starts(with: prefix))
      prefix = events
    }
  }

  @Test(arguments: LogKind.allCases)
  func `a case that is not there is refused`(kind: LogKind) throws {
    let log = try kind.makeLog(in: folder)
    let missing = StoreError.noSuchCase("XYZ")

    #expect(throws: missing) { try log.events(of: "XYZ") }
    #expect(throws: missing) {
      try log.append([.happened("found")], to: "XYZ", after: 0, written: 0)
    }
    #expect(throws: missing) { try log.rename("XYZ", to: nil) }
    #expect(throws: missing) { try log.wipe("XYZ") }
    #expect(try log.marks().isEmpty)
  }
}

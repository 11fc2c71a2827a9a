import CardJourney
import CityGuide
import Yams

/// What every entry of rules, channels, requirements and facts has.
struct EntryHead {
  let id: FactID
  let sources: [Source]
  var scope = Scope()
  var limit: Words?
  var note: Words?
  var validity = Validity.always
  var isBinding = false
  var isSuperseded = false
  var isDoubtful = false
  var reviewed: Day?
}

extension GuideReader {
  /// The keys that every entry may have beside its own.
  static let commonKeys = [
    "for", "limits", "note", "valid", "binding", "superseded", "doubtful", "reviewed", "claims",
  ]

  /// The fields of an entry with these keys of its own; `common` are those it shares with others.
  mutating func entry(
    _ node: Node, required: [String], optional: [String] = [],
    common: [String] = GuideReader.commonKeys
  ) -> (fields: Fields, head: EntryHead)? {
    guard
      let fields = reader.fields(
        of: node, required: ["id", "sources"] + required, optional: common + optional),
      let head = head(fields)
    else { return nil }
    return (fields, head)
  }

  func fact(_ value: FactValue, _ head: EntryHead, about topic: Topic) -> Fact {
    Fact(
      id: head.id, topic: topic, value: value, place: place, origin: origin,
      sources: head.sources, scope: head.scope, limit: head.limit, note: head.note,
      validity: head.validity,
      isBinding: head.isBinding, isSuperseded: head.isSuperseded, isDoubtful: head.isDoubtful,
      reviewed: head.reviewed ?? review?.day)
  }

  private mutating func head(_ fields: Fields) -> EntryHead? {
    guard let idNode = fields["id"], let id = factID(idNode) else { return nil }
    declare(id, at: idNode)
    guard let cited = fields["sources"].map({ citedSources($0) }), !cited.isEmpty else {
      return nil
    }
    var head = EntryHead(id: id, sources: cited)
    if let node = fields["for"] { head.scope = scope(node) }
    head.limit = fields["limits"].flatMap { limit($0) }
    if !head.scope.counties.isEmpty, fields["limits"] == nil, let node = fields["for"] {
      reader.note(
        Words(
          zh: "有 counties 就要写 limits：没说到县的人也看得到它",
          en: "With counties it needs limits: who named no county is shown it too"), at: node)
    }
    head.note = fields["note"].flatMap { reader.speech($0) }
    // A warning names what it warns of.
    if fields["kind"]?.scalar?.string != Topic.warning.rawValue {
      reader.refuseOffers(fields.node)
    }
    if let node = fields["valid"] { head.validity = validity(node) }
    head.isBinding = isMarked(fields["binding"])
    head.isSuperseded = isMarked(fields["superseded"])
    head.isDoubtful = isMarked(fields["doubtful"])
    head.reviewed = fields["reviewed"].flatMap { reader.day($0) }
    for node in fields["claims"].flatMap({ reader.elements(of: $0) }) ?? [] {
      if let claim = reader.text(node) { marks.claims.append((claim, id)) }
    }
    return head
  }

  /// What limits an entry: it stands on the line of the value, so it has to be short, in both languages.
  private mutating func limit(_ node: Node) -> Words? {
    guard let limit = speechInBoth(node) else { return nil }
    if limit.zh.count > GuideReader.longestLimit.zh
      || limit.text(in: .en).count > GuideReader.longestLimit.en
    {
      reader.note(
        Words(
          zh:
            "limits 太长：中文最多 \(GuideReader.longestLimit.zh) 个字，英文 \(GuideReader.longestLimit.en) 个；长的写在 note 里",
          en:
            "limits is too long: \(GuideReader.longestLimit.zh) characters in Chinese, \(GuideReader.longestLimit.en) in English; the rest belongs into the note"
        ), at: node, topic: .value)
    }
    return limit
  }

  /// How many characters a limit may have.
  private static let longestLimit = (zh: 24, en: 60)

  /// Notes that an id is taken, for the check that it is used once only.
  mutating func declare(_ id: FactID, at node: Node) {
    marks.declared.append((id, position(of: node, id)))
  }

  private mutating func isMarked(_ node: Node?) -> Bool {
    guard let node, let flag = reader.flag(node) else { return false }
    if !flag { reader.note(Words(zh: "写 yes，或删掉这个键", en: "Write yes, or drop the key"), at: node) }
    return flag
  }

  private mutating func citedSources(_ node: Node) -> [Source] {
    var found: [Source] = []
    for element in reader.elements(of: node) ?? [] {
      guard let id = reader.text(element) else { continue }
      guard let source = sources[id] else {
        reader.noteUnknown(
          id, sources.keys.sorted(), at: element, topic: .reference, zh: "没有这个来源",
          en: "Unknown source")
        continue
      }
      marks.cited.insert(id)
      found.append(source)
    }
    return found
  }

  private mutating func validity(_ node: Node) -> Validity {
    guard let fields = reader.fields(of: node, optional: ["from", "to"]) else { return .always }
    let from = fields["from"].flatMap { reader.day($0) }
    let to = fields["to"].flatMap { reader.day($0) }
    if let from, let to, to < from {
      reader.note(Words(zh: "结束早于开始", en: "It ends before it begins"), at: node)
    }
    return Validity(from: from, to: to)
  }

  mutating func scope(_ node: Node) -> Scope {
    var scope = Scope()
    guard
      let fields = reader.fields(
        of: node,
        optional: [
          "errands", "situations", "holders", "ages", "acting", "channels", "sides", "identities",
          "generations", "away", "banks", "counties", "bindings",
        ])
    else { return scope }
    if let node = fields["errands"] { scope.errands = EnumSet(reader.words(node)) }
    if let node = fields["situations"] { scope.situations = EnumSet(reader.words(node)) }
    if let node = fields["holders"] { scope.holders = EnumSet(reader.words(node)) }
    if let node = fields["ages"] { scope.ages = EnumSet(reader.words(node)) }
    if let node = fields["acting"] { scope.acting = EnumSet(reader.words(node)) }
    if let node = fields["channels"] { scope.channels = EnumSet(reader.words(node)) }
    if let node = fields["sides"] { scope.sides = EnumSet(reader.words(node)) }
    if let node = fields["identities"] { scope.identities = EnumSet(reader.words(node)) }
    if let node = fields["generations"] { scope.generations = EnumSet(reader.words(node)) }
    if let node = fields["away"] { scope.away = EnumSet(reader.words(node)) }
    if let node = fields["banks"] { scope.banks = Set(banks(node)) }
    if let node = fields["counties"] { scope.counties = Set(counties(node)) }
    if let node = fields["bindings"] { scope.bindings = EnumSet(reader.words(node)) }
    return scope
  }
}

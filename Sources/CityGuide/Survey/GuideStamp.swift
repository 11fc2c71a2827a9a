package import CardJourney

/// What the guides answered when a case was last written to: what a later guide is held against.
///
/// Values, not digests, so that a change can say what it was before, and not words, which may be put better in
/// any release. Only answers: what is merely said decides nothing.
package struct GuideStamp: Hashable, Sendable {
  /// What was said, and to whom.
  package struct Said: Hashable, Sendable {
    /// To whom and what it applies.
    package let scope: Scope
    /// What is stated.
    package let value: FactValue

    /// Something that was said.
    package init(scope: Scope, value: FactValue) {
      self.scope = scope
      self.value = value
    }

    /// Whether both say the same to the same people; for which errands is told by the matter.
    fileprivate func agrees(with other: Said) -> Bool {
      value == other.value && scope.ofAnyErrand == other.scope.ofAnyErrand
    }
  }

  /// One answer.
  package struct Entry: Hashable, Sendable {
    /// What it is about, and for which errand.
    package let matter: Matter
    package let fact: FactID
    package let said: Said

    package init(matter: Matter, fact: FactID, said: Said) {
      self.matter = matter
      self.fact = fact
      self.said = said
    }
  }

  /// The answers, matter by matter.
  package let entries: [Entry]

  package init(entries: [Entry]) {
    self.entries = entries
  }
}

/// One answer that is not what it was.
package struct GuideChange: Hashable, Sendable {
  /// What it is about, and for which errand.
  package let matter: Matter
  /// What it was; nil where nobody who may be relied on had said it.
  package let before: GuideStamp.Said?
  /// What it is; nil where nobody who may be relied on says it any more.
  package let after: GuideStamp.Said?
  /// The fact that says it, or said it last.
  package let fact: FactID
}

extension GuideQuery {
  /// What the guide answers for the case on this day.
  package var stamp: GuideStamp {
    GuideStamp(
      entries: report.entries.filter(\.matter.topic.steersCase).flatMap { entry in
        let query = factQuery(errand: entry.matter.errand)
        return entry.answers.filter { $0.scope.mayApply(to: query) }.map {
          GuideStamp.Entry(
            matter: entry.matter, fact: $0.id,
            said: GuideStamp.Said(scope: $0.scope, value: $0.value))
        }
      })
  }
}

extension GuideStamp {
  /// What a later stamp of the same case answers differently, in its order; what fell away comes last.
  package func changes(to later: GuideStamp) -> [GuideChange] {
    guard self != later else { return [] }
    var seen: Set<Matter> = []
    return (later.entries + entries).map(\.matter).filter { seen.insert($0).inserted }.flatMap {
      changes(to: later, in: $0)
    }
  }

  private func changes(to later: GuideStamp, in matter: Matter) -> [GuideChange] {
    var old = entries.filter { $0.matter == matter }
    var new: [Entry] = []
    for entry in later.entries where entry.matter == matter {
      // The same from another fact is no news.
      if let same = old.firstIndex(where: { $0.said.agrees(with: entry.said) }) {
        old.remove(at: same)
      } else {
        new.append(entry)
      }
    }
    return pairs(old, new).map { before, after in
      GuideChange(
        matter: matter, before: before?.said, after: after?.said,
        fact: after?.fact ?? before?.fact ?? FactID(rawValue: ""))
    }
  }

  /// What became what: a fact stays itself under another value; what is left goes by its order.
  private func pairs(_ old: [Entry], _ new: [Entry]) -> [(before: Entry?, after: Entry?)] {
    var rest = old
    var found: [(before: Entry?, after: Entry?)] = []
    for entry in new {
      let same = rest.firstIndex { $0.fact == entry.fact }
      let other = rest.firstIndex { left in !new.contains { $0.fact == left.fact } }
      found.append(((same ?? other).map { rest.remove(at: $0) }, entry))
    }
    return found + rest.map { ($0, nil) }
  }
}

// MARK: - As it is kept

extension GuideStamp {
  /// 1 kept words: what they meant cannot be told from how they were put, so it is held against nothing.
  private static let version = "2"

  /// Reads what a fact states about a topic from its scope and its own fields, in the guides' notation; nil where
  /// it cannot be read.
  package typealias Reading = (Topic, _ scope: String, _ fields: String) -> Said?

  /// The form in which the log keeps it: a line an answer, fields between tabs.
  package var notation: String {
    ([GuideStamp.version] + entries.map(\.line)).joined(separator: "\n")
  }

  /// The stamp that was kept so; nil where another version wrote it, or it cannot be read.
  ///
  /// `read` is asked only about what the guide no longer says so.
  package init?(notation: String, guide: Guide?, read: Reading) {
    // By bytes: what is kept is long, and cut at every start.
    let lines = notation.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let version = lines.first, String(version) == GuideStamp.version else { return nil }
    var entries: [Entry] = []
    for line in lines.dropFirst() {
      guard let entry = Entry(line: line, guide: guide, read: read) else { return nil }
      entries.append(entry)
    }
    self.init(entries: entries)
  }
}

extension GuideStamp.Entry {
  fileprivate var line: String {
    let fact = Fact(
      id: fact, topic: matter.topic, value: said.value, place: .nation, sources: [],
      scope: said.scope)
    return ([matter.topic.rawValue, matter.errand?.rawValue ?? "", fact.id.rawValue] + fact.kept)
      .joined(separator: "\t")
  }

  fileprivate init?(line: Substring.UTF8View, guide: Guide?, read: GuideStamp.Reading) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .compactMap(String.init)
    guard fields.count == 5, let topic = Topic(inGuides: fields[0]) else { return nil }
    let errand = Errand(rawValue: fields[1])
    guard errand != nil || fields[1].isEmpty else { return nil }
    let id = FactID(rawValue: fields[2])
    let same = guide?.facts(about: topic).first { $0.id == id && $0.kept == fields.suffix(2) }
    let said =
      same.map { GuideStamp.Said(scope: $0.scope, value: $0.value) }
      ?? read(topic, fields[3], fields[4])
    guard let said else { return nil }
    self.init(matter: Matter(topic, errand), fact: id, said: said)
  }
}

extension Fact {
  /// What is kept of it: its scope and its own fields.
  fileprivate var kept: [String] {
    [scope.notation ?? "{}", ownFields].map { text in
      text.utf8.contains(UInt8(ascii: "\t")) ? text.replacing("\t", with: " ") : text
    }
  }
}

package import CardJourney

/// What the guides answered when a case was last written to, in words: what a later guide is held against.
///
/// Words, not digests, so that a change can say what it was before. Only answers: what is merely said
/// decides nothing.
package struct GuideStamp: Hashable, Sendable {
  /// One answer.
  package struct Entry: Hashable, Sendable {
    /// What it is about.
    package let about: Subject
    /// For which errand; nil where for the whole case.
    package let errand: Errand?
    /// The fact.
    package let fact: FactID
    /// What it says, and to whom.
    package let words: Words

    /// An answer.
    package init(about: Subject, errand: Errand?, fact: FactID, words: Words) {
      self.about = about
      self.errand = errand
      self.fact = fact
      self.words = words
    }

    fileprivate var matter: GuideMatter { GuideMatter(about: about, errand: errand) }
  }

  /// The answers, matter by matter.
  package let entries: [Entry]

  /// A stamp.
  package init(entries: [Entry]) {
    self.entries = entries
  }
}

/// What an answer is about, and for which errand.
private struct GuideMatter: Hashable {
  let about: Subject
  let errand: Errand?
}

/// One answer that is not what it was.
package struct GuideChange: Hashable, Sendable {
  /// What it is about.
  package let about: Subject
  /// For which errand; nil where for the whole case.
  package let errand: Errand?
  /// What it was; nil where nobody who may be relied on had said it.
  package let before: Words?
  /// What it is; nil where nobody who may be relied on says it any more.
  package let after: Words?
  /// The fact that says it, or said it last.
  package let fact: FactID
}

extension GuideStamp {
  /// What a later stamp of the same case answers differently, in its order; what fell away comes last.
  package func changes(to later: GuideStamp) -> [GuideChange] {
    var seen: Set<GuideMatter> = []
    return (later.entries + entries).map(\.matter).filter { seen.insert($0).inserted }.flatMap {
      changes(to: later, in: $0)
    }
  }

  private func changes(to later: GuideStamp, in matter: GuideMatter) -> [GuideChange] {
    var old = entries.filter { $0.matter == matter }
    var new: [Entry] = []
    for entry in later.entries where entry.matter == matter {
      // The same words from another fact are no news.
      if let same = old.firstIndex(where: { $0.words.zh == entry.words.zh }) {
        old.remove(at: same)
      } else {
        new.append(entry)
      }
    }
    return pairs(old, new).map { before, after in
      GuideChange(
        about: matter.about, errand: matter.errand, before: before?.words, after: after?.words,
        fact: after?.fact ?? before?.fact ?? FactID(rawValue: ""))
    }
  }

  /// What became what: a fact stays itself under other words; what is left goes by its order.
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
  private static let version = "1"

  /// The form in which the log keeps it: a line an answer, fields between tabs.
  package var notation: String {
    ([GuideStamp.version] + entries.map(\.line)).joined(separator: "\n")
  }

  /// The stamp that was kept so; nil where another version wrote it, or it cannot be read.
  package init?(notation: String) {
    let lines = notation.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Substring(GuideStamp.version) else { return nil }
    let entries = lines.dropFirst().map { Entry(line: $0) }
    guard !entries.contains(nil) else { return nil }
    self.init(entries: entries.compactMap(\.self))
  }
}

extension GuideStamp.Entry {
  fileprivate var line: String {
    [
      about.word, errand?.rawValue ?? "", fact.rawValue, words.zh.onOneLine,
      (words.en ?? "").onOneLine,
    ].joined(separator: "\t")
  }

  fileprivate init?(line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 5, let about = Subject(fields[0]) else { return nil }
    let errand = Errand(rawValue: fields[1])
    guard errand != nil || fields[1].isEmpty else { return nil }
    self.init(
      about: about, errand: errand, fact: FactID(rawValue: fields[2]),
      words: Words(zh: fields[3], en: fields[4].isEmpty ? nil : fields[4]))
  }
}

extension String {
  fileprivate var onOneLine: String {
    String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

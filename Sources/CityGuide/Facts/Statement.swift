package import CardJourney

/// Whether a statement may be relied on.
package enum Standing: String, CaseIterable, Hashable, Sendable {
  /// Of a grade that a person may rely on.
  case answer
  /// 有人说: shown with that word, with the question to ask.
  case hearsay
}

/// The days on which a statement holds.
package struct Validity: Hashable, Sendable {
  /// The first day; nil where it has always held.
  package let from: Day?
  /// The last day; nil where no end is known.
  package let to: Day?

  /// Holds on every day.
  package static let always = Validity(from: nil, to: nil)

  /// The days from the first to the last, both included.
  package init(from: Day?, to: Day?) {
    self.from = from
    self.to = to
  }

  /// Whether it holds on that day.
  package func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// One typed fact about a place, with who says so.
package struct Statement<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The id, unique over all guides.
  package let id: FactID
  /// What is stated.
  package let value: Value
  /// The place whose file states it: the nation, a province, a city.
  package let place: PlaceCode
  /// Whether the guides state it, the desk's own file, or somebody told it to the holder.
  package let origin: Origin
  /// Who says so; never empty in a file that was accepted.
  package let sources: [Source]
  /// To whom and what it applies.
  package let scope: Scope
  /// Words shown with it.
  package let note: Words?
  /// The days on which it holds.
  package let validity: Validity
  /// A national rule that a weaker word from below does not override.
  package let isBinding: Bool
  /// An old rule: kept, never shown as today's.
  package let isSuperseded: Bool
  /// Looks copied from another place: never the answer.
  package let isDoubtful: Bool
  /// The day on which it was last checked; nil where nobody has noted one.
  package let reviewed: Day?
  /// Claims of the source documents that it uses, such as `S2-13`.
  package let claims: [String]
  /// How many other sources agree, where that was counted (bank numbers only).
  package let agreeing: Int
  /// How long it may be relied on before somebody should ask again.
  package let freshness: Freshness
  /// The best grade among the sources.
  package let grade: Grade

  /// A statement.
  package init(
    id: FactID, value: Value, place: PlaceCode, sources: [Source], scope: Scope = .everything,
    note: Words? = nil, validity: Validity = .always, isBinding: Bool = false,
    isSuperseded: Bool = false, isDoubtful: Bool = false, reviewed: Day? = nil,
    claims: [String] = [], agreeing: Int = 0, origin: Origin = .guide,
    freshness: Freshness = .lasting
  ) {
    self.id = id
    self.value = value
    self.place = place
    self.origin = origin
    self.sources = sources
    self.scope = scope
    self.note = note
    self.validity = validity
    self.isBinding = isBinding
    self.isSuperseded = isSuperseded
    self.isDoubtful = isDoubtful
    self.reviewed = reviewed
    self.claims = claims
    self.agreeing = agreeing
    self.freshness = freshness
    grade = sources.map(\.grade).min() ?? .repo
  }

  /// Whether it may be relied on.
  ///
  /// Derived from the grade alone, so that nothing can become an answer by accident. A number from a
  /// code repository counts only where two sources of other kinds agree.
  package var standing: Standing {
    guard !isDoubtful, !isSuperseded else { return .hearsay }
    return grade.mayAnswer || grade == .repo && agreeing >= 2 ? .answer : .hearsay
  }

  /// The same statement about another value, or nil where `transform` returns nil.
  package func compactMap<Other>(_ transform: (Value) -> Other?) -> Statement<Other>? {
    transform(value).map { other in
      Statement<Other>(
        id: id, value: other, place: place, sources: sources, scope: scope, note: note,
        validity: validity, isBinding: isBinding, isSuperseded: isSuperseded,
        isDoubtful: isDoubtful, reviewed: reviewed, claims: claims, agreeing: agreeing,
        origin: origin, freshness: freshness)
    }
  }

  /// Who says it, without what is said.
  package var citation: Citation {
    Citation(
      id: id, place: place, origin: origin, sources: sources, grade: grade, standing: standing,
      note: note, isSuperseded: isSuperseded, reviewed: reviewed, freshness: freshness)
  }
}

/// Who says something, for the screen of sources and the mark behind a line.
package struct Citation: Hashable, Sendable {
  /// The fact.
  package let id: FactID
  /// The place whose file states it.
  package let place: PlaceCode
  /// Whether the guides state it, the desk's own file, or somebody told it to the holder.
  package let origin: Origin
  /// Who says so.
  package let sources: [Source]
  /// The best grade among the sources.
  package let grade: Grade
  /// Whether it may be relied on.
  package let standing: Standing
  /// Words shown with it.
  package let note: Words?
  /// An old rule.
  package let isSuperseded: Bool
  /// The day on which it was last checked; nil where nobody has noted one.
  package let reviewed: Day?
  /// How long it may be relied on before somebody should ask again.
  package let freshness: Freshness
}

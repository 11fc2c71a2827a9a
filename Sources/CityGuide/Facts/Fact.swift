package import CardJourney

/// Whether a fact may be relied on.
package enum Reliability: String, CaseIterable, Hashable, Sendable {
  /// Of a grade that a person may rely on.
  case answer
  /// 有人说: shown with that word, with the question to ask.
  case hearsay
}

/// The days on which a fact holds.
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

/// One typed statement about a place, with who says so.
///
/// A class, so that guides share what their layers state; nothing of it ever changes.
package final class Fact: Sendable {
  /// The id, unique over all guides.
  package let id: FactID
  package let topic: Topic
  /// What is stated; of the form that the topic has.
  package let value: FactValue
  /// The place whose file states it: the nation, a province, a city.
  package let place: PlaceCode
  /// Whether the guides state it, the desk's own file, or somebody told it to the holder.
  package let origin: Origin
  /// Who says so; never empty in a file that was accepted.
  package let sources: [Source]
  /// To whom and what it applies.
  package let scope: Scope
  /// What limits it, in a few words: of when, of where or of whom it is really said.
  ///
  /// Shown wherever the value is.
  package let limit: Words?
  /// What explains it; shown with its sources.
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
  /// The best grade among the sources.
  package let grade: Grade

  package init(
    id: FactID, topic: Topic, value: FactValue, place: PlaceCode, origin: Origin = .guide,
    sources: [Source], scope: Scope = .everything, limit: Words? = nil,
    note: Words? = nil, validity: Validity = .always, isBinding: Bool = false,
    isSuperseded: Bool = false,
    isDoubtful: Bool = false, reviewed: Day? = nil
  ) {
    self.id = id
    self.topic = topic
    self.value = value
    self.place = place
    self.origin = origin
    self.sources = sources
    self.scope = scope
    self.limit = limit
    self.note = note
    self.validity = validity
    self.isBinding = isBinding
    self.isSuperseded = isSuperseded
    self.isDoubtful = isDoubtful
    self.reviewed = reviewed
    grade = sources.map(\.grade).min() ?? .repo
  }

  func stating(_ value: FactValue) -> Fact {
    Fact(
      id: id, topic: topic, value: value, place: place, origin: origin, sources: sources,
      scope: scope, limit: limit, note: note, validity: validity, isBinding: isBinding,
      isSuperseded: isSuperseded, isDoubtful: isDoubtful, reviewed: reviewed)
  }

  /// Whether it may be relied on.
  ///
  /// Derived from the grade alone, so that nothing can become an answer by accident. A number from a
  /// code repository counts only where two sources of other kinds agree.
  package var reliability: Reliability {
    guard !isDoubtful, !isSuperseded else { return .hearsay }
    if grade == .repo, case .hotline(let hotline) = value, hotline.agreeing >= 2 { return .answer }
    return grade.mayAnswer ? .answer : .hearsay
  }
}

extension Fact: Hashable {
  package static func == (left: Fact, right: Fact) -> Bool {
    left === right
      || left.id == right.id && left.topic == right.topic && left.value == right.value
        && left.place == right.place && left.origin == right.origin
        && left.sources == right.sources && left.scope == right.scope
        && left.limit == right.limit && left.note == right.note
        && left.validity == right.validity && left.isBinding == right.isBinding
        && left.isSuperseded == right.isSuperseded && left.isDoubtful == right.isDoubtful
        && left.reviewed == right.reviewed
  }

  /// By its id and what it states.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(value)
  }
}

/// A fact with its value as one type, for whoever asks for facts of that type only.
@dynamicMemberLookup
package struct Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  package let fact: Fact
  package let value: Value

  /// What the fact says beside its value.
  package subscript<Member>(dynamicMember path: KeyPath<Fact, Member>) -> Member {
    fact[keyPath: path]
  }

  /// The same fact read as another value; nil where `transform` returns nil.
  package func compactMap<Other>(_ transform: (Value) -> Other?) -> Stated<Other>? {
    transform(value).map { Stated<Other>(fact: fact, value: $0) }
  }
}

extension Fact {
  /// The fact with its value read so; nil where the value is another one.
  package func stated<Value>(_ read: (FactValue) -> Value?) -> Stated<Value>? {
    read(value).map { Stated(fact: self, value: $0) }
  }
}

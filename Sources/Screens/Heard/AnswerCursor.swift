/// Goes over the pieces of an answer, one after the other.
struct AnswerCursor {
  private(set) var rest: ArraySlice<AnswerToken>

  init(_ tokens: some Sequence<AnswerToken>) {
    rest = Array(tokens)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  var next: AnswerWord? { rest.first?.word }

  /// Goes over the next piece where it says that; whether it did.
  mutating func skip(_ word: AnswerWord) -> Bool {
    guard next == word else { return false }
    rest.removeFirst()
    return true
  }

  /// Goes over all pieces that say one of these.
  mutating func skipAll(_ words: Set<AnswerWord>) {
    while let next, words.contains(next) { rest.removeFirst() }
  }

  /// What a piece says, where it says something of the kind that is looked for.
  mutating func take<Value>(_ kind: (AnswerWord) -> Value?) -> Value? {
    guard let next, let value = kind(next) else { return nil }
    rest.removeFirst()
    return value
  }

  /// What some pieces say together; where they say nothing, none was gone over.
  mutating func attempt<Value>(_ read: (inout AnswerCursor) -> Value?) -> Value? {
    var ahead = self
    guard let value = read(&ahead) else { return nil }
    self = ahead
    return value
  }
}

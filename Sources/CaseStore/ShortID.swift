/// Ids that can be read out, copied by hand and typed: `7KF`.
enum ShortID {
  /// Digits and capitals without 0 O 1 I L, which are taken for one another.
  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

  /// Characters in the first ids.
  static let shortest = 3

  /// Whether a text may be an id of ours.
  static func isOne(_ text: String) -> Bool {
    (shortest...12).contains(text.count) && text.allSatisfy(alphabet.contains)
  }

  /// Draws an id that is not taken.
  ///
  /// One character longer as soon as more than a quarter of the ids of a length are taken, so that
  /// a mistyped id seldom names another case.
  static func draw(
    using generator: inout any RandomNumberGenerator,
    taken: (_ length: Int) throws -> Int,
    isTaken: (String) throws -> Bool
  ) rethrows -> String {
    var length = shortest
    var space = alphabet.count * alphabet.count * alphabet.count
    while try taken(length) * 4 > space {
      length += 1
      space *= alphabet.count
    }
    while true {
      let id = String(
        (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices, using: &generator)] })
      if try !isTaken(id) { return id }
    }
  }
}

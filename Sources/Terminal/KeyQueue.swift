/// The keys that were read and have not been taken yet.
///
/// People press one key at a time. Several characters of one read are text: an input method's, pasted without
/// brackets, or of a reader of identity cards. Where text is typed they are one key; elsewhere they would press
/// whatever is bound to them, so they are none, and neither is what comes with them and right behind.
package struct KeyQueue: Sendable {
  /// From how many characters on one read cannot be somebody's keys.
  private static let burst = 3
  /// How long nothing may come until what was refused has ended, in milliseconds.
  private static let quiet = 100

  /// The keys of each read, none of them empty.
  private var reads: [ArraySlice<Key>] = []
  private var isRefusing = false

  /// Creates an empty queue.
  package init() {}

  /// Whether there is nothing to take.
  package var isEmpty: Bool { reads.isEmpty }

  /// How long nothing may come before ``fallSilent()``, in milliseconds since the last read; nil where that
  /// makes no difference.
  package var patience: Int? { isRefusing ? Self.quiet : nil }

  /// Notes that nothing has come for as long as ``patience`` allowed.
  package mutating func fallSilent() { isRefusing = false }

  /// Adds the keys that came in one read, or by a silence.
  package mutating func append(_ keys: [Key]) {
    guard !keys.isEmpty, !isRefusing else { return }
    reads.append(keys[...])
  }

  /// Takes the next key.
  ///
  /// - Parameter takesText: whether characters are text now. Where they are not, a burst comes as ``Key/paste(_:)``
  ///   too, once, and what was read with it is gone.
  /// - Returns: the key; nil where there is none.
  package mutating func next(takesText: Bool) -> Key? {
    guard let read = reads.first, let key = read.first else { return nil }
    guard key.typed != nil else { return take(1) { _ in key } }
    if !takesText {
      // A held space bar may repeat, as arrows may.
      guard read.count(where: { $0.typed?.isWhitespace == false }) >= Self.burst else {
        return take(1) { _ in key }
      }
      reads = []
      isRefusing = true
      return .paste(String(read.compactMap(\.typed)))
    }
    let text = read.prefix { $0.typed != nil }
    let isBurst = text.count >= Self.burst
    // No binding is a character beyond ASCII, while digits that were typed ahead are keys of their own.
    let joined = isBurst ? text : text.prefix { $0.typed?.isASCII == false }
    return take(max(1, joined.count)) { taken in
      taken.count > 1 ? .paste(String(taken.compactMap(\.typed))) : key
    }
  }

  /// Takes so many keys of the first read as one.
  private mutating func take(_ count: Int, as key: (ArraySlice<Key>) -> Key) -> Key {
    let taken = reads[0].prefix(count)
    reads[0] = reads[0].dropFirst(count)
    if reads[0].isEmpty { reads.removeFirst() }
    return key(taken)
  }
}

extension Key {
  /// The character that was typed; nil for other keys.
  fileprivate var typed: Character? {
    if case .character(let character) = self { character } else { nil }
  }
}

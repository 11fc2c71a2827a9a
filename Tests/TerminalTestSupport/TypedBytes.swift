package import Terminal

/// Bytes as they come from a terminal: reads with pauses between.
package struct TypedBytes: Sendable, CustomStringConvertible {
  /// One read, and how long nothing comes after it.
  package struct Piece: Sendable {
    /// What is read.
    package let bytes: [UInt8]
    /// The pause after it, in milliseconds.
    package let pause: Int

    /// A piece.
    package init(_ bytes: some Sequence<UInt8>, pause: Int = 0) {
      self.bytes = Array(bytes)
      self.pause = pause
    }
  }

  /// The reads.
  package let pieces: [Piece]

  /// Some reads.
  package init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The same text in two reads, cut before a byte, with a pause between.
  package init(_ bytes: [UInt8], cutAt index: Int, pause: Int) {
    self.init([Piece(bytes[..<index], pause: pause), Piece(bytes[index...])])
  }

  /// For the report of a failed test.
  package var description: String {
    pieces.map { piece in
      String(decoding: piece.bytes, as: UTF8.self).debugDescription
        + (piece.pause > 0 ? " (\(piece.pause) ms)" : "")
    }.joined(separator: " ")
  }
}

extension KeyDecoder {
  /// The keys of all reads, each silence told when its time has come.
  package mutating func decode(_ typed: TypedBytes) -> [Key] {
    typed.pieces.flatMap { decode($0.bytes) + wait($0.pause) }
  }

  /// The keys that come of a pause.
  package mutating func wait(_ milliseconds: Int) -> [Key] {
    var left = milliseconds
    var keys: [Key] = []
    while let patience, patience <= left {
      left -= patience
      keys += fallSilent()
    }
    return keys
  }

  /// The keys that come of a pause in which everything ends.
  package mutating func waitForGood() -> [Key] { wait(.max) }
}

import CardJourney

/// Bytes that are none of a section, or end before it does.
struct Damage: Error {}

/// What a compiled set can hold: written with `pack`, read back by the initialiser in the same order.
protocol Packed {
  func pack(into packer: inout Packer)
  init(from unpacker: inout Unpacker) throws(Damage)
}

/// Writes one section: numbers of variable length; before them each text and each source once, in two tables.
struct Packer {
  private var body: [UInt8] = []
  private var texts: [String] = []
  private var numberOf: [String: Int] = [:]
  private var sources: [Source] = []

  /// Adds values one after the other.
  mutating func add<each Value: Packed>(_ values: repeat each Value) {
    repeat (each values).pack(into: &self)
  }

  /// Seven bits a byte, the lowest first.
  mutating func add(bits: UInt64) {
    Packer.add(bits, to: &body)
  }

  /// The number of a text in the table.
  mutating func add(text: String) {
    if numberOf[text] == nil {
      numberOf[text] = texts.count
      texts.append(text)
    }
    add(bits: UInt64(numberOf[text] ?? 0))
  }

  /// The number of a source in the table.
  mutating func add(source: Source) {
    let number = sources.firstIndex(of: source) ?? sources.count
    if number == sources.count { sources.append(source) }
    add(bits: UInt64(number))
  }

  /// The whole section.
  var bytes: [UInt8] {
    var packer = self
    packer.body = []
    packer.add(bits: UInt64(sources.count))
    for source in sources { source.packFields(into: &packer) }
    return packer.withTexts + body
  }

  private var withTexts: [UInt8] {
    var table: [UInt8] = []
    Packer.add(UInt64(texts.count), to: &table)
    for text in texts {
      Packer.add(UInt64(text.utf8.count), to: &table)
      table += text.utf8
    }
    return table + body
  }

  private static func add(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads what a `Packer` wrote.
struct Unpacker {
  private let bytes: UnsafeRawBufferPointer
  private var index = 0
  private var texts: [String] = []
  private var sources: [Source] = []

  /// The section in these bytes, which outlive the unpacker.
  init(_ bytes: UnsafeRawBufferPointer) throws(Damage) {
    self.bytes = bytes
    let count = try self.count()
    texts.reserveCapacity(count)
    for _ in 0..<count {
      let length = try self.count()
      let slice = UnsafeRawBufferPointer(rebasing: bytes[index..<index + length])
      texts.append(String(decoding: slice, as: UTF8.self))
      index += length
    }
    for _ in 0..<(try self.count()) { sources.append(try Source(fieldsFrom: &self)) }
  }

  mutating func next<Value: Packed>() throws(Damage) -> Value { try Value(from: &self) }

  mutating func bits() throws(Damage) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw Damage()
  }

  /// A number of bytes or elements that may still follow.
  mutating func count() throws(Damage) -> Int {
    let number = try bits()
    guard number <= UInt64(bytes.count - index) else { throw Damage() }
    return Int(number)
  }

  mutating func text() throws(Damage) -> String {
    let number = try bits()
    guard number < UInt64(texts.count) else { throw Damage() }
    return texts[Int(number)]
  }
}

extension Unpacker {
  mutating func source() throws(Damage) -> Source {
    let number = try bits()
    guard number < UInt64(sources.count) else { throw Damage() }
    return sources[Int(number)]
  }
}

// MARK: - What everything is made of

extension Bool: Packed {
  func pack(into packer: inout Packer) { packer.add(bits: self ? 1 : 0) }
  init(from unpacker: inout Unpacker) throws(Damage) { self = try unpacker.bits() != 0 }
}

extension Int: Packed {
  /// Small numbers are short, whatever their sign.
  func pack(into packer: inout Packer) {
    packer.add(bits: UInt64(bitPattern: Int64(self << 1 ^ self >> 63)))
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let bits = try unpacker.bits()
    self = Int(bits >> 1) ^ -Int(bits & 1)
  }
}

extension String: Packed {
  func pack(into packer: inout Packer) { packer.add(text: self) }
  init(from unpacker: inout Unpacker) throws(Damage) { self = try unpacker.text() }
}

extension Optional: Packed where Wrapped: Packed {
  func pack(into packer: inout Packer) {
    packer.add(self != nil)
    self?.pack(into: &packer)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    guard try unpacker.bits() != 0 else {
      self = nil
      return
    }
    self = .some(try Wrapped(from: &unpacker))
  }
}

extension Array: Packed where Element: Packed {
  func pack(into packer: inout Packer) {
    packer.add(bits: UInt64(count))
    for element in self { element.pack(into: &packer) }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let count = try unpacker.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(try unpacker.next()) }
  }
}

extension ClosedRange: Packed where Bound == Int {
  func pack(into packer: inout Packer) { packer.add(lowerBound, upperBound) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let (lower, upper): (Int, Int) = (try unpacker.next(), try unpacker.next())
    guard lower <= upper else { throw Damage() }
    self = lower...upper
  }
}

/// A word of a closed list, as its place in the list.
protocol PackedWord: Packed, CaseIterable, Hashable {}

extension PackedWord {
  func pack(into packer: inout Packer) {
    let place = Self.allCases.enumerated().first { $0.element == self }?.offset
    packer.add(bits: UInt64(place ?? 0))
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let number = try unpacker.bits()
    guard number < UInt64(Self.allCases.count) else { throw Damage() }
    self = Self.allCases[Self.allCases.index(Self.allCases.startIndex, offsetBy: Int(number))]
  }
}

extension EnumSet: Packed {
  func pack(into packer: inout Packer) { packer.add(bits: UInt64(bits)) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    guard let words = EnumSet(bits: UInt32(truncatingIfNeeded: try unpacker.bits())) else {
      throw Damage()
    }
    self = words
  }
}

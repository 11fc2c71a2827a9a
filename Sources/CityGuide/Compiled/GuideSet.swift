package import CardJourney
import Glibc

/// Everything that is known about places in one file, compiled from the folder that people edit.
///
/// A table at its beginning says where each section lies; only the sections that are asked for are read, so that a
/// start costs the same however many guides there are. The file begins
///
///     "buka set"   8 bytes
///     form         8 bytes, what this version packs and how: another version's set is refused
///     stamp        8 bytes, of the files that it was compiled from
///     sections     4 bytes, their number; then of each, by rising key: key, offset, length, checksum, 4 bytes each
///
/// with all numbers little-endian. Where the folder held a mistake, the set has no section.
package struct GuideSet: GuideRepository {
  /// The path of the file, for messages.
  private let path: String
  private let file: SetFile
  private let table: [Entry]
  /// Makes the set anew where a section turns out to be damaged; nil where nobody can.
  package var remake: (@Sendable () -> GuideSet?)?
  /// What the files that it was compiled from looked like; see `FolderStamp`.
  package let stamp: UInt64

  /// Opens a set; throws where there is none that this version can read.
  package init(path: String) throws(GuideError) {
    guard let file = SetFile(path) else {
      throw [EMFILE, ENFILE].contains(errno) ? .tooManyFiles : .damaged(path: path)
    }
    guard let head = file.bytes(at: 0, count: Head.size),
      let found = Head(head),
      let rows = file.bytes(at: Head.size, count: found.count * Entry.size)
    else { throw .damaged(path: path) }
    self.path = path
    self.file = file
    stamp = found.stamp
    table = rows.withUnsafeBytes { bytes in
      (0..<found.count).map { Entry(bytes, at: $0 * Entry.size) }
    }
  }

  /// What this version packs and how.
  ///
  /// It grows with every change of a packed type or of a closed list; a test that compares what a frozen folder is
  /// packed to says when.
  package static let form: UInt64 = 7

  /// Whether the folder that it was compiled from held no mistake; otherwise the folder itself is to be read.
  package var isWhole: Bool { !table.isEmpty }

  package var placesWithGuides: [PlaceCode] { (try? section(.guides) as [PlaceCode]) ?? [] }

  package func sharedSources() throws(GuideError) -> [String: Source] {
    let sources: [Source] = try section(.sources)
    return Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
  }

  package func layer(
    of place: PlaceCode, citing sources: [String: Source]
  ) throws(GuideError) -> GuideLayer? {
    try section(.layer, of: place)
  }

  package func places() throws(GuideError) -> PlaceDirectory {
    PlaceDirectory(
      places: try section(.places), counties: try section(.counties),
      former: try section(.former))
  }

  package func places(around place: PlaceCode) throws(GuideError) -> PlaceDirectory {
    var found: [Place] = []
    for code in place.layers {
      if let place: Place = try section(.place, of: code) { found.append(place) }
    }
    guard !found.contains(where: { $0.code == place }) else { return PlaceDirectory(places: found) }
    // Counties lie together, since thousands of sections would make every start read a longer table.
    let counties: [Place]? = try section(.countiesAround, of: place.prefecture)
    return PlaceDirectory(
      places: found, counties: counties?.filter { $0.code == place } ?? [])
  }

  package func banks() throws(GuideError) -> [Bank] { try section(.banks) }

  package func advice() throws(GuideError) -> [AdvicePage] { try section(.advice) }

  package func words() throws(GuideError) -> StatusWordList { try section(.words) }

  package func sheet() throws(GuideError) -> [SheetFile] { try section(.sheet) }

  package func statements() throws(GuideError) -> Statements { try section(.statements) }

  package func calendar() throws(GuideError) -> WorkCalendar { try section(.calendar) }
}

// MARK: - Sections

extension GuideSet {
  /// The kinds of sections; the raw value is the upper part of the key, a place's code the lower.
  fileprivate enum Kind: UInt32 {
    case guides, sources, places, banks, advice, words, statements, calendar
    /// One of a place.
    case layer, place
    case counties, former
    /// Those whose codes begin with the four digits of a prefecture.
    case countiesAround
    case sheet

    func key(of place: PlaceCode? = nil) -> UInt32 {
      rawValue << 20 | UInt32(place?.number ?? 0)
    }
  }

  /// Where a section lies.
  fileprivate struct Entry {
    static let size = 16
    let key, offset, length, checksum: UInt32

    init(key: UInt32, offset: Int, bytes: [UInt8]) {
      self.key = key
      self.offset = UInt32(offset)
      length = UInt32(bytes.count)
      checksum = UInt32(truncatingIfNeeded: bytes.digest)
    }

    init(_ bytes: UnsafeRawBufferPointer, at place: Int) {
      key = bytes.number(at: place)
      offset = bytes.number(at: place + 4)
      length = bytes.number(at: place + 8)
      checksum = bytes.number(at: place + 12)
    }

    var bytes: [UInt8] { [key, offset, length, checksum].flatMap(\.littleEndianBytes) }
  }

  private func section<Value: Packed>(_ kind: Kind) throws(GuideError) -> Value {
    guard let value: Value = try section(kind, of: nil) else { throw .damaged(path: path) }
    return value
  }

  private func section<Value: Packed>(
    _ kind: Kind, of place: PlaceCode?
  ) throws(GuideError) -> Value? {
    let key = kind.key(of: place)
    let index = table.firstIndex(notBefore: key, by: \.key)
    guard index < table.count, table[index].key == key else { return nil }
    let entry = table[index]
    guard let bytes = file.bytes(at: Int(entry.offset), count: Int(entry.length)),
      UInt32(truncatingIfNeeded: bytes.digest) == entry.checksum,
      let value = try? bytes.withUnsafeBytes({ bytes throws(Damage) in
        var unpacker = try Unpacker(bytes)
        return try Value(from: &unpacker)
      })
    else {
      guard let anew = remake?() else { throw .damaged(path: path) }
      return try anew.section(kind, of: place)
    }
    return value
  }
}

// MARK: - Compiling

extension GuideSet {
  /// The bytes of a set of everything in a repository; throws at the first file that cannot be read.
  package static func compiled(
    from repository: some GuideRepository, stamp: UInt64
  ) throws(GuideError) -> [UInt8] {
    let sources = try repository.sharedSources()
    let places = try repository.places()
    let guides = repository.placesWithGuides
    var sections: [(key: UInt32, bytes: [UInt8])] = [
      (Kind.guides.key(), packed(guides)),
      (Kind.sources.key(), packed(sources.values.sorted { $0.id < $1.id })),
      (Kind.places.key(), packed(places.places)),
      (Kind.counties.key(), packed(places.counties)),
      (Kind.former.key(), packed(places.former)),
      (Kind.banks.key(), packed(try repository.banks())),
      (Kind.advice.key(), packed(try repository.advice())),
      (Kind.words.key(), packed(try repository.words())),
      (Kind.statements.key(), packed(try repository.statements())),
      (Kind.calendar.key(), packed(try repository.calendar())),
      (Kind.sheet.key(), packed(try repository.sheet())),
    ]
    for code in guides {
      guard let layer = try repository.layer(of: code, citing: sources) else { continue }
      sections.append((Kind.layer.key(of: code), packed(layer)))
    }
    sections += places.places.map { (Kind.place.key(of: $0.code), packed($0)) }
    for (code, counties) in Dictionary(grouping: places.counties, by: \.code.prefecture) {
      sections.append((Kind.countiesAround.key(of: code), packed(counties)))
    }
    return set(of: sections.sorted { $0.key < $1.key }, stamp: stamp)
  }

  /// The bytes of a set that says of a folder only that it held a mistake.
  package static func empty(stamp: UInt64) -> [UInt8] { set(of: [], stamp: stamp) }

  private static func packed(_ value: some Packed) -> [UInt8] {
    var packer = Packer()
    packer.add(value)
    return packer.bytes
  }

  private static func set(of sections: [(key: UInt32, bytes: [UInt8])], stamp: UInt64) -> [UInt8] {
    var offset = Head.size + sections.count * Entry.size
    var table: [UInt8] = []
    for section in sections {
      table += Entry(key: section.key, offset: offset, bytes: section.bytes).bytes
      offset += section.bytes.count
    }
    return Head(stamp: stamp, count: sections.count).bytes + table + sections.flatMap(\.bytes)
  }
}

/// The beginning of a set.
private struct Head {
  static let size = 28
  private static let mark = Array("buka set".utf8)

  let stamp: UInt64
  let count: Int

  init(stamp: UInt64, count: Int) {
    self.stamp = stamp
    self.count = count
  }

  /// Nil where it is no beginning of a set of this version.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Head.mark) else { return nil }
    let (form, stamp, count): (UInt64, UInt64, UInt32) = bytes.withUnsafeBytes {
      ($0.number(at: 8), $0.number(at: 16), $0.number(at: 24))
    }
    guard form == Head.form else { return nil }
    self.init(stamp: stamp, count: Int(count))
  }

  var bytes: [UInt8] {
    Head.mark + Head.form.littleEndianBytes + stamp.littleEndianBytes
      + UInt32(count).littleEndianBytes
  }

  private static let form = GuideSet.form
}

/// A file that is read piece by piece, and closed with the last set that reads it.
private final class SetFile: Sendable {
  private let descriptor: Int32
  private let size: Int

  /// Nil where the path is not that of a file that can be read.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG
    else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// So many bytes from that place; nil where the file has fewer.
  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    guard count >= 0, offset >= 0, count <= size, offset <= size - count else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(buffer).baseAddress.map { $0 + filled }
        let read = pread(descriptor, rest, count - filled, off_t(offset + filled))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { break }
        filled += read
      }
    }
    return bytes.count == count ? bytes : nil
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func number<Number: FixedWidthInteger>(at place: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: place, as: Number.self))
  }
}

extension FixedWidthInteger {
  fileprivate var littleEndianBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }
}

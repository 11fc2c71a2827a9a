import CardJourney
import CityGuide
import Foundation
import GuideReading
import GuideTestSupport
import TestSupport
import Testing

/// What is compiled says what the folder says, or that it cannot be used.
@Suite struct GuideSetTests {
  private let files: TemporaryFolder

  init() throws {
    files = try TemporaryFolder()
  }

  private static let shipped = Result {
    try GuideSet.compiled(from: ShippedGuides.folder, stamp: 7)
  }

  /// A set of these bytes.
  private func set(_ bytes: [UInt8], named name: String = "guides.set") throws -> GuideSet {
    try files.write(Data(bytes), to: name)
    return try GuideSet(path: files[name])
  }

  @Test func `Every guide is the same from the set as from the folder`() throws {
    let set = try set(try GuideSetTests.shipped.get())
    #expect(set.placesWithGuides == ShippedGuides.places)
    #expect(set.stamp == 7)
    var cache = GuideCache(set)
    for place in ShippedGuides.places {
      #expect(try cache.guide(for: place) == ShippedGuides.guide(for: place), "\(place)")
    }
  }

  @Test func `A place without a guide of its own has its name and its layers`() throws {
    let set = try set(try GuideSetTests.shipped.get())
    let known = Set(ShippedGuides.places)
    let places = try ShippedGuides.folder.places().places.map(\.code)
    for place in places where !known.contains(place) {
      #expect(try set.guide(for: place) == ShippedGuides.guide(for: place), "\(place)")
    }
  }

  @Test func `Banks, calendars, places, words and advice are the same`() throws {
    let set = try set(try GuideSetTests.shipped.get())
    let folder = ShippedGuides.folder
    #expect(try set.banks() == folder.banks())
    #expect(try set.calendar() == folder.calendar())
    #expect(try set.places() == folder.places())
    #expect(try set.words() == folder.words())
    #expect(try set.statements() == folder.statements())
    #expect(try set.advice() == folder.advice())
    #expect(try set.sharedSources() == folder.sharedSources())
  }

  @Test func `The same folder makes the same bytes`() throws {
    let again = try GuideSet.compiled(from: ShippedGuides.folder, stamp: 7)
    #expect(again == (try GuideSetTests.shipped.get()))
  }

  /// Edit the frozen place, and only the digest changes here.
  ///
  /// Change what is packed, or how, and the form has to grow too, so that nobody reads a set of before as one of now.
  @Test func `what is packed has the form of this version`() throws {
    let bytes = try GuideSet.compiled(from: Content.frozen.folder, stamp: 0)
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    #expect(GuideSet.form == 7)
    #expect(bytes.count == 158_148)
    #expect(String(digest, radix: 16) == "f2e12fe1038e0901")
  }

  // MARK: - What cannot be used

  @Test(arguments: ["", "buka set", "schema: 1\n", String(repeating: "\u{0}", count: 100)])
  func `What is no set is refused by name`(text: String) throws {
    #expect(throws: GuideError.damaged(path: files["guides.set"])) {
      _ = try set(Array(text.utf8))
    }
    #expect(throws: GuideError.damaged(path: files["nothing.set"])) {
      _ = try GuideSet(path: files["nothing.set"])
    }
  }

  @Test func `A set of another form is refused`() throws {
    var bytes = try GuideSetTests.shipped.get()
    bytes[8] ^= 1
    #expect(throws: GuideError.damaged(path: files["guides.set"])) { _ = try set(bytes) }
  }

  @Test func `A set that was cut off, wherever, is never read as less`() throws {
    let bytes = try GuideSetTests.shipped.get()
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let length = Int.random(in: 0..<bytes.count, using: &random)
      try expectSameOrDamaged(Array(bytes.prefix(length)), "cut at \(length)")
    }
  }

  @Test func `A set in which a byte is wrong, wherever, is never read as another`() throws {
    let bytes = try GuideSetTests.shipped.get()
    var random = SeededGenerator(seed: 12)
    for _ in 0..<150 {
      let place = Int.random(in: 28..<bytes.count, using: &random)
      var wrong = bytes
      wrong[place] ^= UInt8.random(in: 1...255, using: &random)
      try expectSameOrDamaged(wrong, "byte \(place)")
    }
  }

  /// What can still be read of a set is what it says.
  private func expectSameOrDamaged(_ bytes: [UInt8], _ comment: Comment) throws {
    do {
      let set = try set(bytes)
      for place in [PlaceCode.nation, .chengdu].compactMap(\.self) {
        #expect(try set.guide(for: place) == ShippedGuides.guide(for: place), comment)
      }
      #expect(try set.banks() == ShippedGuides.folder.banks(), comment)
    } catch {
      #expect(error as? GuideError == .damaged(path: files["guides.set"]), comment)
    }
  }

  @Test func `Of a folder with a mistake the set says only that`() throws {
    let fixture = try GuideFixture(city: "rules: 5\n")
    #expect(throws: GuideError.self) {
      try fixture.reading { _ = try GuideSet.compiled(from: $0, stamp: 1) }
    }
    let set = try set(GuideSet.empty(stamp: 1))
    #expect(!set.isWhole)
    #expect(set.stamp == 1)
  }

  // MARK: - The stamp

  @Test func `A folder has the stamp of its files' names, sizes and dates`() throws {
    let fixture = try GuideFixture(nation: "", city: "")
    let folder = fixture.folder.path
    let first = try #require(FolderStamp.stamp(of: folder))
    #expect(FolderStamp.stamp(of: folder) == first)
    try fixture.write("schema: 1\n", to: "guides/510000.yaml")
    let added = FolderStamp.stamp(of: folder)
    #expect(added != first)
    let file = fixture.folder["guides/510000.yaml"]
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: file)
    #expect(FolderStamp.stamp(of: folder) != added)
    try FileManager.default.removeItem(atPath: file)
    #expect(FolderStamp.stamp(of: folder) == first)
    #expect(FolderStamp.stamp(of: fixture.folder["nothing"]) == nil)
  }
}

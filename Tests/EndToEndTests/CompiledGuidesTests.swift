import Foundation
import Testing

/// The set that the first start makes of the guides, and the one that a package brings.
@Suite(.patient)
struct CompiledGuidesTests {
  private static let city = ["city", "510100"]

  /// A home with a cache of its own.
  private func begin() throws -> (home: Home, own: [String: String]) {
    let home = try Home()
    // The guides that lie beside the program, not those of the stories.
    return (home, ["XDG_CACHE_HOME": home["cache"], "BUKA_RESOURCES": ""])
  }

  /// The only set in the cache: its path, and when it was made.
  private func kept(_ home: Home) throws -> (path: String, made: Date) {
    let folder = home["cache/buka"]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.count == 1 ? names.first : nil, "\(names)")
    let path = "\(folder)/\(name)"
    let made = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    return (path, try #require(made))
  }

  /// What the program says where it reads what people edit.
  private func fromFolder(_ home: Home) throws -> String {
    try home.buka(Self.city, changes: ["BUKA_RESOURCES": Built.resources]).output
  }

  @Test func `the first start makes the set, the next ones read it and say the same`() throws {
    let (home, own) = try begin()
    let first = try home.buka(Self.city, changes: own)
    #expect(first.code == 0, "\(first)")
    let made = try kept(home).made
    let second = try home.buka(Self.city, changes: own)
    #expect(second.output == first.output)
    #expect(first.output == (try fromFolder(home)))
    #expect(try kept(home).made == made)
  }

  @Test func `a set that is damaged, cut off or another version's is made anew`() throws {
    let (home, own) = try begin()
    try home.buka(Self.city, changes: own)
    let path = try kept(home).path
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    // Behind the table of sections a mistake shows only where that section is read.
    let spoilt = Data(whole.enumerated().map { $0.offset < 10_000 ? $0.element : ~$0.element })
    for broken in [whole.prefix(20), Data("buka set of a newer version".utf8), Data(), spoilt] {
      try broken.write(to: URL(fileURLWithPath: path))
      let outcome = try home.buka(Self.city, changes: own)
      #expect(outcome.code == 0, "\(outcome)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
    }
  }

  @Test func `where nothing can be kept the folder is read`() throws {
    let (home, own) = try begin()
    try Data().write(to: URL(fileURLWithPath: home["cache"]))
    let outcome = try home.buka(Self.city, changes: own)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output == (try fromFolder(home)))
  }

  @Test func `a package brings a set, which nothing is kept of`() throws {
    let (home, own) = try begin()
    let set = home["scratch/guides.set"]
    let made = try home.buka(
      ["guide", "compile", Built.resources, "--output", set], today: nil, changes: own)
    #expect(made.code == 0, "\(made)")
    let mode = try FileManager.default.attributesOfItem(atPath: set)[.posixPermissions] as? Int
    #expect(mode == 0o644, "every user of a package reads it")
    for named in [set, home["scratch"]] {
      let outcome = try home.buka(Self.city, changes: own.merging(["BUKA_RESOURCES": named]) { $1 })
      #expect(outcome.output == (try fromFolder(home)))
    }
    #expect(!FileManager.default.fileExists(atPath: home["cache"]))
    let lint = try home.buka(["guide", "lint"], changes: ["BUKA_RESOURCES": set])
    #expect(lint.code == 66)
    #expect(lint.errors.contains("Resources"))
  }

  @Test func `a set that somebody named and that cannot be read is said, with how to make it anew`()
    throws
  {
    let (home, _) = try begin()
    let set = home["scratch/guides.set"]
    try Data("buka set, but not of this version".utf8).write(to: URL(fileURLWithPath: set))
    let outcome = try home.buka(Self.city, changes: ["BUKA_RESOURCES": set])
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains(set))
    #expect(outcome.errors.contains("buka guide compile"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func `where a folder holds both, what people edit counts`() throws {
    let (home, own) = try begin()
    let folder = home["scratch/Resources"]
    try FileManager.default.copyItem(atPath: Built.resources, toPath: folder)
    try Data("no set".utf8).write(to: URL(fileURLWithPath: folder + "/guides.set"))
    let outcome = try home.buka(
      Self.city, changes: own.merging(["BUKA_RESOURCES": folder]) { $1 })
    #expect(outcome.output == (try fromFolder(home)))
  }

  @Test func `guides with an error are not compiled, and the place of the error is said`() throws {
    let (home, own) = try begin()
    let folder = home["scratch/Resources"]
    try FileManager.default.copyItem(atPath: Built.resources, toPath: folder)
    let guide = URL(fileURLWithPath: folder + "/guides/510100.yaml")
    let text = try String(contentsOf: guide, encoding: .utf8)
    try Data((text + "colour: red\n").utf8).write(to: guide)
    let outcome = try home.buka(
      ["guide", "compile", folder, "--output", home["scratch/guides.set"]], today: nil,
      changes: own)
    #expect(outcome.code == 65)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(outcome.output.hasPrefix("guides/510100.yaml:\(line):1:"), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: home["scratch/guides.set"]))
  }
}

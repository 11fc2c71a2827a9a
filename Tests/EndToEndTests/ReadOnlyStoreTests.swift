import Foundation
import Glibc
import Testing

/// Reading needs no right to write, and what is known of places no store at all.
@Suite(.patient)
struct ReadOnlyStoreTests {
  private static let reading = [
    "list", "show %", "status %", "checklist %", "routes %", "questions %", "due", "export %",
    "export % --format handover", "explain %", "graph --case %",
  ]

  /// Who may not write what is not theirs: the superuser may everything.
  private static let somebody = geteuid() == 0 ? "setpriv --reuid 65534 --clear-groups" : ""

  private func files(_ home: Home) throws -> [String: Data] {
    let folder = home["data/buka"]
    return try Dictionary(
      uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: folder).map {
        ($0, try #require(FileManager.default.contents(atPath: "\(folder)/\($0)")))
      })
  }

  @Test(arguments: [0o555, 0o755])
  func `in a folder or a file that cannot be written everything can be read`(mode: Int) throws {
    let home = try Home()
    let id = try home.beginCase()
    let expected = try Self.reading.map { try home.buka($0.replacing("%", with: id)) }
    _ = try home.shell(
      "chmod 444 '\(home["data/buka"])'/*; chmod \(String(mode, radix: 8)) '\(home["data/buka"])'")
    let before = try files(home)
    for (line, expected) in zip(Self.reading, expected) {
      let words =
        (line.replacing("%", with: id).split(separator: " ").map(String.init)
        + Home.clock(Home.firstDay)).joined(separator: " ")
      let said = try home.shell("\(Self.somebody) $BUKA \(words)")
      #expect(said.code == expected.code && said.code <= 1, "\(line): \(said)")
      #expect(said.output == expected.output, "\(line)")
    }
    #expect(try files(home) == before)
    let refused = try home.shell("\(Self.somebody) $BUKA record \(id) found")
    #expect(refused.code == 73, "\(refused)")
    #expect(try files(home) == before)
    _ = try home.shell("chmod 700 '\(home["data/buka"])'")
  }

  private static func mountsFolders() throws -> Bool {
    try Home().shell("unshare -rm mount -t tmpfs tmpfs /mnt").code == 0
  }

  @Test(.enabled("a full disk has to be mounted") { try ReadOnlyStoreTests.mountsFolders() })
  func `on a full disk and on one that is mounted read-only everything can be read`() throws {
    let home = try Home()
    let script = """
      set -e
      mount -t tmpfs -o size=192k tmpfs "$XDG_DATA_HOME"
      id=$($BUKA new --situation lost --place 云泽)
      (cat /dev/zero >"$XDG_DATA_HOME/filler") 2>/dev/null || true
      for word in list show status checklist export; do
        [ $word = list ] && $BUKA list >/dev/null || $BUKA $word $id >/dev/null
      done
      $BUKA record $id found && exit 1 || echo "code $?"
      rm "$XDG_DATA_HOME/filler"
      mount -o remount,ro "$XDG_DATA_HOME"
      $BUKA list >/dev/null; $BUKA status $id >/dev/null
      $BUKA record $id found && exit 1 || echo "code $?"
      """
    let path = home.scratch + "/full.sh"
    try Data(script.utf8).write(to: URL(fileURLWithPath: path))
    let outcome = try home.shell("unshare -rm bash '\(path)'")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output == "code 74\ncode 73\n", "\(outcome)")
  }

  @Test(arguments: [
    "cities 云泽", "city 云泽", "graph --situation lost", "word 封存", "advice",
    "guide coverage 云泽", "diagnose",
  ])
  func `what is known of places needs no store`(line: String) throws {
    let home = try Home()
    let outcome = try home.buka(
      line.split(separator: " ").map(String.init), changes: ["XDG_DATA_HOME": "/dev/null/nowhere"])
    #expect(outcome.code == 0, "\(outcome)")
    try home.buka(line)
    #expect(!FileManager.default.fileExists(atPath: home["data/buka"]))
  }

  @Test(arguments: ["due", "list", "status 7K3", "export 7K3", "show 7K3"])
  func `reading makes no store`(line: String) throws {
    let home = try Home()
    #expect(try home.buka(line).code <= 1)
    #expect(!FileManager.default.fileExists(atPath: home["data/buka"]))
  }
}

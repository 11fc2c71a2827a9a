import Foundation
import Glibc
import Testing

/// Where cases lie, whatever the environment says of the person's home.
@Suite(.patient)
struct FoldersTests {
  /// Runs a line of shell for a person whose home the user database names so; XDG folders are not set.
  private func run(_ line: String, registered: String, in home: Home) throws -> Outcome {
    let people = "root:x:0:0::\(registered):/bin/sh\n"
    try Data(people.utf8).write(to: URL(fileURLWithPath: home["passwd"]))
    return try home.shell(
      """
      unset XDG_DATA_HOME XDG_CONFIG_HOME; cd '\(home.scratch)'
      unshare -rm bash -c 'mount --bind "\(home["passwd"])" /etc/passwd; \(line)'
      """)
  }

  private static let canMount = "a file has to be mounted over /etc/passwd"

  @Test(
    .enabled("\(FoldersTests.canMount)") { try BadStoreTests.mountsFolders() },
    arguments: ["unset HOME;", "HOME=;", "HOME=relative;", "HOME=./relative;"])
  func `without a HOME that begins at the root, the user database names it`(_ setting: String)
    throws
  {
    let home = try Home()
    let outcome = try run(
      "\(setting) $BUKA new --situation lost; find . -name buka", registered: home["home"], in: home
    )
    #expect(outcome.code == 0, "\(outcome)")
    #expect(!outcome.output.contains("./"), "\(outcome)")
    let log = home["home"] + "/.local/share/buka/cases.sqlite"
    #expect(FileManager.default.fileExists(atPath: log))
  }

  @Test(.enabled("\(FoldersTests.canMount)") { try BadStoreTests.mountsFolders() })
  func `who has no home at all is told so`() throws {
    let home = try Home()
    let outcome = try run("unset HOME; $BUKA list; exit $?", registered: "", in: home)
    #expect(outcome.code == 73, "\(outcome)")
    #expect(outcome.errors.contains("没有地方放事项"), "\(outcome)")
    #expect(!outcome.said.contains("/.local"), "\(outcome)")
  }

  @Test(arguments: ["HOME", "XDG_DATA_HOME"])
  func `a folder whose name is not UTF-8 is taken by its bytes`(_ variable: String) throws {
    let home = try Home()
    let outcome = try home.shell(
      #"""
      cd "$HOME"; mkdir $'d\377ta'; unset XDG_DATA_HOME; export \#(variable)=$PWD/$'d\377ta'
      id=$($BUKA new --situation lost) && $BUKA show $id >/dev/null && find . -name cases.sqlite | wc -l
      ls -d d*/ | wc -l
      find d* -name cases.sqlite -execdir sh -c 'echo no log >cases.sqlite' \; ; $BUKA list
      """#)
    // One log, in the one folder.
    #expect(outcome.output == "1\n1\n", "\(outcome)")
    // Nobody knows a folder by the number under which it is open.
    #expect(outcome.code == 65 && outcome.errors.contains("/d\u{FFFD}ta/"), "\(outcome)")
    #expect(!outcome.errors.contains("/proc/"), "\(outcome)")
  }

  @Test(.enabled(if: geteuid() == 0, "only root may give a folder away"))
  func `with sudo no log is made that its caller could not open`() throws {
    let home = try Home()
    let line = "chown 65534 \"$XDG_DATA_HOME\"; SUDO_UID=65534 $BUKA new --situation lost"
    let outcome = try home.shell(line)
    #expect(outcome.code == 73 && outcome.errors.contains("sudo"), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: home["data/buka"]))
    // Reading makes none, and says nothing of it.
    #expect(try home.shell("SUDO_UID=65534 $BUKA list").code == 0)
    // Root's own folder, and a log that is there, are as good as ever.
    #expect(try home.shell("SUDO_UID=1 $BUKA new --situation lost").code == 0)
    #expect(try home.shell(line).code == 0)
  }

  @Test func `a folder whose name is not UTF-8 is not made up`() throws {
    let home = try Home()
    let outcome = try home.shell(
      #"cd "$HOME"; XDG_DATA_HOME=$PWD/$'d\377ta' $BUKA new --situation lost; echo $?; ls"#)
    #expect(outcome.output == "73\n", "\(outcome)")
  }
}

import Foundation
import Testing

/// A case leaves the machine through other programs, which are played here by scripts.
@Suite(.patient)
struct TakeAlongTests {
  /// A home with a case, and with a folder of programs that the program finds instead of this machine's.
  private struct Office {
    let home: Home
    let id: String

    init() throws {
      home = try Home()
      id = try home.beginCase()
      try FileManager.default.createDirectory(
        atPath: home["bin"], withIntermediateDirectories: true)
    }

    /// A program that does what a line of shell says, after it has talked on both streams.
    func install(_ name: String, _ line: String) throws {
      let script = "#!/bin/sh\necho noise; echo noise >&2\n\(line)\n"
      #expect(
        FileManager.default.createFile(
          atPath: home["bin/\(name)"], contents: Data(script.utf8),
          attributes: [.posixPermissions: 0o700]))
    }

    func installPrinter(_ lp: String) throws {
      // A quiet one: what it says is read.
      let queue = "#!/bin/sh\n[ \"$1\" = -d ] && echo 'system default destination: hall'\n"
      #expect(
        FileManager.default.createFile(
          atPath: home["bin/lpstat"], contents: Data(queue.utf8),
          attributes: [.posixPermissions: 0o700]))
      try install("lp", lp)
    }

    /// Presses the keys, and returns what stands on the screen then.
    func press(_ keys: String, _ variables: String = "") throws -> [String] {
      try Data("\(keys)\n:save frame.txt\n".utf8).write(
        to: URL(fileURLWithPath: home["scratch/keys"]))
      let outcome = try home.shell(
        "cd '\(home.scratch)' && PATH='\(home["bin"])' \(variables) BUKA_SCRIPT=keys \"$BUKA\" --today 2026-11-22"
      )
      #expect(outcome.code == 0, "\(outcome)")
      #expect(!outcome.said.contains("noise"))
      return try text("scratch/frame.txt").components(separatedBy: "\n")
    }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: home[name], encoding: .utf8)
    }

    func files(_ name: String) throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: home[name]).sorted()
    }
  }

  private static let keepLast =
    "for last; do :; done; /bin/cp \"$last\" ../printed; echo \"$@\" >../words"

  @Test func `without a browser the text is printed, and that is said`() throws {
    let office = try Office()
    try office.installPrinter(Self.keepLast)
    let shown = try office.press("p\n1")
    #expect(shown.contains { $0.contains("文字版交给打印机 hall 了") }, "\(shown)")
    #expect(try office.text("printed").hasPrefix("# 一次性告知单"))
    #expect(try office.text("words").hasPrefix("-d hall -t buka-\(office.id)-2026-11-22 -- "))
    // A page of paper holds each line.
    #expect(try office.text("printed").split(separator: "\n").allSatisfy { $0.utf16.count <= 76 })
  }

  @Test func `a browser sets the sheet, and nothing of it is left`() throws {
    let office = try Office()
    try office.installPrinter(Self.keepLast)
    try office.install(
      "chromium",
      "for a; do case $a in --print-to-pdf=*) echo set >\"${a#*=}\";; esac; done; echo \"$a\" >../page"
    )
    let shown = try office.press("p\n1")
    #expect(shown.contains { $0.contains("告知单交给打印机 hall 了") }, "\(shown)")
    #expect(try office.text("printed") == "set\n")
    let page = try office.text("page").trimmingCharacters(in: .newlines)
    #expect(page.hasPrefix("file:///"))
    #expect(!FileManager.default.fileExists(atPath: String(page.dropFirst("file://".count))))
  }

  @Test func `a queue that takes nothing, and a queue that is not there, are said in one sentence`()
    throws
  {
    let office = try Office()
    try office.installPrinter("exit 1")
    #expect(try office.press("p\n1").contains { $0.contains("打印机 hall 没有接下来") })
    try FileManager.default.removeItem(atPath: office.home["bin/lp"])
    #expect(try !office.press("p").contains { $0.contains("1 打印") })
  }

  @Test func `what is opened is saved, and its whole path said`() throws {
    let office = try Office()
    try office.install("xdg-open", "echo \"$1\" >../opened")
    #expect(try !office.press("p").contains { $0.contains("打开看") }, "there is no display")
    let shown = try office.press("p\n1", "DISPLAY=:9")
    let path = office.home["home/buka-\(office.id)-2026-11-22.html"]
    #expect(try office.text("opened") == path + "\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    #expect(shown.joined().contains("正在打开"), "\(shown)")
    try office.install("xdg-open", "exit 3")
    #expect(try office.press("p\n1", "DISPLAY=:9").contains { $0.contains("打不开，文件在这里") })
  }

  @Test func `files go where the desktop keeps downloads, never over another one`() throws {
    let office = try Office()
    let folder = office.home["home/下载"]
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("XDG_DESKTOP_DIR=\"$HOME/x\"\nXDG_DOWNLOAD_DIR=\"$HOME/下载\"\n".utf8).write(
      to: URL(fileURLWithPath: office.home["config/user-dirs.dirs"]))
    for _ in 1...2 { _ = try office.press("p\n1") }
    let name = "buka-\(office.id)-2026-11-22"
    #expect(try office.files("home/下载") == ["\(name)-2.html", "\(name).html"])
    _ = try office.press("p\n3", "XDG_DOWNLOAD_DIR='\(office.home["scratch"])'")
    #expect(try office.files("scratch").contains("\(name).ics"))
  }

  @Test func `else into Downloads where there is such a folder`() throws {
    let office = try Office()
    try FileManager.default.createDirectory(
      atPath: office.home["home/Downloads"], withIntermediateDirectories: true)
    let shown = try office.press("p\n2")
    #expect(try office.files("home/Downloads") == ["buka-\(office.id)-2026-11-22-large.html"])
    #expect(shown.joined().contains("存好了"), "\(shown)")
  }
}

import Foundation
import Testing

/// Where `--output` writes, and what it leaves alone.
@Suite(.patient)
struct DestinationTests {
  private static let beginning = "<!DOCTYPE html>"

  private func text(of path: String) -> String {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func kind(of path: String) throws -> FileAttributeType? {
    try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
  }

  @Test(arguments: ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
  func `standard output is written by its names`(name: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let printed = try home.buka("export \(id)").output
    let piped = try home.shell(
      "cd \(home.scratch); $BUKA export \(id) --output \(name) --today \(Home.firstDay) --now 10:00 | cat"
    )
    #expect(piped.output == printed, "\(piped)")
    let file = try home.shell(
      "cd \(home.scratch); $BUKA export \(id) --output \(name) --today \(Home.firstDay) --now 10:00 >sheet"
    )
    #expect(file.code == 0 && file.said == "", "\(file)")
    #expect(text(of: home["scratch/sheet"]) == printed)
    #expect(!FileManager.default.fileExists(atPath: home["scratch/-"]))
    let lost = try home.shell("$BUKA export \(id) --output \(name) >&-")
    #expect(lost.code == 73, "\(lost)")
  }

  @Test func `another descriptor is written, whatever it leads to`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let path = home["scratch/sheet"]
    let outcome = try home.shell(
      "echo first >\(path); $BUKA export \(id) --output /dev/fd/3 3>>\(path)")
    #expect(outcome.code == 0 && outcome.said == "", "\(outcome)")
    #expect(text(of: path).hasPrefix("first\n" + DestinationTests.beginning))
  }

  @Test(arguments: ["", " --force"])
  func `a pipe is written and stays a pipe`(force: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let pipe = home["scratch/pipe"]
    let outcome = try home.shell(
      """
      mkfifo \(pipe); cat \(pipe) >\(pipe).read & $BUKA export \(id) --output \(pipe)\(force) || exit
      wait
      """)
    #expect(outcome.code == 0 && outcome.output == "", "\(outcome)")
    #expect(text(of: pipe + ".read").hasPrefix(DestinationTests.beginning))
    #expect(try kind(of: pipe) != .typeRegular)
  }

  @Test(arguments: ["", " --force"])
  func `a device is written and stays a device`(force: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let device = home["scratch/null"]
    guard try home.shell("mknod \(device) c 1 3 && : >\(device)").code == 0 else {
      return print("no device can be made here: writing one was not tried.")
    }
    #expect(try home.buka("export \(id) --output \(device)\(force)").code == 0)
    #expect(try kind(of: device) == .typeCharacterSpecial)
    // A device that is full is a full disk.
    let full = home["scratch/full"]
    #expect(try home.shell("mknod \(full) c 1 7").code == 0)
    #expect(try home.buka("export \(id) --output \(full)\(force)").code == 74)
    #expect(try kind(of: full) == .typeCharacterSpecial)
  }

  @Test func `a folder, a socket and a link to itself are refused and stay`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let made = try home.shell(
      """
      cd \(home.scratch); mkdir folder; ln -s circle circle
      python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("socket")'
      """)
    try #require(made.code == 0, "\(made)")
    for name in ["folder", "circle", "socket"] {
      let path = home["scratch/" + name]
      let kind = try kind(of: path)
      let outcome = try home.buka("export \(id) --output \(path) --force")
      #expect(outcome.code == 73, "\(outcome)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
      #expect(try self.kind(of: path) == kind)
    }
  }

  @Test(arguments: ["link", "link-to-link"])
  func `a file is replaced through the links that lead to it`(name: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    try #require(
      try home.shell(
        "cd \(home.scratch); mkdir sub; echo mine >sub/file; ln -s sub/file link; ln -s link link-to-link"
      ).code == 0)
    let refused = try home.buka("export \(id) --output \(home["scratch/" + name])")
    #expect(refused.code == 73 && refused.errors.contains("--force"), "\(refused)")
    #expect(text(of: home["scratch/sub/file"]) == "mine\n")
    let forced = try home.buka("export \(id) --output \(home["scratch/" + name]) --force")
    #expect(forced.output == home["scratch/sub/file"] + "\n", "\(forced)")
    #expect(text(of: home["scratch/sub/file"]).hasPrefix(DestinationTests.beginning))
    #expect(try kind(of: home["scratch/" + name]) == .typeSymbolicLink)
  }

  @Test func `a link to what is not there yet makes it`() throws {
    let home = try Home()
    let id = try home.beginCase()
    try #require(try home.shell("ln -s later \(home["scratch/link"])").code == 0)
    #expect(try home.buka("export \(id) --output \(home["scratch/link"])").code == 0)
    #expect(text(of: home["scratch/later"]).hasPrefix(DestinationTests.beginning))
  }

  @Test func `a tilde that the shell left alone is a name like any other`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.shell(
      "cd \(home.scratch); $BUKA export \(id) --output '~/sheet'; mkdir '~'; $BUKA export \(id) --output '~/sheet'"
    )
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.errors.contains(home["scratch/~/sheet"]))
    #expect(text(of: home["scratch/~/sheet"]).hasPrefix(DestinationTests.beginning))
  }

  @Test(arguments: ["", " --force"])
  func `a disk that gets full leaves what was there, and nothing beside it`(force: String) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.shell(
      """
      cd \(home.scratch); mkdir folder; cd folder; [ -z '\(force)' ] || echo mine >sheet
      ulimit -f 1; $BUKA export \(id) --output sheet\(force)
      """)
    #expect(outcome.code == 74, "\(outcome)")
    let left = try FileManager.default.contentsOfDirectory(atPath: home["scratch/folder"])
    #expect(left == (force.isEmpty ? [] : ["sheet"]))
    if !force.isEmpty { #expect(text(of: home["scratch/folder/sheet"]) == "mine\n") }
  }

  @Test(arguments: ["KILL", "TERM", "INT"])
  func `what ends the program while it writes leaves nothing beside the file`(
    signal: String
  ) throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.shell(
      """
      command -v strace >/dev/null || { echo none; exit; }
      mkdir \(home.scratch)/folder; cd \(home.scratch)/folder
      strace -o ../trace -e inject=fsync:signal=\(signal) $BUKA export \(id) --output sheet
      """)
    guard outcome.output != "none\n" else {
      return print("strace is not installed: no program was ended while it writes.")
    }
    #expect(text(of: home["scratch/trace"]).contains("killed by SIG\(signal)"), "\(outcome)")
    let left = try FileManager.default.contentsOfDirectory(atPath: home["scratch/folder"])
    // A signal that can wait, waits until it is whole.
    #expect(left == (signal == "KILL" ? [] : ["sheet"]))
  }

  @Test func `files are the owner's alone, whatever the mask says`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let outcome = try home.shell(
      """
      cd \(home.scratch); umask 000; $BUKA export \(id) --output sheet
      $BUKA told \(id) fee.reissue 20 --desk
      stat -c %a sheet "$XDG_CONFIG_HOME"/buka/guides "$XDG_CONFIG_HOME"/buka/guides/*
      """)
    #expect(outcome.output.hasSuffix("600\n700\n600\n"), "\(outcome)")
  }

  @Test(arguments: ["-", "/dev/stdin"])
  func `a case is taken in from standard input`(name: String) throws {
    let there = try Home()
    let id = try there.beginCase()
    let path = there["scratch/case.json"]
    try there.buka("export \(id) --format handover --output \(path)")
    let home = try Home()
    let outcome = try home.shell("cat \(path) | $BUKA import \(name)")
    #expect(outcome.code == 0 && outcome.output.contains(id), "\(outcome)")
    #expect(try home.report(id).events.count == 2)
    let closed = try home.shell("$BUKA import \(name) <&-")
    #expect(closed.code == 66, "\(closed)")
    let nothing = try home.shell("$BUKA import \(name) </dev/null")
    #expect(nothing.code == 65, "\(nothing)")
  }
}

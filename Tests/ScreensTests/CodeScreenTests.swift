import CityGuide
import Copy
import Foundation
import GuideTestSupport
import QRCode
import Terminal
import TestSupport
import Testing

@testable import Screens

/// A code on the screen is what a phone reads.
struct CodeScreenTests {
  static let hasLibrary = (try? QRLibrary().matrix(of: "x")) != nil
  private static let texts = ["tel:02812333", "打 028-12333 挂失；带身份证原件"]

  @Test(arguments: [21, 25, 29], [false, true])
  func `the half blocks hold every module and a margin of four`(side: Int, isInverted: Bool) throws
  {
    let dark = (0..<side * side).map { $0 * 7 % 5 < 2 }
    let matrix = try #require(ModuleMatrix(dark))
    let read = Self.modules(matrix.halfBlocks(isInverted: isInverted), drawnAre: isInverted)
    for row in -4..<side + 4 {
      for column in -4..<side + 4 {
        #expect(read[row + 4][column + 4] == matrix.isDark(row, column))
      }
    }
    #expect(matrix.halfBlocks().count == ModuleMatrix.size(ofSide: side).rows)
  }

  @Test(.enabled(if: hasLibrary, "no libqrencode.so.4 (Debian: libqrencode4)"))
  func `a number to dial takes fifteen rows`() throws {
    let matrix = try QRLibrary().matrix(of: "tel:02812333")
    #expect(matrix.side == 21)
    #expect(ModuleMatrix.size(ofSide: matrix.side) == Size(columns: 29, rows: 15))
  }

  @Test(.enabled(if: hasLibrary, "no libqrencode.so.4 (Debian: libqrencode4)"), arguments: texts)
  func `what stands on the screen is the library's code`(text: String) throws {
    let matrix = try QRLibrary().matrix(of: text)
    let drawn = try Self.drawn(text, matrix)
    let read = Self.modules(drawn, drawnAre: false)
    for row in 0..<matrix.side {
      for column in 0..<matrix.side {
        #expect(read[row + 4][column + 4] == matrix.isDark(row, column))
      }
    }
  }

  @Test(
    .enabled(if: hasLibrary && Camera.isThere, "no libqrencode.so.4, or no zbarimg (zbar-tools)"),
    arguments: texts)
  func `a reader of codes reads the text off the screen`(text: String) throws {
    let drawn = try Self.drawn(text, try QRLibrary().matrix(of: text))
    #expect(try Camera.read(Self.modules(drawn, drawnAre: false)) == text)
  }

  @Test func `an absent library is told from a text that no code holds`() {
    #expect(throws: QRLibrary.Problem.notInstalled) {
      try QRLibrary(named: "libno-such-thing.so").matrix(of: "x")
    }
    guard Self.hasLibrary else { return }
    for text in ["", "a\u{0}b", String(repeating: "卡", count: 1000)] {
      #expect(throws: QRLibrary.Problem.noCode) { try QRLibrary().matrix(of: text) }
    }
  }

  // MARK: Where no code can be drawn

  @Test func `without the library the page says in one sentence what to install`() {
    let page = Self.page("tel:1", .notInstalled)
    #expect(Self.texts(page).last?.contains("libqrencode4") == true)
    #expect(Self.texts(page).count == 1)
  }

  @Test func `in a window that is too small the page says how large it must be`() throws {
    let matrix = try #require(ModuleMatrix(Array(repeating: true, count: 57 * 57)))
    let texts = Self.texts(Self.page("x", .drawn(matrix)))
    #expect(texts.last == "窗口太小：这个二维码要 69 列、40 行。")
    let large = Self.page("x", .drawn(matrix), Size(columns: 69, rows: 40))
    #expect(large.rows.count { $0.style == .tint(.code) } == 33)
  }

  @Test func `where only ASCII is shown, or lines are spoken, no blocks are drawn`() throws {
    let matrix = try #require(ModuleMatrix(Array(repeating: true, count: 21 * 21)))
    var context = Self.context("x", .drawn(matrix), .usual)
    context.limit(to: .ascii)
    #expect(Self.texts(CodeScreen(text: "x").page(context)).last?.contains("cannot draw") == true)
    var spoken = Self.context("x", .drawn(matrix), .usual)
    spoken.saysAll = true
    #expect(Self.texts(CodeScreen(text: "x").page(spoken)).last?.contains("不画") == true)
  }

  @Test func `Enter draws it the other way round, for a light terminal without colours`() {
    var model = Scene.code.robot().resized(Size(columns: 120, rows: 40)).model
    let before = model.frame().lines
    _ = model.update(.key(.enter), at: .sample)
    #expect(model.frame().lines != before)
    _ = model.update(.key(.enter), at: .sample)
    #expect(model.frame().lines == before)
  }

  @Test(arguments: [
    ("028-12333", "tel:02812333"), ("+86-26-12333", "tel:+862612333"), ("95588", "tel:95588"),
  ])
  func `a number is dialled without its hyphens`(number: String, text: String) {
    let screen = CodeScreen(tel: number)
    #expect(screen.text == text)
    #expect(screen.caption.zh.contains(number) && screen.caption.en.contains(number))
  }

  // MARK: Seeing

  private static func context(_ text: String, _ outcome: CodeOutcome, _ size: Size) -> Context {
    var context = Robot(answers: .complete()).model.context
    context.size = size
    context.codes[text] = outcome
    return context
  }

  private static func page(
    _ text: String, _ outcome: CodeOutcome, _ size: Size = .usual
  ) -> Page {
    CodeScreen(text: text).page(context(text, outcome, size))
  }

  private static func texts(_ page: Page) -> [String] {
    page.rows.map(\.text).filter { !$0.isEmpty }
  }

  /// The rows of the frame on which a code stands, cut to its columns.
  private static func drawn(_ text: String, _ matrix: ModuleMatrix) throws -> [String] {
    var model = Robot(answers: .complete()).model
    model.context.size = Size(columns: 80, rows: 40)
    model.context.codes[text] = .drawn(matrix)
    model.screens.append(OpenScreen(.code(CodeScreen(text: text)), in: model.context))
    model.lay()
    let frame = model.frame()
    let code = ModuleMatrix.size(ofSide: matrix.side)
    let first = try #require((0..<frame.size.rows).first { frame[$0, 3].style == .tint(.code) })
    return (first..<first + code.rows).map { row in
      frame.cells(inRow: row).dropFirst(3).prefix(code.columns).map(\.text).joined()
    }
  }

  /// The modules that half blocks show, true where dark, a row of modules an array.
  private static func modules(_ lines: [String], drawnAre dark: Bool) -> [[Bool]] {
    lines.flatMap { line in
      [["\u{2588}", "\u{2580}"], ["\u{2588}", "\u{2584}"]].map { (drawn: [Character]) in
        line.map { drawn.contains($0) == dark }
      }
    }
  }
}

/// A program that reads codes off pictures.
private enum Camera {
  static let isThere = (try? run(["zbarimg", "--version"]))?.code == 0

  /// The text of a code whose modules are these, four pixels each.
  static func read(_ dark: [[Bool]]) throws -> String {
    let rows = dark.flatMap {
      Array(repeating: $0.flatMap { Array(repeating: $0, count: 4) }, count: 4)
    }
    let width = rows.first?.count ?? 0
    let picture =
      "P1\n\(width) \(rows.count)\n"
      + rows.map { $0.map { $0 ? "1" : "0" }.joined(separator: " ") }
      .joined(separator: "\n") + "\n"
    let folder = try TemporaryFolder()
    try folder.write(Data(picture.utf8), to: "code.pbm")
    let seen = try run(["zbarimg", "-q", "--raw", folder["code.pbm"]])
    return seen.output.trimmingCharacters(in: .newlines)
  }

  private static func run(_ words: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

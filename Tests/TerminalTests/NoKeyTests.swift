import Foundation
import Terminal
import TerminalTestSupport
import TestSupport
import Testing

/// What terminals send besides keys is never a key, however it is cut.
struct NoKeyTests {
  /// Answers to OSC, DCS, APC, PM and SOS, with all that ends them.
  private static let answers: [String] = [
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{7}", "\u{1B}]1\u{7}",
    "\u{1B}]4;1;rgb:cd/00/00\u{1B}\\", "\u{1B}]52;c;MTIz\u{1B}\\", "\u{1B}]l1题 q\u{1B}\\",
    "\u{1B}P1$r0;1m\u{1B}\\", "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}P1+r544e=787465726d\u{1B}\\",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^1q\u{1B}\\", "\u{1B}X1q\u{1B}\\",
    "\u{9D}11;rgb:00/00/00\u{9C}", "\u{90}1$r1m\u{9C}", "\u{1B}]11;1\u{18}", "\u{1B}P1\u{1A}",
  ]
  /// The mouse: SGR and its pixels, urxvt, X10, UTF-8, highlighting.
  private static let mouse: [String] = [
    "\u{1B}[<0;17;9M", "\u{1B}[<0;17;9m", "\u{1B}[<35;1;1M", "\u{1B}[<0;801;480M",
    "\u{1B}[32;17;9M", "\u{1B}[M 1)", "\u{1B}[M#qq", "\u{1B}[M \u{A0}1", "\u{1B}[M \u{141}\u{151}",
    "\u{1B}[t11", "\u{1B}[T111111",
  ]
  /// The focus, the cursor, who the terminal is, modes, colours, sizes.
  private static let states: [String] = [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[24;80R", "\u{1B}[?24;80;1R", "\u{1B}[?62;22c",
    "\u{1B}[>41;390;0c", "\u{1B}[=1;2c", "\u{1B}[0n", "\u{1B}[?10n", "\u{1B}[?2026;2$y",
    "\u{1B}[2;2$y", "\u{1B}[?997;1n", "\u{1B}[48;24;80;480;800t", "\u{1B}[8;24;80t",
    "\u{1B}[1;1;1x", "\u{1B}[?1u", "\u{9B}?1;2c",
  ]
  /// Keys that were let go, keys with Alt, keys that mean nothing here.
  private static let others: [String] = [
    "\u{1B}[1;1:3B", "\u{1B}[5;1:3~", "\u{1B}[49;1:3u", "\u{1B}[27;1:3u", "\u{1B}[49;3u",
    "\u{1B}[49;9u", "\u{1B}[55;2u", "\u{1B}[57441;2u", "\u{1B}[27;3;49~", "\u{1B}[20~",
    "\u{1B}[[A", "\u{1B}[15;5~", "\u{1B}OP", "\u{1B}O2P", "\u{1B}[1;2P", "\u{1B}[49;2:1:1_",
    "\u{1B}[49;2;49;1;0;1_", "\u{1B}[201~",
  ]
  /// Alt with a sign: cut in two it is Esc and that sign.
  private static let altered: [String] = ["\u{1B}1", "\u{1B}(", "\u{1B}题"]
  /// Raw bytes of X10, and of a terminal with eight bits.
  private static let raw: [[UInt8]] = [
    [0x1B, 0x5B, 0x4D, 0x20, 0xC5, 0x31], [0x1B, 0x5B, 0x4D, 0x20, 0x31, 0xC5],
    [0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xFF], [0x9B, 0x3F, 0x36, 0x32, 0x63],
    [0x9B, 0x31, 0x3B, 0x31, 0x52],
  ]

  /// What terminals send besides keys, each as a whole.
  private static let whole = (answers + mouse + states + others).map { Array($0.utf8) }
  private static let samples = whole + raw

  /// What a person may press right behind.
  private static let next = TypedBytes.Piece("a".utf8)

  @Test(arguments: samples + altered.map { Array($0.utf8) })
  func `it is no key, and the next key is`(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let keys = decoder.decode(TypedBytes([.init(bytes), Self.next]))
    #expect(keys == [.character("a")])
  }

  /// A silence behind ESC means Esc, and one behind `ESC [` that somebody pressed Alt.
  @Test(arguments: samples, [0, 30, 400, 2900])
  func `cut at any byte, with a pause between, it is no key`(bytes: [UInt8], pause: Int) {
    for cut in 1..<bytes.count where pause < 500 || bytes.count > cut + 1 {
      let typed = TypedBytes(bytes, cutAt: cut, pause: pause)
      var decoder = KeyDecoder()
      var keys = decoder.decode(typed)
      if pause >= 25, bytes[cut - 1] == 0x1B, keys.first == .escape { keys.removeFirst() }
      #expect(keys == [], "\(typed)")
      let later = decoder.waitForGood() + decoder.decode("a".utf8)
      #expect(later == [.character("a")], "\(typed)")
    }
  }

  @Test(arguments: samples)
  func `byte by byte on a slow line it is no key`(bytes: [UInt8]) {
    let typed = TypedBytes(bytes.map { .init([$0], pause: 100) })
    var decoder = KeyDecoder()
    #expect(decoder.decode(typed).filter { $0 != .escape } == [])
  }

  @Test(arguments: samples)
  func `what never ends is given up, and then keys are keys`(bytes: [UInt8]) {
    for count in 1..<bytes.count {
      var decoder = KeyDecoder()
      let beginning = decoder.decode(bytes.prefix(count)) + decoder.waitForGood()
      #expect(beginning.filter { $0 != .escape } == [])
      #expect(decoder.decode("1".utf8) == [.character("1")], "\(bytes.prefix(count))")
    }
  }

  // MARK: - At random

  /// How many runs: a thousand here, `Tests/long-run.sh bytes` makes a million.
  private static let runs =
    ProcessInfo.processInfo.environment["BUKA_BYTE_RUNS"].flatMap(Int.init) ?? 1000

  @Test func `no mixture of them is a key, and every key between them is`() {
    for seed in 1...Self.runs {
      var generator = SeededGenerator(seed: UInt64(seed))
      let (typed, pressed) = Self.mixture(&generator)
      var decoder = KeyDecoder()
      let keys = decoder.decode(typed)
      guard keys != pressed else { continue }
      Issue.record("seed \(seed): \(keys) instead of \(pressed) of \(typed)")
      return
    }
  }

  @Test func `after any bytes and a long silence keys are keys`() {
    for seed in 1...Self.runs {
      var generator = SeededGenerator(seed: UInt64(seed))
      let noise = (0..<Int.random(in: 1..<40, using: &generator)).map { _ in Self.byte(&generator) }
      let typed = Self.cut(noise, pauses: [0, 10, 30, 600, 3000, 6000], &generator)
      var decoder = KeyDecoder()
      _ = decoder.decode(typed)
      _ = decoder.waitForGood()
      let keys = decoder.decode("1".utf8)
      guard keys != [.character("1")] else { continue }
      Issue.record("seed \(seed): \(keys) after \(typed)")
      return
    }
  }

  private static let keys: [(String, Key)] = [
    ("1", .character("1")), ("q", .character("q")), ("材", .character("材")), ("\r", .enter),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[5~", .pageUp), ("\u{1B}[99;5u", .control("c")),
    ("\u{3}", .control("c")), ("\u{1B}[200~1q\u{1B}[201~", .paste("1q")),
  ]

  /// Reports, each in reads of its own, with keys between; no pause is so long that ESC would be Esc.
  private static func mixture(
    _ generator: inout SeededGenerator
  ) -> (typed: TypedBytes, pressed: [Key]) {
    var pieces: [TypedBytes.Piece] = []
    var pressed: [Key] = []
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      if Bool.random(using: &generator) {
        let report = report(&generator)
        pieces += cut(report, pauses: [0, 10, 20], &generator).pieces
      } else if let (text, key) = keys.randomElement(using: &generator) {
        pieces.append(.init(text.utf8))
        pressed.append(key)
      }
    }
    return (TypedBytes(pieces), pressed)
  }

  private static func report(_ generator: inout SeededGenerator) -> [UInt8] {
    func numbers(_ generator: inout SeededGenerator) -> String {
      (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        String(Int.random(in: 0...9999, using: &generator))
      }.joined(separator: ";")
    }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return whole.randomElement(using: &generator) ?? []
    case 1:
      let kind = "]P_^X".randomElement(using: &generator) ?? "]"
      let end = ["\u{1B}\\", "\u{7}", "\u{9C}"].randomElement(using: &generator) ?? "\u{7}"
      let text = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in
        UInt8.random(in: 0x20..<0x7F, using: &generator)
      }
      return Array("\u{1B}\(kind)".utf8) + text + Array(end.utf8)
    case 2:
      let mark = "?<=>".randomElement(using: &generator) ?? "?"
      let final = UInt8.random(in: 0x40..<0x7F, using: &generator)
      return Array("\u{1B}[\(mark)\(numbers(&generator))".utf8) + [final]
    default:
      let sign = Array(" !\"#$%&'()*+,-./").randomElement(using: &generator) ?? "$"
      let final = UInt8.random(in: 0x40..<0x7F, using: &generator)
      return Array("\u{1B}[\(numbers(&generator))\(sign)".utf8) + [final]
    }
  }

  /// A byte, the ones that begin and end something more often than others.
  private static func byte(_ generator: inout SeededGenerator) -> UInt8 {
    let special = Array("\u{1B}\u{1B}[]OMP;~u2".utf8) + [0x9B, 0xC2]
    return Bool.random(using: &generator)
      ? special.randomElement(using: &generator) ?? 0x1B : .random(in: 0...255, using: &generator)
  }

  private static func cut(
    _ bytes: [UInt8], pauses: [Int], _ generator: inout SeededGenerator
  ) -> TypedBytes {
    var pieces: [TypedBytes.Piece] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...rest.count, using: &generator)
      let pause = pauses.randomElement(using: &generator) ?? 0
      pieces.append(.init(rest.prefix(count), pause: pause))
      rest = rest.dropFirst(count)
    }
    return TypedBytes(pieces)
  }
}

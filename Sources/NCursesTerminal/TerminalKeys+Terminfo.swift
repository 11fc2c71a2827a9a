import CNCurses
import Glibc
import Terminal

extension TerminalKeys {
  /// The keys of the terminal that curses has opened, by its terminfo entry.
  static var ofTerminal: TerminalKeys {
    var entries: [(bytes: [UInt8], key: Key?)] = []
    var index: Int32 = 0
    while let pointer = cnc_key_name(index) {
      index += 1
      let name = String(cString: pointer)
      // What kmous sends begins a report and is no key.
      guard name != "kmous", let text = cnc_key_string(pointer) else { continue }
      let bytes = UnsafeBufferPointer(start: text, count: strlen(text)).map(UInt8.init(bitPattern:))
      entries.append((bytes, meanings[name]))
    }
    return TerminalKeys(entries)
  }

  private static let meanings: [String: Key] = [
    "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right,
    "kpp": .pageUp, "knp": .pageDown, "khome": .home, "kend": .end,
    "ka1": .home, "ka2": .up, "ka3": .pageUp, "kb1": .left, "kb3": .right,
    "kc1": .end, "kc2": .down, "kc3": .pageDown,
    "kbs": .backspace, "kdch1": .delete, "kent": .enter, "kcbt": .backTab,
  ]
}

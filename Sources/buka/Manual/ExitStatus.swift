import ArgumentParser
import Screens

/// What the program tells the shell at its end, after sysexits.
///
/// The one table: `--help` and the manual read it.
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case refused = 1
  case usage = 64
  case unreadable = 65
  case missing = 66
  case cannotWrite = 73
  case diskFull = 74
  case tryAgain = 75
  case hungUp = 129
  case interrupted = 130
  case unread = 141
  case terminated = 143

  /// What it says.
  var phrase: Phrase {
    switch self {
    case .done: Phrase("办成了", "done")
    case .refused:
      Phrase("规则不许，没有找到，或（due）有事到期", "refused by a rule, nothing found, or (due) something is due")
    case .usage: Phrase("命令写错了", "wrong usage")
    case .unreadable: Phrase("数据读不出来", "unreadable data")
    case .missing: Phrase("找不到指南，或要读的文件", "resources, or the file to read, missing")
    case .cannotWrite: Phrase("写不了", "cannot write")
    case .diskFull: Phrase("磁盘满了", "disk full")
    case .tryAgain: Phrase("被别的程序占着，稍后再试", "another program is at work; try again")
    case .hungUp: Phrase("收到 HUP", "on HUP")
    case .interrupted: Phrase("收到 INT，或按了两次 Ctrl-C", "on INT, or Ctrl-C twice")
    case .unread: Phrase("结果没人读（管道的另一头关了）", "nobody reads the result: the pipe is closed")
    case .terminated: Phrase("收到 TERM", "on TERM")
    }
  }
}

extension ExitCode {
  /// The code of the table that ends a command.
  init(_ status: ExitStatus) {
    self.init(status.rawValue)
  }
}

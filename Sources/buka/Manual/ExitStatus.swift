import ArgumentParser
import Copy
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

  var phrase: Phrase {
    switch self {
    case .done: Phrase(\.exitDone)
    case .refused:
      Phrase(\.exitRefusedOrDue)
    case .usage: Phrase(\.exitWrongUsage)
    case .unreadable: Phrase(\.exitUnreadableData)
    case .missing: Phrase(\.exitResourcesMissing)
    case .cannotWrite: Phrase(\.exitCannotWrite)
    case .diskFull: Phrase(\.exitDiskFull)
    case .tryAgain: Phrase(\.exitTryAgain)
    case .hungUp: Phrase(\.exitOnHangup)
    case .interrupted: Phrase(\.exitOnInterrupt)
    case .unread: Phrase(\.exitPipeClosed)
    case .terminated: Phrase(\.exitOnTermination)
    }
  }
}

extension ExitCode {
  init(_ status: ExitStatus) {
    self.init(status.rawValue)
  }
}

import ArgumentParser
import CaseStore
import CityGuide
import Copy
import Foundation
import ResourceFolder
import Screens

/// Something that ends a command: a sentence for the person, and an exit code after sysexits.
struct Failure: Error {
  let phrase: Phrase
  let code: ExitStatus

  init(_ phrase: Phrase, code: ExitStatus) {
    self.phrase = Phrase { Path.shown(phrase($0)) }
    self.code = code
  }

  /// Refused, or nothing found.
  static func refused(_ phrase: Phrase) -> Failure { Failure(phrase, code: .refused) }
  /// A word that could not be read.
  static func usage(_ phrase: Phrase) -> Failure { Failure(phrase, code: .usage) }
}

extension Failure {
  init(_ error: ResourcesMissing) {
    let tried = error.tried.joined(separator: "\n  ")
    self.init(
      Phrase { $0.guideFolderNotFound(tried: tried) },
      code: .missing)
  }

  init(_ error: GuideError) {
    let message = error.message
    let code: ExitStatus =
      switch error {
      case .noResources, .damaged: .missing
      case .malformed: .unreadable
      case .tooManyFiles: .tryAgain
      }
    self.init(message.phrase, code: code)
  }

  /// The path comes last: the wizard's one line of notice is cut at its end.
  init(_ error: StoreError) {
    switch error {
    case .noSuchCase(let id):
      self.init(Phrase { $0.noSuchCase(id: id) }, code: .refused)
    case .conflict:
      self.init(
        Phrase(\.nothingWrittenCaseChanged), code: .tryAgain)
    case .foreign(let path):
      self.init(
        Phrase { $0.logIsForeign(path: path) }, code: .unreadable)
    case .unreadable(let path, let detail):
      self.init(
        Phrase { $0.logIsDamaged(path: path, detail: detail) }, code: .unreadable)
    case .unmerged(let path):
      self.init(
        Phrase { $0.pendingRecordsUnreadable(path: path) }, code: .cannotWrite)
    case .cutBehind(let path, let missing):
      self.init(
        Phrase { $0.logLostWrites(path: path, count: Int(missing)) }, code: .unreadable)
    case .newer(let path):
      self.init(
        Phrase { $0.logIsNewer(path: path) },
        code: .unreadable)
    case .notWritable(let path):
      self.init(
        Phrase { $0.logCannotBeWritten(path: path) }, code: .cannotWrite)
    case .system(let path, let error):
      self.init(StoreCause(error).phrase(path), code: StoreCause(error).code)
    case .diskFull(let path):
      self.init(
        Phrase { $0.logDiskIsFull(path: path) }, code: .diskFull)
    case .diverged(let origin):
      self.init(
        Phrase { $0.logsDoNotFit(origin: origin) }, code: .unreadable)
    case .gone(let path):
      self.init(
        Phrase { $0.logWasMoved(path: path) }, code: .unreadable)
    case .noFolder:
      self.init(
        Phrase(\.noFolderForCases), code: .cannotWrite)
    case .othersFolder(let path):
      self.init(
        Phrase { $0.logMadeWithSudo(path: path) },
        code: .cannotWrite)
    case .doesNotReadBack:
      self.init(
        Phrase(\.recordWouldNotReadBack),
        code: .refused)
    case .busy(let path):
      self.init(
        Phrase { $0.logHeldByOther(path: path) },
        code: .tryAgain)
    }
  }
}

/// Why the system could not do what was asked of the log, by the number of its error.
private struct StoreCause {
  private let error: Int32

  init(_ error: Int32) {
    self.error = error
  }

  var code: ExitStatus {
    switch error {
    case EMFILE, ENFILE, ENOMEM, EAGAIN: .tryAgain
    default: .cannotWrite
    }
  }

  /// The path comes last.
  func phrase(_ path: String) -> Phrase {
    let reason = String(cString: strerror(error))
    return switch error {
    case EMFILE, ENFILE:
      Phrase { $0.tooManyFilesOpen(path: path) }
    case ENOMEM:
      Phrase { $0.memoryRanOut(path: path) }
    case EIO:
      Phrase { $0.logDiskFailed(reason: reason, path: path) }
    case ELOOP:
      Phrase { $0.linksLeadInCircle(path: path) }
    case ENOENT:
      Phrase { $0.logFolderMissing(path: path) }
    case ENOTDIR, EEXIST:
      Phrase { $0.pathCrossesFile(path: path) }
    default:
      Phrase { $0.logCannotBeOpened(reason: reason, path: path) }
    }
  }
}

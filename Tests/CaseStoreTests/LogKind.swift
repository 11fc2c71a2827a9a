import CaseStore
import TestSupport

/// The two kinds of log, which keep the same laws.
enum LogKind: CaseIterable {
  case memory, sqlite

  /// An empty log of this kind.
  func makeLog(in folder: TemporaryFolder) throws -> any CaseLog {
    let generator = SeededGenerator(seed: 1)
    return switch self {
    case .memory: MemoryCaseLog(generator: generator)
    case .sqlite: try SQLiteCaseLog(path: folder["buka.sqlite"], generator: generator)
    }
  }
}

@testable import CaseStore

extension SQLiteCaseLog {
  /// Opens the log with another patience in seconds, or as on a disk of so many pages.
  convenience init(
    path: String, generator: any RandomNumberGenerator, patience: Double, pageLimit: Int?
  ) throws(StoreError) {
    try self.init(
      database: LogDatabase(
        path: path, for: .writing, patience: LockPatience(patience: patience), pageLimit: pageLimit),
      generator: generator)
  }
}

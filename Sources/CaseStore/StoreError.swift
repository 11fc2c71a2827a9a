package import CardJourney

/// Why the log could not be read or written.
///
/// The words for people are made elsewhere. `path` is the log's file throughout; `detail` is
/// English for a bug report, and quotes no row.
package enum StoreError: Error, Hashable, Sendable {
  /// No case has this id.
  case noSuchCase(String)
  /// The log has grown, or was wiped, since it was read. Nothing was written. The events newer than
  /// those the caller knew; empty where the log is shorter than that.
  case conflict([Event])
  /// Another program's file; left as it is.
  case foreign(path: String)
  /// A log of ours that is damaged; left as it is.
  case unreadable(path: String, detail: String)
  /// A log of ours whose write-ahead log cannot be opened without the right to write; left as it is.
  case unmerged(path: String)
  /// A log of ours of whose commits so many are missing; left as it is.
  case cutBehind(path: String, missing: Int64)
  /// A log of ours that a newer version has laid out; left as it is.
  case newer(path: String)
  /// The file or its folder cannot be written or made.
  case notWritable(path: String)
  /// The system could not do what was asked, for another reason than those: the number of its error.
  case system(path: String, error: Int32)
  /// There is no room. What was in the log still is.
  case diskFull(path: String)
  /// What another desk handed over and what stands here under the same number are not the same; nothing
  /// was written. The number, such as `a1b2c3:8`.
  case diverged(String)
  /// The log was removed, moved, replaced or emptied while it was open; nothing was written.
  case gone(path: String)
  /// What was to be written would not read back as what it is; nothing was written.
  case doesNotReadBack
  /// There is no folder in which a log could be.
  case noFolder
  /// The log would be made by root in a folder of who called `sudo`, who could not open it then.
  case othersFolder(path: String)
  /// Another program held the log for longer than we wait.
  case busy(path: String)
}

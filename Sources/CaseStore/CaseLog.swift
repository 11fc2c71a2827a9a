package import CardJourney

/// What tells whether a case has changed.
package struct CaseMark: Hashable, Sendable {
  package let id: String
  /// What the person calls it, as it can be shown; nil where it has no name.
  package let nickname: String?
  /// The sequence number of its last event; 0 for an empty log.
  package let sequence: Int
}

/// The logs of all cases.
///
/// Events are added and never changed; `wipe` alone deletes.
package protocol CaseLog: AnyObject {
  /// What tells of every case whether it has changed, the one created last first.
  ///
  /// Reads no event.
  func marks() throws(StoreError) -> [CaseMark]

  /// The cases meant by a name: with that id, in whatever case of letters, or else with that nickname,
  /// the one written last first.
  func find(_ name: String) throws(StoreError) -> [CaseMark]

  /// The whole logs of some cases, as `events(of:)` gives each; what does not exist is left out.
  func logs(of ids: [String]) throws(StoreError) -> [String: [Event]]

  /// The whole log of a case, in order of writing, what came from another desk among the rest.
  ///
  /// What this version cannot read comes as `Payload.unreadable`, a time that it cannot read as
  /// `When.unknown`; both stay in the log as they were.
  func events(of id: String) throws(StoreError) -> [Event]

  /// Adds a case with its first batch, all or nothing, and returns its short id and the events as they stand in the
  /// log; no drafts leave it empty.
  ///
  /// On disk when it returns. `written` is in seconds since 1970 UTC. Throws as `append` does.
  func create(
    nickname: Nickname?, _ drafts: [Draft], written: Int64
  ) throws(StoreError) -> (id: String, events: [Event])

  /// Writes the drafts as one batch, all or none, and returns them as they stand in the log.
  ///
  /// On disk when it returns; no drafts are no batch. `sequence` is the last event that they were
  /// decided on, 0 for an empty log. Where it is not the log's last, `conflict` is thrown: the
  /// caller refolds, decides again and shows what changed. `written` is now, in seconds since 1970
  /// UTC. Throws `doesNotReadBack` where a draft would stand there as something else, and `gone` where
  /// the log is no longer where it was opened.
  @discardableResult
  func append(
    _ drafts: [Draft], to id: String, after sequence: Int, written: Int64
  ) throws(StoreError) -> [Event]

  /// A whole case for another desk, in the order of writing.
  func handover(of id: String) throws(StoreError) -> Handover

  /// Takes in what another desk handed over, all or nothing: a case that was not here, or the events of
  /// one that were not. On disk when it returns.
  ///
  /// The case gets its id where no other case has it, else one that is free. Taking the same in again
  /// adds nothing. Throws `diverged` where the two logs cannot have grown from one another.
  @discardableResult
  func take(_ handover: Handover) throws(StoreError) -> HandoverTaken

  /// What the guides answered when the case was last written to, as it was kept; nil where nothing was.
  func guideStamp(of id: String) throws(StoreError) -> String?

  /// Keeps what the guides answer now in the place of what they answered before.
  ///
  /// Apart from the batch that it belongs to: were it lost between the two, the person would be told
  /// of a change once more.
  func keepGuideStamp(_ stamp: String, of id: String) throws(StoreError)

  /// Gives a case another nickname, or none.
  ///
  /// The bytes of the old one are gone when the last program closes the log; the backups are made anew.
  func rename(_ id: String, to nickname: Nickname?) throws(StoreError)

  /// Deletes a case for good, so that its bytes are gone from the log's files when it returns, and from the backups,
  /// which are made anew.
  ///
  /// Throws `busy` where another program is reading: the case is gone, but its bytes stay in the
  /// write-ahead log until the last program closes the log.
  func wipe(_ id: String) throws(StoreError)

  /// Deletes every case for good, as `wipe` does. The empty log stays.
  func wipeEverything() throws(StoreError)

  /// Whether another program has written to the log since this was last asked, or the log was opened.
  func hasChangedElsewhere() throws(StoreError) -> Bool

  /// Throws `gone` where the log is no longer where it was opened: removed, moved, replaced or emptied by another
  /// program. What was written since can be lost then.
  func requireInPlace() throws(StoreError)
}

extension [Draft] {
  /// The events that these drafts become as the batch after `last`; nil for an empty log.
  func batch(after last: Event?, written: Int64) -> [Event] {
    let first = (last?.sequence ?? 0) + 1
    let batch = (last?.batch ?? 0) + 1
    return enumerated().map { offset, draft in
      Event(
        sequence: first + offset, batch: batch, payload: draft.payload, happened: draft.happened,
        written: written)
    }
  }
}

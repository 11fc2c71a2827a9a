package import CardJourney
package import CityGuide
package import Copy

extension Finding {
  /// Which file cannot be read, where in it, and how to mend it.
  package var unreadable: Phrase {
    Phrase { $0.guideCannotBeRead(position: position, problem: message) }
  }

  /// That a file of the desk is not used, and why: the desk's own errors are the desk's to mend.
  package var leftOut: Phrase {
    Phrase { $0.deskFileLeftOut(position: position, problem: message) }
  }

  /// What it means for a case of that place.
  var missingLayer: Phrase {
    Phrase { $0.unreadableGuideAskFirst(problem: unreadable($0)) }
  }
}

extension Guide {
  /// What is missing on paper because files could not be read or used, by their names; nil where none is.
  package var leftOut: Phrase? {
    let names = (unreadable + faults).compactMap { $0.file.split(separator: "/").last }
    let files = Set(names.map { String($0) }).sorted()
    guard !files.isEmpty else { return nil }
    return Phrase { $0.guidesLeftOut(files: files) }
  }
}

extension CaseEntry {
  /// The mark of a case whose guide cannot be read; nil for all others.
  package var mark: Phrase? {
    unreadable.isEmpty ? nil : Phrase(\.unreadableGuideMark)
  }
}

extension [CaseEntry] {
  /// Why guides cannot be read, each file once.
  package var unreadable: [Finding] {
    Set(flatMap(\.unreadable)).sorted()
  }
}

extension Event {
  /// That it cannot be read, and what is to be done.
  var unreadablePhrase: Phrase {
    payload.isOfNewerVersion
      ? Phrase { $0.recordByNewerVersion(number: sequence, kind: payload.kind) }
      : Phrase { $0.recordCannotBeRead(number: sequence) }
  }
}

extension Case {
  /// Why nothing can be recorded; nil where all of its log can be read.
  package var locked: Phrase? {
    guard let event = unreadable.first else { return nil }
    return event.payload.isOfNewerVersion
      ? Phrase(\.caseByNewerVersion)
      : Phrase { $0.retractDamagedRecord(number: event.sequence, caseID: id) }
  }
}

package import CardJourney
package import CityGuide
package import Copy

/// Something that only the program around the screens can do.
///
/// Effects are values.
package enum Effect: Sendable {
  /// Read all cases for the list.
  case loadCases
  /// Read some more cases for the list.
  case readOn
  /// Read one case.
  case openCase(String)
  /// Read the open case again: another program has written to the log.
  case rereadCase(String)
  /// Create a case and write its first batch.
  case begin([Draft])
  /// Create a case and write what a line tells of it as its first batch.
  case beginEntry(EntryLine)
  /// Create a case for each of several lines, whatever becomes of the others.
  case beginBatch([BatchLine])
  /// Write a batch behind the event with that sequence number.
  case append(String, [Draft], after: Int)
  /// Give a case another nickname.
  case rename(String, Nickname?)
  /// Delete a case for good.
  case wipe(String)
  /// Delete every case for good.
  case wipeEverything
  /// Read the layers of a place.
  case loadGuide(PlaceCode)
  /// Read the places that can be picked, and the banks.
  case loadPlaces
  /// Read the pages of advice.
  case loadAdvice
  /// Read the words of official screens.
  case loadWords
  /// Look how a case can leave this machine.
  case lookForWaysOut
  /// Read the other open cases of the open case's place.
  case loadCompanions
  /// Make the code of a text that a phone reads.
  case makeCode(String)
  /// Print the open case, show it in a browser, or write it into a new file.
  case takeAway(TakeAway)
  /// Show a text on the normal screen, where it can be copied, until Enter is pressed.
  case showPlainly(String)
  /// Stop until the shell continues the program.
  case suspend
  /// Paint the whole screen again.
  case redraw
  /// Leave; the sentence goes to the normal screen.
  case leave(Phrase)
}

extension Effect {
  /// Whether something comes of it that the screens are told.
  package var isAnswered: Bool {
    switch self {
    case .showPlainly, .suspend, .redraw, .leave: false
    case .loadCases, .readOn, .openCase, .rereadCase, .begin, .beginEntry, .beginBatch, .append,
      .rename, .wipe, .wipeEverything, .loadGuide, .loadPlaces, .loadAdvice, .loadWords,
      .lookForWaysOut, .loadCompanions, .makeCode, .takeAway:
      true
    }
  }

  /// Whether it keeps something that was typed, so that it matters where it fails.
  package var writes: Bool {
    switch self {
    case .begin, .beginEntry, .beginBatch, .append, .rename: true
    case .loadCases, .readOn, .openCase, .rereadCase, .wipe, .wipeEverything, .loadGuide,
      .loadPlaces, .loadAdvice,
      .loadWords, .lookForWaysOut, .loadCompanions, .makeCode, .takeAway, .showPlainly, .suspend,
      .redraw, .leave:
      false
    }
  }
}

/// What came of an effect.
package enum EffectResult: Sendable {
  /// The cases that were read so far, in the order of the list, and how many are still to be read.
  case cases([CaseEntry], unread: Int)
  case opened(CaseFile)
  /// The open case, to which another program has written.
  case reread(CaseFile)
  /// The open case was deleted by another program.
  case goneElsewhere(String)
  /// Begun from one line, which told all there is: its steps come before further questions.
  case entered(CaseFile)
  /// What became of several lines, in their order.
  case enteredSeveral([BatchOutcome])
  /// Written and committed.
  case appended([Event])
  /// Nothing was written: these events came in between.
  case conflict([Event])
  case guide(Guide)
  case places(PlaceDirectory, documented: Set<PlaceCode>, [Bank])
  case advice([AdvicePage])
  case words(StatusWordList)
  /// How a case can leave this machine.
  case waysOut(WaysOut)
  /// Reports on the other open cases of the open case's place.
  case companions([Context])
  /// What came of asking for the code of a text.
  case code(String, CodeOutcome)
  /// The case has left the screen.
  case takenAway(TakenAway)
  /// Deleted for good, all of them where none is named; the exported files that were left.
  case wiped(String?, files: [String])
  /// It could not be done; the sentence says what to do.
  case failed(Phrase)
  /// Something that was to be kept is not, or may be lost; the sentence says why.
  case notKept(Phrase)
}

/// One case as it was read.
package struct CaseFile: Sendable {
  /// What the desk calls it.
  package var nickname: String?
  package var `case`: Case
  /// What the guide answered when the case was last written to; nil where nothing was kept, or it was
  /// written to just now.
  package var stamp: GuideStamp?

  package init(nickname: String?, case: Case, stamp: GuideStamp? = nil) {
    self.nickname = nickname
    self.case = `case`
    self.stamp = stamp
  }
}

import CardJourney
import CityGuide

/// The program's own words, by the kinds of `words.yaml`.
enum Vocabulary {
  static let known: [String: Set<String>] = [
    "situations": words(Situation.self), "stages": words(Stage.self),
    "steps": Set(steps.map(\.key)), "duties": Set(duties.map(\.key)),
    "bases": Set(bases.map(\.key)), "grades": words(Grade.self), "routes": words(RouteKind.self),
    "obstacles": words(RouteObstacle.self), "no-routes": words(NoRoute.self),
    "wishes": words(Wish.self),
    "channels": words(ChannelKind.self), "openings": Set(openings.map(\.key)),
    "errands": words(Errand.self), "papers": words(DocumentKind.self), "whose": words(Whose.self),
    "topics": words(Topic.self), "desks": words(DeskKind.self),
    "reasons": words(TelephoneQuestion.Reason.self),
    "availabilities": Set(Availability.allCases.map(\.word)), "rules": words(Rule.self),
    "findings": words(Diagnosis.Finding.self),
    "diagnosis-questions": words(Diagnosis.Question.self),
    "official-words": words(OfficialWord.self),
  ]

  private static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type
  ) -> Set<String> {
    Set(Word.allCases.map(\.rawValue))
  }

  private static let steps: [Step] =
    Side.allCases.flatMap { side in
      [.report(side, .temporary), .report(side, .formal), .release(side)]
    } + Goal.allCases.compactMap(\.errand).map(Step.apply) + BindingKind.allCases.map(Step.bind)
    + [
      .replaceIDDocument, .tellPolice, .correctRecord, .awaitCard, .collect, .enable, .activate,
      .settleAtDesk, .voidParcel, .cancelOldCard, .endFirst(.cancelCard), .endFirst(.closeAccount),
      .tellPayouts, .endOldAccount, .finish,
    ]

  private static let duties: [ObligationKind] =
    Side.allCases.flatMap { [.report($0), .renewReport($0)] }
    + BindingKind.allCases.map(ObligationKind.moveAfterPayday)
    + [
      .formalBeforeLapse, .voidParcel, .askProgress, .collect, .enable, .activate, .retryAfterSync,
      .awaitRenewalWindow, .exchangeBeforeExpiry, .changeBank, .keepOldAccount, .leaveBindings,
      .checkAwayFiling, .paperExpires, .idDocumentExpires, .askForPaper, .complain,
      .collectionLimit,
    ]

  private static let bases: [Basis] = [
    .fact(FactID(rawValue: "any")), .told, .printed, .atOnce, .assumed,
  ]

  private static let openings: [Opening] = [
    .now(nil), .opens(Moment(day: Day(ordinal: 0), minute: 0), anyHours),
    .nextWorkday(Day(ordinal: 0)), .askFirst, .unknown,
  ]

  private static let anyHours = Fact(
    id: FactID(rawValue: "any"), topic: .hours, value: .hours(.always), place: .nation, sources: [])
}

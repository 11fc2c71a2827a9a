package import CardJourney
package import CityGuide
package import Copy

/// What the screens ask of the guide, for the open case today.
extension Context {
  /// The guide, asked for the open case today; nil until it was read.
  var query: GuideQuery? { guide.map { GuideQuery($0, for: answers, on: today) } }

  func channels(for errand: Errand, side: Side? = nil) -> [Stated<Channel>] {
    query?.channels(for: errand, side: side) ?? []
  }

  /// The telephone for the social side: one that may be relied on where there is one.
  var hotline: Stated<Channel>? {
    channels(for: .temporaryReport, side: .social).first {
      $0.value.kind == .telephone && $0.value.number != nil
    }
  }

  /// What has to be at hand for a call about the social side, where somebody says so.
  var hotlineNeeds: Stated<Channel>? {
    channels(for: .temporaryReport, side: .social).first {
      $0.value.kind == .telephone && !$0.value.needs.isEmpty
    }
  }

  /// The bank on the card; ``Bank/other`` where it is in no list.
  var bank: Bank? { answers.bank.flatMap(BankDirectory(banks).bank) }

  /// The banks that are partners where the card was issued.
  private var partners: Set<BankID> { Set(query?.partnerBanks().flatMap(\.value) ?? []) }

  /// The bank that the new card is to have; nil where it stays or was not named.
  var newBank: Bank? {
    guard answers.changesBank else { return nil }
    return answers.newBank.flatMap(BankDirectory(banks).bank)
  }

  /// The banks that work where the card was issued, the partner banks first.
  var localBanks: [Bank] { BankDirectory(banks).banks(at: answers.place, partners: partners) }

  /// The banks that a text may mean, those of the place first; without a text all that work there.
  func banks(meantBy text: String) -> [Bank] {
    text.allSatisfy(\.isWhitespace)
      ? localBanks
      : BankDirectory(banks).search(text, at: answers.place, partners: partners)
  }

  /// The plan from where the case stands.
  var trips: [Trip] {
    query?.trips(along: routes, journey, rules) ?? []
  }

  /// What a photo has to be, where somebody says so.
  var photo: Stated<PhotoRule>? { query?.photos.first }

  /// The ways to the new card.
  package var routes: [Route] {
    guard let query else { return [] }
    let inputs = RouteInputs(query, journey, heard: `case`.heardHere)
    return comparedRoutes.value(for: inputs) {
      query.routes(journey: journey, rules: rules, calendar: calendar)
    }
  }

  /// The papers of the trips ahead.
  package var checklist: Checklist {
    query?.checklist(for: trips, journey: journey) ?? Checklist(trips: [])
  }

  /// What is said about somebody else doing the errand, the answer first.
  func agentRule(_ errand: Errand) -> Fact? {
    let decision = query?.decision(about: .agentMay, errand: errand)
    return decision?.answer ?? decision?.hearsay.first
  }

  /// Whether it is worth asking how old a child is.
  private var dependsOnAge: Bool { query?.dependsOnAge ?? false }

  /// By which questions differs what is to be brought, where no card is applied for; where one is, whether what
  /// is paid decides how the bank is changed.
  private var papersDependOn: Set<Question> {
    guard let goal = answers.situation?.goal, goal.errand == nil else {
      return query?.orderDependsOnPayouts == true ? [.payouts] : []
    }
    let others: [Answer] =
      (goal == .worksAgain || !journey.activating.isSettled
        ? [.person(.infirm, .agent), .person(.minor, .guardian)] : [])
      + [.idDocument(.foreign), .idDocument(.permit), .idDocument(.temporary)]
    let papers = checklist.papers
    return Set(
      others.filter { other in
        guard answers[other.question] == nil else { return false }
        var changed = answers
        changed[other.question] = other
        return checklist(for: changed).papers != papers
      }.map(\.question))
  }

  /// The papers of the trips ahead under these answers.
  private func checklist(for answers: Answers) -> Checklist {
    guard let query = query?.answering(answers) else { return Checklist(trips: []) }
    let trips = query.trips(journey: journey, rules: rules, calendar: calendar)
    return query.checklist(for: trips, journey: journey)
  }

  /// Where a code for care can be had by somebody whose own phone will not do.
  var codeCounter: Stated<Channel>? {
    let canShowFace =
      answers.smartphone != false && answers.holder == .adult
      && answers.idDocument.hasIDNumber
    // Where no new card is filed for nobody is asked who they are: everybody is told.
    let isAsked = answers.situation?.goal.errand != nil
    guard !(isAsked && canShowFace) else { return nil }
    return channels(for: .medicalCode).first {
      $0.reliability == .answer && !$0.value.kind.isOnline && $0.value.kind != .telephone
    }
  }

  /// The questions that are still open.
  var openQuestions: [Question] {
    `case`.openQuestions(
      in: circumstances,
      worksOnline: query?.worksOnline ?? false,
      dependsOnAge: dependsOnAge, papersDependOn: papersDependOn)
  }

  /// How well the place is documented: how many facts of which grade.
  package var guideSummary: Phrase {
    guide?.summary(in: places) ?? Phrase(\.noPlaceChosenYet)
  }

  /// What matters most to the person; the time where nobody said.
  package var wish: Wish { answers.wish ?? .unsaid }

  /// What this case's next steps depend on and nobody reliable says.
  package var telephoneQuestions: [TelephoneQuestion] {
    telephoneQuestions(
      `case`.steps(in: circumstances), along: routes, `case`.obligations(in: circumstances))
  }

  /// What filing along a route depends on and nobody reliable says.
  func telephoneQuestions(on route: RouteKind) -> [TelephoneQuestion] {
    guard let errand = journey.errand(for: answers) else { return [] }
    let step: Step = journey.application.isRunning ? .awaitCard : .apply(errand)
    let planned = routes.map { known in
      var known = known
      known.isPlanned = known.kind == route
      return known
    }
    return telephoneQuestions([step], along: planned)
  }

  /// Whom to call about a duty; nil where no call helps.
  package func desk(for duty: ObligationKind) -> Desk? {
    let kind: DeskKind? =
      switch duty {
      case .report(.social), .renewReport(.social):
        answers.leavesCardElsewhere ? .formerPlace : .hrss
      case .report(.bank), .renewReport(.bank), .activate, .keepOldAccount: .bank
      case .voidParcel, .askProgress, .askForPaper, .collectionLimit, .collect, .enable,
        .retryAfterSync, .paperExpires,
        .formalBeforeLapse, .awaitRenewalWindow, .exchangeBeforeExpiry, .changeBank:
        .hrss
      case .fileClaim, .checkAwayFiling: .insurance
      case .hearAgain(let key): Matter(key: key)?.desk
      case .complain, .moveAfterPayday, .leaveBindings, .idDocumentExpires: nil
      }
    return kind.flatMap { kind in query?.desk(kind, bank: bank) }
  }

  private func telephoneQuestions(
    _ steps: [Step], along routes: [Route], _ duties: [Obligation] = []
  ) -> [TelephoneQuestion] {
    query?.questionsToAsk(
      journey: journey, rules: rules, steps: steps, along: routes, duties: duties, bank: bank) ?? []
  }

  /// Where a step is taken, as the plan has it; else the best place that is known for it.
  package func office(of step: Step) -> StepOffice {
    switch step {
    case .report(.social, .temporary) where answers.leavesCardElsewhere:
      StepOffice(kind: .telephone, number: nil, place: nil, fact: nil, opening: nil)
    case .report(.social, .temporary): office(hotline, or: .telephone, on: nil)
    case .report(.bank, _):
      StepOffice(
        kind: .telephone, number: bank?.hotline?.value.number, place: Desk(bank).bank?.full,
        fact: bank?.hotline?.fact, opening: nil)
    case .awaitCard: office(channels(for: .queryProgress).first, or: nil, on: nil)
    default: plannedOffice(of: step)
    }
  }

  /// The number of a desk that the guides do not name: the bank's own, where it is known.
  package func number(of desk: DeskKind) -> String? {
    desk == .bank ? bank?.hotline?.value.number : nil
  }

  /// The trip of the plan on which a step is taken; nil where it takes none, or that is done.
  func trip(for step: Step) -> Trip? {
    guard let errand = step.errand else { return nil }
    return trips.first {
      !$0.isDone && $0.errands.contains(errand) && ($0.side == nil || $0.side == step.side)
        && step.money.allSatisfy($0.money.contains)
    }
  }

  private func plannedOffice(of step: Step) -> StepOffice {
    guard let errand = step.errand else {
      return StepOffice(kind: nil, number: nil, place: nil, fact: nil, opening: nil)
    }
    let known = query?.moving(step.money).channels(for: errand, side: step.side) ?? []
    guard let trip = trip(for: step) else { return office(known.first, or: nil, on: nil) }
    let channel = known.first { $0.value.kind == trip.channel } ?? trip.channels.first
    // Where no branch is named, that there are some that make the card is what the plan rests on.
    let issue = trip.channel == .instantBranch ? query?.instantIssue(for: errand).first?.fact : nil
    return office(channel, or: trip.channel, on: trip, resting: issue)
  }

  private func office(
    _ channel: Stated<Channel>?, or kind: ChannelKind?, on trip: Trip?, resting: Fact? = nil
  ) -> StepOffice {
    StepOffice(
      kind: channel?.value.kind ?? kind, number: channel?.value.number,
      place: channel?.value.where, fact: channel?.fact ?? resting,
      opening: trip.flatMap { query?.opening(of: $0, at: moment, calendar: calendar) })
  }
}

extension Guide {
  /// The rules for a case as it stands: its answers, the bank on its card, where it was filed or, along
  /// the route that was chosen, is to be filed.
  package func localRules(for case: Case, banks: [Bank], on day: Day) -> LocalRules {
    GuideQuery(self, for: `case`.answers, on: day).localRules(
      channel: `case`.journey.application.filing?.channel ?? `case`.answers.route?.channel,
      bank: banks.first { $0.id == `case`.answers.bank })
  }
}

extension Checklist {
  /// All papers that are named, trip by trip.
  fileprivate var papers: [[ChecklistItem]] { trips.map { $0.mustBring + $0.mayBeAsked } }
}

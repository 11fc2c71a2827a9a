package import CardJourney
package import CityGuide

/// What the screens ask of the guide, for the open case today.
extension Context {
  func channels(for errand: Errand, side: Side? = nil) -> [Statement<Channel>] {
    guide?.channels(for: errand, side: side, answers: answers, on: today) ?? []
  }

  /// The telephone for the social side: one that may be relied on where there is one.
  var hotline: Statement<Channel>? {
    channels(for: .temporaryReport, side: .social).first {
      $0.value.kind == .telephone && $0.value.number != nil
    }
  }

  /// What has to be at hand for that call, where somebody says so.
  var hotlineNeeds: Statement<Channel>? {
    channels(for: .temporaryReport, side: .social).first {
      $0.value.kind == .telephone && !$0.value.needs.isEmpty
    }
  }

  /// Where the social side can be reported without a call or a visit.
  var onlineReports: [Statement<Channel>] {
    (channels(for: .temporaryReport, side: .social) + channels(for: .formalReport, side: .social))
      .filter { $0.value.kind.isOnline }
  }

  /// The bank on the card.
  var bank: Bank? { answers.bank.flatMap { id in banks.first { $0.id == id } } }

  /// The banks that work where the card was issued, the partner banks first.
  var localBanks: [Bank] {
    guard let place = answers.place else { return banks }
    let partners = Set(
      guide?.partnerBanks(answers: answers, on: today).flatMap(\.value) ?? [])
    let local = banks.filter { $0.serves(place) }
    return local.filter { partners.contains($0.id) } + local.filter { !partners.contains($0.id) }
  }

  /// The plan from where the case stands.
  var trips: [Trip] {
    guide?.trips(for: answers, journey: journey, rules: rules, on: today) ?? []
  }

  /// What a photo has to be, where somebody says so.
  var photo: Statement<PhotoRule>? { guide?.photos(answers: answers, on: today).first }

  /// The ways to the new card.
  package var routes: [Route] {
    guide?.routes(
      for: answers, journey: journey, rules: rules, calendar: calendar, on: today) ?? []
  }

  /// The papers of the trips ahead.
  package var checklist: Checklist { checklist(for: answers) }

  /// What is said about somebody else doing the errand, the answer first.
  func agentRule(_ errand: Errand) -> Statement<RuleValue>? {
    guard let guide else { return nil }
    let decision = guide.decision(about: .agentMay, errand: errand, answers: answers, on: today)
    return decision.answer ?? decision.hearsay.first
  }

  /// Whether it is worth asking how old a child is.
  private var dependsOnAge: Bool { guide?.dependsOnAge(answers: answers, on: today) ?? false }

  /// Whether what is to be brought differs with who goes, where no card is applied for.
  private var dependsOnPerson: Bool {
    guard answers.situation?.goal == .worksAgain, answers[.person] == nil else { return false }
    let others: [Answer] = [.person(.infirm, .agent), .person(.minor, .guardian)]
    let papers = checklist.papers
    return others.contains { other in
      var changed = answers
      changed[other.question] = other
      return checklist(for: changed).papers != papers
    }
  }

  /// The papers of the trips ahead under these answers.
  private func checklist(for answers: Answers) -> Checklist {
    guard let guide else { return Checklist(trips: []) }
    let trips = guide.trips(for: answers, journey: journey, rules: rules, on: today)
    return guide.checklist(for: trips, answers: answers, journey: journey, rules: rules, on: today)
  }

  /// Where a code for care can be had by somebody whose own phone will not do.
  var codeCounter: Statement<Channel>? {
    let canShowFace =
      answers.smartphone != false && answers.holder == .adult
      && answers.idDocument != .permit && answers.idDocument != .foreign
    // Where no new card is filed for nobody is asked who they are: everybody is told.
    let isAsked = answers.situation?.goal.errand != nil
    guard !(isAsked && canShowFace) else { return nil }
    return channels(for: .medicalCode).first {
      $0.standing == .answer && !$0.value.kind.isOnline && $0.value.kind != .telephone
    }
  }

  /// The questions that are still open.
  var openQuestions: [Question] {
    `case`.openQuestions(
      in: circumstances,
      worksOnline: guide?.worksOnline(answers: answers, on: today) ?? false,
      dependsOnAge: dependsOnAge, dependsOnPerson: dependsOnPerson)
  }
}

extension PlaceGuide {
  /// The rules for a case as it stands: its answers, the bank on its card, where it was filed or, along
  /// the route that was chosen, is to be filed.
  package func localRules(for case: Case, banks: [Bank], on day: Day) -> LocalRules {
    localRules(
      for: `case`.answers,
      channel: `case`.journey.application.filing?.channel ?? `case`.answers.route?.channel,
      bank: banks.first { $0.id == `case`.answers.bank }, on: day)
  }
}

extension Checklist {
  /// All papers that are named, trip by trip.
  fileprivate var papers: [[ChecklistItem]] { trips.map { $0.mustBring + $0.mayBeAsked } }
}

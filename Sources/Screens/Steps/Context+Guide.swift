package import CardJourney
package import CityGuide

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

  /// What has to be at hand for that call, where somebody says so.
  var hotlineNeeds: Stated<Channel>? {
    channels(for: .temporaryReport, side: .social).first {
      $0.value.kind == .telephone && !$0.value.needs.isEmpty
    }
  }

  /// Where the social side can be reported without a call or a visit.
  var onlineReports: [Stated<Channel>] {
    (channels(for: .temporaryReport, side: .social) + channels(for: .formalReport, side: .social))
      .filter { $0.value.kind.isOnline }
  }

  /// Whether something that can be relied on is done online, and the holder has no phone that shows a face.
  func needsFaceOnline(for errand: Errand) -> Bool {
    answers.smartphone == false
      && query?.facts(about: .channel, for: errand).contains {
        $0.reliability == .answer && $0.value.channel?.kind.isOnline == true
      } == true
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

extension Context {
  /// What was found of the card that is refused; nil where nothing is certain yet.
  var finding: Diagnosis.Finding? {
    guard case .failing(let symptom, _) = journey.enabling, symptom != .unclear else { return nil }
    return Diagnosis.Finding(symptom)
  }
}

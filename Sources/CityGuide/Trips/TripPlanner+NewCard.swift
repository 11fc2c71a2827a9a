import CardJourney

/// The trips from filing to both sides working.
///
/// An application that runs decides where it was filed and how the card comes; until then the chosen
/// route does, and where nobody chose, the usual way.
extension TripPlanner {
  func newCard(_ errand: Errand) -> [Plan] {
    let filing = isFiled ? journey.application.filing : nil
    let channel = filing?.channel ?? channel(for: errand)
    let delivery = delivery(filing, channel)
    let report: [Errand] = errand == .reissue && needsFormalReport ? [.formalReport] : []
    let apart = filing == nil && !report.isEmpty ? formalReport(apartFrom: channel) : nil
    let before = apart.map { [$0] } ?? []
    let first = (apart == nil ? report : []) + [errand]
    if delivery == .atOnce {
      let alsoActivate = wantsAccount && answers.acting != .agent && answers.acting != .employer
      return before
        + [Plan(channel, first + [.collect, .enable] + (alsoActivate ? [.activate] : []))]
        + (wantsAccount && !alsoActivate ? [activation] : [])
    }
    return before + [Plan(channel, first)] + arrival(delivery) + (wantsAccount ? [activation] : [])
  }

  /// The route that the plan follows: the one of the application that runs, else the chosen one, else
  /// the usual one; nil where no new card is needed.
  var plannedRoute: RouteKind? {
    guard let errand = journey.errand(for: answers) else { return nil }
    if isFiled, let filing = journey.application.filing {
      return RouteKind(filing, wished: answers.route)
    }
    return route ?? (usualChannel(for: errand) == .instantBranch ? .instantBranch : .windowPickUp)
  }

  /// The chosen route; one that needs a telephone nobody has is not followed.
  private var route: RouteKind? {
    answers.route.flatMap { $0.isOnline && answers.smartphone == false ? nil : $0 }
  }

  // MARK: - Where, and how it comes

  private func channel(for errand: Errand) -> ChannelKind {
    guard let route else { return usualChannel(for: errand) }
    guard route.isOnline else { return route.channel }
    let known = query.channels(for: errand).map(\.value.kind)
    return known.first(where: \.isOnline) ?? route.channel
  }

  private func delivery(_ filing: Filing?, _ channel: ChannelKind) -> Delivery {
    guard let filing else {
      return route?.delivery ?? (channel == .instantBranch ? .atOnce : .unknown)
    }
    guard filing.delivery == .unknown else { return filing.delivery }
    return RouteKind(filing, wished: answers.route).delivery == .post ? .post : .unknown
  }

  /// Where the formal report is made that goes with no filing: online only where an answer says that
  /// one can be made there, else at a window; nil where filing and report are one visit.
  private func formalReport(apartFrom channel: ChannelKind) -> Plan? {
    guard channel.isOnline || channel == .employer else { return nil }
    let known = query.channels(for: .formalReport, side: .social)
      .filter { $0.reliability == .answer && $0.value.takes != .temporary }.map(\.value.kind)
    let alike = known.first { channel.isOnline ? $0.isOnline : $0 == channel }
    return Plan(alike ?? .window, [.formalReport], side: .social)
  }

  /// How the card comes and is enabled.
  private func arrival(_ delivery: Delivery) -> [Plan] {
    switch delivery {
    case .post: [Plan(.post, [.collect]), enabling]
    case .employer: [Plan(.employer, [.collect]), enabling]
    case .pickUp, .unknown, .atOnce: [Plan(.window, [.collect, .enable])]
    }
  }

  private var enabling: Plan {
    let isOnline = rules.enableOnline.value && answers.smartphone == true
    return Plan(isOnline ? .app : .window, [.enable], side: .social)
  }

  private var activation: Plan { Plan(.branch, [.activate], side: .bank) }

  private var wantsAccount: Bool {
    answers.situation?.goal == .firstIssue
      || answers.hasAccount && journey.activating != .waived
  }

  private var needsFormalReport: Bool {
    guard journey.plastic == .missing || journey.social.report != nil else { return false }
    return rules.filingNeeds.value == .formal
  }

  /// An instant branch where an answer names one that whoever acts may use; otherwise the window.
  private func usualChannel(for errand: Errand) -> ChannelKind {
    let isKnown = query.channels(for: errand).contains {
      $0.reliability == .answer && $0.value.kind == .instantBranch
    }
    let mayGo = answers.acting == .`self` || !needsHolder(errand, at: .instantBranch)
    return isKnown && mayGo ? .instantBranch : .window
  }
}

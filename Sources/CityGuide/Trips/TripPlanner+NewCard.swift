import CardJourney

/// The trips from filing to both sides working.
///
/// An application that runs decides where it was filed and how the card comes; until then the route
/// does.
extension TripPlanner {
  func newCard(_ errand: Errand) -> [Plan] {
    let filing = isFiled ? journey.application.filing : nil
    let channel = filing?.channel ?? channel(for: errand)
    let report: [Errand] = errand == .reissue && needsFormalReport ? [.formalReport] : []
    let apart = filing == nil && !report.isEmpty ? formalReport(apartFrom: channel) : nil
    let before = apart.map { [$0] } ?? []
    let first = (apart == nil ? report : []) + [errand]
    let delivery = delivery(filing, errand, at: channel)
    guard delivery == .atOnce else {
      return before + [Plan(channel, first)] + arrival(delivery, at: channel)
    }
    let rest = [.collect, .enable] + bankErrand(at: channel)
    return before + [Plan(channel, first + rest)] + (rest.contains(.activate) ? [] : activation)
  }

  /// The route; where none is chosen, the window that every place has.
  private var route: RouteKind { answers.route ?? .windowPickUp }

  // MARK: - Where, and how it comes

  private func channel(for errand: Errand) -> ChannelKind {
    guard route.isOnline else { return route.channel }
    let known = query.channels(for: errand).map(\.value.kind)
    return known.first(where: \.isOnline) ?? route.channel
  }

  private func delivery(_ filing: Filing?, _ errand: Errand, at channel: ChannelKind) -> Delivery {
    guard let filing else {
      let comes = route.delivery
      return comes == .pickUp && query.makesAtOnce(errand, at: channel) ? .atOnce : comes
    }
    guard filing.delivery == .unknown else { return filing.delivery }
    return RouteKind(filing, wished: answers.route).delivery == .post ? .post : .unknown
  }

  /// Where the formal report is made that goes with no filing: online only where an answer says that
  /// one can be made there, else at a window; nil where filing and report are one visit.
  ///
  /// To people elsewhere the nation offers its service as a whole: that its own rule asks for a formal
  /// report sends nobody back to a window, though whether it can be made there has to be asked.
  private func formalReport(apartFrom channel: ChannelKind) -> Plan? {
    guard channel.isOnline || channel == .employer else { return nil }
    let isNational = rules.filingNeeds.factID.flatMap(query.guide.fact)?.place == .nation
    if channel.isOnline, answers.away != .here, isNational { return nil }
    let known = query.channels(for: .formalReport, side: .social)
      .filter { $0.reliability == .answer && $0.value.takes != .temporary }.map(\.value.kind)
    let alike = known.first { channel.isOnline ? $0.isOnline : $0 == channel }
    return Plan(alike ?? .window, [.formalReport], side: .social)
  }

  /// How the card comes and is enabled, both sides in one visit where the counter does both.
  private func arrival(_ delivery: Delivery, at channel: ChannelKind) -> [Plan] {
    switch delivery {
    case .post: return [Plan(.post, [.collect])] + enabling
    case .employer: return [Plan(.employer, [.collect])] + enabling
    case .pickUp, .unknown, .atOnce:
      let counter: ChannelKind = channel.isBank ? .branch : .window
      let visit = [.collect, .enable] + bankErrand(at: counter)
      return [Plan(counter, visit)] + (visit.contains(.activate) ? [] : activation)
    }
  }

  /// Enabling a card that came home: on the telephone, or in one visit for both sides.
  private var enabling: [Plan] {
    let isFiledOnline = journey.application.filing?.channel?.isOnline ?? route.isOnline
    let canUsePhone = answers.smartphone == true || answers.smartphone == nil && isFiledOnline
    if rules.enableOnline.value && canUsePhone {
      return [Plan(.app, [.enable], side: .social)] + activation
    }
    let both = bankErrand(at: .branch)
    if both.isEmpty || !query.enables(at: .branch) {
      return [Plan(.window, [.enable], side: .social)] + activation
    }
    return [Plan(.branch, [.enable] + both)]
  }

  /// Activating the bank side at a counter that does it while the holder is there.
  private func bankErrand(at channel: ChannelKind) -> [Errand] {
    let holderIsThere = answers.acting != .agent && answers.acting != .employer
    return wantsAccount && channel.isBank && holderIsThere ? [.activate] : []
  }

  /// The bank's own visit; to a holder who cannot come the bank comes home, where somebody reliable
  /// says so.
  var activation: [Plan] {
    guard wantsAccount else { return [] }
    let comesHome =
      answers.holder == .infirm
      && query.channels(for: .activate).contains {
        $0.reliability == .answer && $0.value.kind == .homeService
      }
    return [Plan(comesHome ? .homeService : .branch, [.activate], side: .bank)]
  }

  private var wantsAccount: Bool {
    answers.situation?.goal == .firstIssue && answers.needsBankSide
      || answers.hasAccount && journey.activating != .waived
  }

  private var needsFormalReport: Bool {
    guard journey.plastic.isGone || journey.social.report != nil else { return false }
    return rules.filingNeeds.value == .formal
  }
}

extension GuideQuery {
  /// Whether the card is made there while one waits, as somebody who may be relied on says.
  func makesAtOnce(_ errand: Errand, at channel: ChannelKind) -> Bool {
    if channel == .instantBranch { return true }
    guard !channel.isRemote else { return false }
    let making = durations(for: errand, channel: channel).first { $0.value.part == .making }
    return making?.reliability == .answer && making?.value.isInstant == true
  }

  /// Whether somebody who may be relied on says that the social side is enabled there.
  func enables(at channel: ChannelKind) -> Bool {
    channels(for: .enable).contains { $0.reliability == .answer && $0.value.kind == channel }
  }
}

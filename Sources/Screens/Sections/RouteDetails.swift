import CardJourney
import CityGuide
import Copy
import Terminal

/// One route in full: where to go, what it rests on, what to ask first.
struct RouteDetails: Section {
  let route: Route

  func write(on page: inout PageWriter) {
    page.heading(route.title)
    guard route.isPossible else {
      page.text(route.obstacle, indent: 3)
      return
    }
    page.follow(route.kind)
    trips(&page)
    place(&page)
    basis(&page)
    questions(&page)
    page.follow(nil)
  }

  private func trips(_ page: inout PageWriter) {
    var visit = 0
    for trip in route.trips {
      if !trip.isRemote { visit += 1 }
      // Reports by telephone are the same on every way, and come before it.
      guard trip.errands != [.temporaryReport] else { continue }
      page.text(trip.line(visit: visit, page.context.answers), indent: 3)
    }
    if route.mustTravel {
      page.text(
        Phrase(\.routeNeedsTravelBack),
        indent: 3, style: .bold)
    }
  }

  private func place(_ page: inout PageWriter) {
    let filing = route.trips.first { !$0.isDone && $0.errands.contains(where: \.isFiling) }
    for channel in filing?.channels.prefix(1) ?? [] {
      page.fact(channel, indent: 3, label: Phrase(\.whereToGo), \.phrase)
    }
  }

  /// What it rests on.
  private func basis(_ page: inout PageWriter) {
    let basis = route.basis
    if let issue = basis.instantIssue {
      page.fact(issue, indent: 3, label: Phrase(\.instantIssueFact), \.phrase)
    }
    for banks in basis.banks.prefix(1) {
      let names = names(of: banks.value, page.context)
      page.fact(banks, indent: 3, label: Phrase(\.partnerBanks)) { _ in names }
    }
    for time in basis.times {
      page.fact(time, indent: 3, label: Phrase(\.timeItTakes), \.phrase)
    }
    for fee in basis.fees { page.fact(fee, indent: 3, label: Phrase(\.feeOfErrand), \.phrase) }
    for delivery in basis.deliveries.prefix(1) {
      page.fact(delivery, indent: 3, label: Phrase(\.cardDeliveryFact)) { ways in
        ways.map(\.phrase).joined(by: .comma)
      }
    }
    for service in basis.homeServices.prefix(2) {
      page.fact(service, indent: 3, label: Phrase(\.homeServiceFact), \.phrase)
    }
  }

  private func names(of banks: [BankID], _ context: Context) -> Phrase {
    let known = banks.map { id in context.banks.first { $0.id == id } }
    let names = zip(banks, known).map { id, bank in
      bank.map { Phrase { [names = $0.names] copy in copy.name(names) } }
        ?? Phrase(verbatim: id.rawValue)
    }
    return names.joined(by: .enumeration)
  }

  private func questions(_ page: inout PageWriter) {
    guard !route.unknown.isEmpty else { return }
    let asked = route.unknown.map(\.question)
    page.text(
      Phrase(\.routeQuestionsToAsk), indent: 3)
    for (number, question) in asked.prefix(4).enumerated() {
      page.text(
        Phrase { $0.leadBefore(lead: "\(number + 1)", words: question($0)) }, indent: 5)
    }
  }
}

extension Route {
  /// The name above the details, with where it stands.
  fileprivate var title: Phrase {
    let name = kind.phrase
    if isUnderWay { return Phrase { $0.routeUnderWay(route: name($0)) } }
    guard isPlanned else { return name }
    return Phrase { $0.routePlanned(route: name($0)) }
  }
}

extension Trip {
  /// One trip of a route: its number among the visits, where, what, and who.
  fileprivate func line(visit: Int, _ answers: Answers) -> Phrase {
    let what = errandWords
    let done = isDone ? Phrase(\.tripDoneMark) : Phrase(\.nothingToSay)
    let who =
      holderMustCome && answers.acting != .`self` && !isDone
      ? Phrase(\.tripNeedsHolder) : Phrase(\.nothingToSay)
    guard !isRemote else {
      return Phrase {
        $0.remoteTripLine(done: done($0), channel: channel.phrase($0), errands: what($0))
      }
    }
    return Phrase {
      $0.tripLine(
        done: done($0), number: visit, channel: channel.phrase($0), errands: what($0),
        who: who($0))
    }
  }
}

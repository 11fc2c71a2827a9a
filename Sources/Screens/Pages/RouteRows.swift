import CardJourney
import CityGuide
import Terminal

extension PageWriter {
  /// The routes, one line each, to be chosen from.
  mutating func table(_ routes: [Route], isNarrow: Bool, _ choosing: (Route) -> Message) {
    guard !isNarrow else {
      for route in routes { choice(route.shortLine, choosing(route)) }
      return
    }
    let table = RouteTable(routes, context)
    row(.text(table.heading, indent: RouteTable.indent, style: .tint(.accent)))
    for route in routes {
      let line = table.line(of: route)
      choice(Phrase(line, line), choosing(route))
    }
  }

  /// One route in full: where to go, what it rests on, what to ask first.
  mutating func details(of route: Route) {
    heading(route.title)
    guard route.isPossible else {
      text(route.obstacle, indent: 3)
      return
    }
    follow(route.kind)
    trips(of: route)
    places(of: route)
    basis(route.basis, of: route)
    firstAsk(route)
    follow(nil)
  }

  // MARK: - Trips

  private mutating func trips(of route: Route) {
    var visit = 0
    for trip in route.trips {
      if !trip.isRemote { visit += 1 }
      // Reports by telephone are the same on every way, and come before it.
      guard trip.errands != [.temporaryReport] else { continue }
      text(trip.line(visit: visit, context.answers), indent: 3)
    }
    if route.mustTravel {
      text(
        Phrase("人在外地：上面要本人到场的，得回发卡地一趟。", "Away: the holder has to travel back for that."),
        indent: 3, style: .bold)
    }
  }

  private mutating func places(of route: Route) {
    let filing = route.trips.first { !$0.isDone && $0.errands.contains(where: \.isFiling) }
    for channel in filing?.channels.prefix(1) ?? [] {
      fact(channel, indent: 3, label: Phrase("在哪", "Where"), \.phrase)
    }
  }

  // MARK: - What it rests on

  private mutating func basis(_ basis: RouteBasis, of route: Route) {
    if let issue = basis.instantIssue {
      fact(issue, indent: 3, label: Phrase("当场拿卡", "At once"), \.phrase)
    }
    for banks in basis.banks.prefix(1) {
      let names = names(of: banks.value)
      fact(banks, indent: 3, label: Phrase("合作银行", "Partner banks")) { _ in names }
    }
    for time in basis.times {
      fact(time, indent: 3, label: Phrase("多久", "Time"), \.phrase)
    }
    for fee in basis.fees { fact(fee, indent: 3, label: Phrase("费用", "Fee"), \.phrase) }
    for delivery in basis.deliveries.prefix(1) {
      fact(delivery, indent: 3, label: Phrase("怎么拿卡", "How it comes")) { ways in
        Phrase(
          ways.map(\.phrase.zh).joined(separator: "，"),
          ways.map(\.phrase.en).joined(separator: ", ")
        )
      }
    }
    for service in basis.homeServices.prefix(2) {
      fact(service, indent: 3, label: Phrase("来不了可以上门", "Home service"), \.phrase)
    }
  }

  private func names(of banks: [BankID]) -> Phrase {
    let known = banks.map { id in context.banks.first { $0.id == id } }
    let names = zip(banks, known).map { id, bank in
      bank.map { Phrase($0.names.short, $0.names.full.text(in: .en)) }
        ?? Phrase(id.rawValue, id.rawValue)
    }
    return names.joined(by: .enumeration)
  }

  private mutating func firstAsk(_ route: Route) {
    guard !route.unknown.isEmpty else { return }
    let asked = route.unknown.map(\.question)
    text(
      Phrase("先打电话问（按 p 看全部）：", "Ask first by telephone (p for all of it):"), indent: 3)
    for (number, question) in asked.prefix(4).enumerated() {
      text(
        Phrase("\(number + 1) \(question.zh)", "\(number + 1) \(question.en)"), indent: 5)
    }
  }
}

extension Route {
  /// The name above the details, with where it stands.
  fileprivate var title: Phrase {
    let name = kind.phrase
    if isUnderWay { return Phrase("\(name.zh)（申请正在走这条）", "\(name.en) (under way)") }
    guard isPlanned else { return name }
    return Phrase("\(name.zh)（现在按这个办）", "\(name.en) (the way taken now)")
  }
}

extension Trip {
  /// One trip of a route: its number among the visits, where, what, and who.
  fileprivate func line(visit: Int, _ answers: Answers) -> Phrase {
    let (zh, en) = (errandWords.zh, errandWords.en)
    let done = isDone ? Phrase("已办  ", "Done: ") : Phrase("", "")
    let who =
      holderMustCome && answers.acting != .`self` && !isDone
      ? Phrase("（要本人到场）", " (the holder has to come)") : Phrase("", "")
    guard !isRemote else {
      return Phrase(
        "\(done.zh)\(channel.phrase.zh)：\(zh)", "\(done.en)\(channel.phrase.en): \(en)")
    }
    return Phrase(
      "\(done.zh)第 \(visit) 趟  \(channel.phrase.zh)：\(zh)\(who.zh)",
      "\(done.en)Trip \(visit)  \(channel.phrase.en): \(en)\(who.en)")
  }
}

import CardJourney
import CityGuide
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
        Phrase("人在外地：上面要本人到场的，得回发卡地一趟。", "Away: the holder has to travel back for that."),
        indent: 3, style: .bold)
    }
  }

  private func place(_ page: inout PageWriter) {
    let filing = route.trips.first { !$0.isDone && $0.errands.contains(where: \.isFiling) }
    for channel in filing?.channels.prefix(1) ?? [] {
      page.fact(channel, indent: 3, label: Phrase("在哪", "Where"), \.phrase)
    }
  }

  /// What it rests on.
  private func basis(_ page: inout PageWriter) {
    let basis = route.basis
    if let issue = basis.instantIssue {
      page.fact(issue, indent: 3, label: Phrase("当场拿卡", "At once"), \.phrase)
    }
    for banks in basis.banks.prefix(1) {
      let names = names(of: banks.value, page.context)
      page.fact(banks, indent: 3, label: Phrase("合作银行", "Partner banks")) { _ in names }
    }
    for time in basis.times {
      page.fact(time, indent: 3, label: Phrase("多久", "Time"), \.phrase)
    }
    for fee in basis.fees { page.fact(fee, indent: 3, label: Phrase("费用", "Fee"), \.phrase) }
    for delivery in basis.deliveries.prefix(1) {
      page.fact(delivery, indent: 3, label: Phrase("怎么拿卡", "How it comes")) { ways in
        Phrase(
          ways.map(\.phrase.zh).joined(separator: "，"),
          ways.map(\.phrase.en).joined(separator: ", ")
        )
      }
    }
    for service in basis.homeServices.prefix(2) {
      page.fact(service, indent: 3, label: Phrase("来不了可以上门", "Home service"), \.phrase)
    }
  }

  private func names(of banks: [BankID], _ context: Context) -> Phrase {
    let known = banks.map { id in context.banks.first { $0.id == id } }
    let names = zip(banks, known).map { id, bank in
      bank.map { Phrase($0.names.short, $0.names.full.text(in: .en)) }
        ?? Phrase(id.rawValue, id.rawValue)
    }
    return names.joined(by: .enumeration)
  }

  private func questions(_ page: inout PageWriter) {
    guard !route.unknown.isEmpty else { return }
    let asked = route.unknown.map(\.question)
    page.text(
      Phrase("先打电话问：", "Ask first by telephone:"), indent: 3)
    for (number, question) in asked.prefix(4).enumerated() {
      page.text(
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

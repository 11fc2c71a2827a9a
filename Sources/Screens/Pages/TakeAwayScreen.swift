import CardJourney
import CityGuide
import Copy
import Terminal

/// The ways in which a case leaves the screen: on paper, in a browser, as a file, into a chat, onto a phone.
struct TakeAwayScreen: Screen {
  /// Whether somebody asked for the papers of several cases: nobody else is shown whose cases lie here.
  var isOfSeveral = false

  var requires: Set<Resource> { [.waysOut, .companions] }

  func page(_ context: Context) -> Page {
    if isOfSeveral, let trip = context.jointTrip { return page(of: trip, context) }
    var writer = PageWriter(context)
    writer.heading(Phrase(\.howToTakeAlong))
    if context.isPractice { writer.text(.nothingLeavesPractice, style: .bold) }
    writer.blank()
    onPaper(context.waysOut, &writer)
    files(context.waysOut, &writer)
    chat(context, &writer)
    several(context, &writer)
    writer.blank()
    writer.aside(
      Phrase(\.takenAlongWithoutNumbers))
    return Page(
      title: context.title(Phrase(\.takeAlong)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.takeItThisWay))], citations: writer.citations)
  }

  /// The papers of several cases on one trip, with what each is called.
  private func page(of trip: JointTrip, _ context: Context) -> Page {
    var writer = PageWriter(context)
    way(
      Phrase(\.showPapersForCopying), Phrase(\.papersStayInTerminal),
      .all([.close, .showPapers(ofSeveral: true)]), &writer)
    writer.blank()
    writer.add(PapersOfSeveral(trip: trip))
    return Page(
      title: context.title(Phrase(\.takeAlong)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.takeItThisWay))],
      citations: writer.citations)
  }

  /// That others go the same way; at a desk they are strangers, so that none is named before somebody asks.
  private func several(_ context: Context, _ writer: inout PageWriter) {
    guard let trip = context.jointTrip else { return }
    let others = trip.members.count - 1
    way(
      Phrase(\.oneTripForSeveral), Phrase { $0.othersGoThereToo(count: others) },
      .push(.takeAway(TakeAwayScreen(isOfSeveral: true))), &writer)
  }

  private func way(
    _ title: Phrase, _ what: Phrase, _ message: Message, _ writer: inout PageWriter
  ) {
    writer.choice(title, message)
    writer.row(.text(writer.context.say(what), indent: 6))
  }

  /// What this machine does by itself; nothing of it is offered where it cannot.
  private func onPaper(_ ways: WaysOut?, _ writer: inout PageWriter) {
    if let ways, let printer = ways.printer {
      let what =
        ways.printsSheet
        ? Phrase { $0.printsSheetOn(printer: printer, isLarge: ways.isSheetLarge) }
        : Phrase { $0.printsPlainTextOn(printer: printer) }
      way(Phrase(\.printSheet), what, .takeAway(.print), &writer)
    }
    if let ways, ways.opens {
      way(
        Phrase(\.openThenPrint),
        Phrase { $0.opensSheetInBrowser(isLarge: ways.isSheetLarge) }, .takeAway(.open), &writer)
    }
  }

  private func files(_ ways: WaysOut?, _ writer: inout PageWriter) {
    let folder = ways?.folder ?? "…"
    // First as the settings have it, then the other type.
    let isLarge = ways?.isSheetLarge == true
    way(
      Phrase(\.saveSheet),
      Phrase { $0.savesSheetInto(folder: folder, isLarge: isLarge) },
      .takeAway(.sheet(isLarge: isLarge)), &writer)
    if isLarge {
      way(
        Phrase(\.saveNormalSheet), Phrase(\.oneSheetOfPaper),
        .takeAway(.sheet(isLarge: false)), &writer)
    } else {
      way(
        Phrase(\.saveLargeSheet),
        Phrase(\.largeSheetIsForElders),
        .takeAway(.sheet(isLarge: true)), &writer)
    }
    way(
      Phrase(\.saveCalendar),
      Phrase(\.calendarRingsDayBefore),
      .takeAway(.calendar), &writer)
  }

  private func chat(_ context: Context, _ writer: inout PageWriter) {
    way(
      Phrase(\.makeChatLines),
      Phrase(\.chatLinesHold),
      .open(.chat(ChatScreen())),
      &writer)
    let short = ChatText(context).short
    if CodeScreen.isRoomFor(short, in: context) {
      way(
        Phrase(\.drawGistAsCode),
        Phrase(\.phoneTakesGist),
        .open(.code(CodeScreen(text: short))), &writer)
    }
    way(
      Phrase(\.showPapersForCopying),
      Phrase(\.papersStayInTerminal),
      .all([.close, .showPapers(ofSeveral: false)]), &writer)
    for (number, whose) in numbers(context) {
      way(
        Phrase { $0.drawNumberAsCode(number: number) },
        Phrase { $0.phoneDialsNumber(office: whose($0)) },
        .open(.code(CodeScreen(tel: number))), &writer)
    }
  }
}

extension TakeAwayScreen {
  /// The numbers to ring now.
  private func numbers(_ context: Context) -> [(number: String, whose: Phrase)] {
    CaseTask.Kind.reports(in: context.case.steps(in: context.circumstances)).compactMap { side in
      let call = context.reportCall(side)
      return call.number.map { ($0, call.office) }
    }
  }
}

// MARK: - On the normal screen

extension TakeAwayScreen {
  /// The papers, those of one trip for several cards below them where they were asked for, and how to come back.
  static func papers(_ context: Context, ofSeveral isOfSeveral: Bool = false) -> String {
    let title = context.title(Phrase(\.papersForCopying)).text
    let columns = max(20, context.size.columns)
    let trip = isOfSeveral ? context.jointTrip : nil
    let joint = trip.map { ["", PlainText.papers(of: $0, context, columns: columns)] }
    let checklist = [PlainText.checklist(context, columns: columns)] + (joint ?? [])
    return ([title, ""] + checklist + ["", wayBack(context), ""]).joined(separator: "\n")
  }

  /// The lines for a chat, each on one line however long, so that they paste as they are; and how to come back.
  static func chat(_ context: Context) -> String {
    let lines = ChatText(context).lines.map { context.transcriber($0) }
    return (lines + ["", wayBack(context), ""]).joined(separator: "\n")
  }

  private static func wayBack(_ context: Context) -> String {
    context.say(
      Phrase(\.wayBackFromTerminal))
  }
}

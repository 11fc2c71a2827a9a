import CardJourney
import CityGuide
import Terminal

/// The ways in which a case leaves the screen: on paper, in a browser, as a file, into a chat, onto a phone.
struct TakeAwayScreen: Screen {
  var requires: Set<Resource> { [.waysOut, .companions] }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("怎么带走？", "How to take it along?"))
    let joint = context.jointTrip
    if let joint {
      let others = joint.members.dropFirst().map(\.name)
      // Where lines are read, all of it stands there already.
      let down = context.saysAll ? Phrase("", "") : context.key("PgDn")
      writer.text(
        Phrase(
          "\(others.joined(separator: "、"))也去那里：合起来的清单在最下面\(down.zh)。",
          "\(others.joined(separator: ", ")) can go along: the joint list is at the bottom\(down.en)."
        ))
    }
    writer.blank()
    onPaper(context.waysOut, &writer)
    files(context.waysOut, &writer)
    chat(context, &writer)
    writer.blank()
    writer.aside(
      Phrase(
        "都没有你的证件号、卡号和电话；文件不会盖掉别的文件。",
        "No ID, card or telephone number of yours is in any of it; no file goes over another one."))
    if let joint {
      writer.blank()
      writer.add(PapersOfSeveral(trip: joint))
    }
    return Page(
      title: context.title(Phrase("带走", "Take along")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("就这样", "Take it"))], citations: writer.citations)
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
        if !ways.printsSheet {
          Phrase(
            "打印机 \(printer)；这台机器不能排版，打的是文字版",
            "the text, on \(printer): nothing here can set the sheet")
        } else if ways.isSheetLarge {
          Phrase("大字的告知单，打印机 \(printer)", "the sheet in large type, on \(printer)")
        } else {
          Phrase("告知单，一张 A4，打印机 \(printer)", "the sheet, one A4, on \(printer)")
        }
      way(Phrase("打印", "Print"), what, .takeAway(.print), &writer)
    }
    if ways?.opens == true {
      way(
        Phrase("打开看，再打印", "Open it, and print from there"),
        ways?.isSheetLarge == true
          ? Phrase(
            "大字的告知单在浏览器里打开，文件也留着", "the sheet in large type in the browser; its file stays")
          : Phrase("告知单在浏览器里打开，文件也留着", "the sheet in the browser; its file stays"),
        .takeAway(.open), &writer)
    }
  }

  private func files(_ ways: WaysOut?, _ writer: inout PageWriter) {
    let folder = ways?.folder ?? "…"
    // First as the settings have it, then the other type.
    let isLarge = ways?.isSheetLarge == true
    way(
      Phrase("存成文件", "Save it"),
      isLarge
        ? Phrase("大字的告知单，存到 \(folder)", "the sheet in large type, into \(folder)")
        : Phrase("告知单，存到 \(folder)", "the sheet, into \(folder)"),
      .takeAway(.sheet(isLarge: isLarge)), &writer)
    if isLarge {
      way(
        Phrase("存成普通大小的", "Save it in normal type"), Phrase("一张 A4", "one A4"),
        .takeAway(.sheet(isLarge: false)), &writer)
    } else {
      way(
        Phrase("存成大字的", "Save it in large type"),
        Phrase("给老人看，可能两三张纸", "for old people, perhaps two or three sheets"),
        .takeAway(.sheet(isLarge: true)), &writer)
    }
    way(
      Phrase("存成日历提醒", "Save the days for a calendar"),
      Phrase(
        "导进手机日历，提前一天早上 9 点响，写着打哪个号、说什么",
        "for a phone: rings at 9:00 the day before, with number and words"),
      .takeAway(.calendar), &writer)
  }

  private func chat(_ context: Context, _ writer: inout PageWriter) {
    way(
      Phrase("发给家里人的几行话", "A few lines for a chat"),
      Phrase("打哪个号、怎么说、带什么，贴到微信里", "numbers, words, papers, to be pasted"),
      .open(.chat(ChatScreen())),
      &writer)
    let short = ChatText(context).short
    if CodeScreen.isRoomFor(short, in: context) {
      way(
        Phrase("要点画成二维码", "The gist as a code"),
        Phrase("手机一扫就带走", "a phone takes it off the screen"),
        .open(.code(CodeScreen(text: short))), &writer)
    }
    way(
      Phrase("材料放到普通屏幕上", "The papers on the normal screen"),
      Phrase("成文字，可以选中复制；会留在终端里", "as text, to be copied; it stays in the terminal"),
      .all([.close, .showPapers]), &writer)
    for (number, whose) in numbers(context) {
      way(
        Phrase("\(number) 画成二维码", "\(number) as a code"),
        Phrase("手机一扫就拨\(whose.zh)", "a phone that reads it dials: \(whose.en)"),
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
  /// The papers, those of one trip for several cards below them, and how to come back.
  static func papers(_ context: Context) -> String {
    let title = context.title(Phrase("材料清单", "Papers")).text
    let columns = max(20, context.size.columns)
    let joint = context.jointTrip.map { ["", PlainText.papers(of: $0, context, columns: columns)] }
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
      Phrase(
        "按 Enter 回到 buka。上面的字会留在终端里；窗口上换人之前请清屏。",
        "Press Enter to go back to buka. The text above stays in the terminal: clear it before the next client."
      ))
  }
}

import CardJourney
import CityGuide
import Terminal

/// The ways in which a case leaves the screen: on paper, as text, as a calendar.
struct TakeAwayScreen: Screen {
  private static let ways: [(title: Phrase, what: Phrase, message: Message)] = [
    (
      Phrase("打印告知单", "The sheet for printing"),
      Phrase("一张 A4：带什么、去哪、哪天、问什么；用浏览器打开再打印", "one sheet of A4; open it in a browser and print"),
      .takeAway(.sheet(isLarge: false))
    ),
    (
      Phrase("大字版", "In large type"), Phrase("给老人看，可能两张纸", "for old people, perhaps two sheets"),
      .takeAway(.sheet(isLarge: true))
    ),
    (
      Phrase("放到普通屏幕上", "On the normal screen"),
      Phrase("材料清单成文字，可以选中复制；看完按 Enter 回来", "the papers as text, to be copied; Enter comes back"),
      .all([.close, .showPapers])
    ),
    (
      Phrase("日历提醒", "A calendar file"),
      Phrase("要记住的日子，导进手机日历，提前一天早上 9 点提醒", "for the phone; reminds at 9:00 on the day before"),
      .takeAway(.calendar)
    ),
  ]

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("怎么带走？", "How to take it along?"))
    writer.blank()
    for way in TakeAwayScreen.ways {
      writer.choice(way.title, way.message)
      writer.row(.text(context.say(way.what), indent: 6))
    }
    writer.blank()
    writer.aside(
      Phrase(
        "文件写在当前文件夹，不会盖掉别的文件；没有证件号、卡号和电话。",
        "Files go into the current folder, never over another one; no ID, card or telephone number is in them."
      ))
    writer.aside(
      Phrase(
        "放到普通屏幕上的字会留在终端里，往上翻还看得到。",
        "Text on the normal screen stays in the terminal: scrolling back shows it."))
    return Page(
      title: context.title(Phrase("带走", "Take along")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("就这样", "Take it"))])
  }

  /// The papers, and how to come back.
  static func text(_ context: Context) -> String {
    let way = Phrase(
      "按 Enter 回到 buka。上面的字会留在终端里；窗口上换人之前请清屏。",
      "Press Enter to go back to buka. The text above stays in the terminal: clear it before the next client."
    )
    let title = context.title(Phrase("材料清单", "Papers")).text
    let checklist = PlainText.checklist(context, columns: max(20, context.size.columns))
    return [title, "", checklist, "", context.say(way), ""].joined(separator: "\n")
  }
}

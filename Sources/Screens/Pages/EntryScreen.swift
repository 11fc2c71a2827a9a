import CardJourney
import CityGuide
import Terminal

/// A whole case from one line: shows what was understood while it is typed, and records it with one Enter.
struct EntryScreen: Screen {
  /// The line of a batch that is mended here; nil where a case is entered.
  private struct Mending: Hashable {
    let index: Int
    let batch: BatchScreen
    let text: String
  }

  private var mending: Mending?

  /// For a new case.
  init() {}

  /// For a line of several that was not understood.
  init(mending index: Int, of batch: BatchScreen, text: String) {
    mending = Mending(index: index, batch: batch, text: text)
  }

  var requires: Set<Resource> { [.places] }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    let text = mending?.text ?? ""
    return (Cursor(), TextField(text: text, limit: max(EntryScreen.limit, text.count)))
  }

  private static let limit = 80

  /// Several lines at once are several cases, what was typed before them being part of the first.
  func message(pasting text: String, _ context: Context) -> Message? {
    guard mending == nil, let field = context.field else { return nil }
    let whole = field.text.prefix(field.caret) + text + field.text.dropFirst(field.caret)
    return BatchScreen(pasted: String(whole)).map { .replace(.batch($0)) }
  }

  /// What was typed, read; nil until the places are there.
  private func line(_ context: Context) -> EntryLine? {
    context.places.map { places in
      EntryParser(places: places, banks: BankDirectory(context.banks), today: context.today)
        .line(context.field?.text ?? "")
    }
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let line = line(context)
    if let line, !line.words.isEmpty {
      write(line, &writer)
    } else {
      writeHowTo(&writer)
    }
    return Page(
      title: context.title(Phrase("一行录入", "One line")), rows: writer.rows,
      field: context.field.map {
        InputLine(prompt: context.say(Phrase("一行写完：", "In one line:")), field: $0)
      },
      bindings: [
        KeyMap.choosing(
          mending == nil ? Phrase("建好并打开", "Record and open") : Phrase("改好", "Mended"))
      ],
      enter: line.map { recording($0, context) } ?? .nothing)
  }

  private func write(_ line: EntryLine, _ writer: inout PageWriter) {
    let said = { (answer: Answer) in writer.context.phrase(of: answer) }
    let problems = line.problems(said)
    for problem in problems {
      writer.row(Row(lead: "!", text: writer.context.say(problem), style: .bold))
    }
    for sentence in line.understood(said) {
      writer.row(Row(lead: "=", text: writer.context.say(sentence)))
    }
    writer.blank()
    if line.isComplete {
      writer.text(
        mending != nil
          ? Phrase("看着对就按 Enter，回到那一批。", "If this is right press Enter: back to the other lines.")
          : Phrase(
            "看着对就按 Enter：建好并打开；接着按 c 看材料，写错了按 u 整条撤销。",
            "If this is right press Enter; then c shows the papers, u takes the whole line back."))
    } else if problems.isEmpty {
      writer.text(EntryLine.noSituation)
    } else {
      writer.text(
        Phrase("有没看懂的，就什么都不记。", "Nothing is recorded while something is not understood."))
    }
  }

  private func writeHowTo(_ writer: inout PageWriter) {
    if let place = writer.context.examplePlace {
      writer.text(
        Phrase(
          "比如：\(place.code) 丢 代 已口头11-20 #王阿姨",
          "For example: \(place.code) lost agent reported 11-20 #Wang"))
    }
    writer.blank()
    writer.text(
      Phrase(
        "发卡地写地名、拼音、首字母、区号或六位代码。先后随便，隔不隔开都行。",
        "The place in Chinese, pinyin, initials, area code or six digits; any order."))
    for group in EntryVocabulary.usual {
      writer.row(
        Row(
          lead: "-",
          text: writer.context.say(
            Phrase("\(group.label.zh)：\(group.words.zh)", "\(group.label.en): \(group.words.en)"))))
    }
    writer.text(
      Phrase(
        "几行一起贴进来，就是几件事，看过再建。办到哪一步后面可以跟日子：11-20、昨天；不记得就不写。挂失管多久写 管7天、到12-1。称呼写在 # 后面或引号里。",
        "Several lines pasted at once are several cases, shown before they are made. A day may follow how far it has come: 11-20, yesterday; and how long a report holds: holds 7 days. A name stands behind # or in quotes."
      ))
  }

  private func recording(_ line: EntryLine, _ context: Context) -> Message {
    if let problem = line.problems(context.phrase).first { return .say(problem) }
    guard line.isComplete else { return .say(EntryLine.noSituation) }
    if let mending {
      let batch = mending.batch.changing(mending.index, to: context.field?.text ?? "")
      return .all([.close, .replace(.batch(batch))])
    }
    return .enter(line, said: Phrase("记下了；写错了按 u，整条撤销", "Recorded; u takes the whole line back"))
  }
}

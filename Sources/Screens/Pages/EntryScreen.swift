import CardJourney
import CityGuide
import Terminal

/// A whole case from one line: shows what was understood while it is typed, and records it with one Enter.
struct EntryScreen: Screen {
  var requires: Set<Resource> { [.places] }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), TextField(limit: 80))
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
      bindings: [KeyMap.choosing(Phrase("建好并打开", "Record and open"))],
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
        Phrase(
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
        "办到哪一步后面可以跟日子：11-20、昨天；不记得就不写。挂失管多久写 管7天、到12-1。称呼写在 # 后面或引号里。",
        "A day may follow how far it has come: 11-20, yesterday; and how long a report holds: holds 7 days. A name stands behind # or in quotes."
      ))
  }

  private func recording(_ line: EntryLine, _ context: Context) -> Message {
    if let problem = line.problems(context.phrase).first { return .say(problem) }
    guard line.isComplete else { return .say(EntryLine.noSituation) }
    return .enter(line, said: Phrase("记下了；写错了按 u，整条撤销", "Recorded; u takes the whole line back"))
  }
}

import CardJourney
import Terminal

/// Asks once before a case, or all of them, is deleted for good.
struct WipeScreen: Screen {
  /// The case that was selected; nil where all are meant.
  let entry: CaseEntry?

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let count = context.entries.count + context.unreadEntries
    if let entry {
      let name = [entry.id, entry.nickname.map { "“\($0)”" }, entry.place].compactMap(\.self)
        .joined(separator: "  ")
      writer.heading(Phrase("删掉 \(name)？", "Delete \(name)?"))
    } else {
      writer.heading(
        Phrase("删掉全部 \(count) 件事项？", "Delete all cases? There are \(count)."))
    }
    writer.blank()
    writer.text(.wiping)
    writer.blank()
    writer.choice(Phrase("不删，返回", "Keep it, go back"), .close)
    if let entry {
      writer.choice(Phrase("删掉，找不回来", "Delete it for good"), .wipe(entry.id))
      if count > 1 {
        writer.choice(
          Phrase("我要删掉全部事项", "I want to delete all cases"),
          .replace(.wipe(WipeScreen(entry: nil))))
      }
    } else {
      writer.choice(Phrase("全部删掉，找不回来", "Delete all of them for good"), .wipe(nil))
    }
    return Page(
      title: Title(context.say(Phrase("删除", "Delete"))), rows: writer.rows,
      bindings: [KeyMap.choosing(KeyMap.choose)])
  }
}

extension Phrase {
  /// What goes, and what does not.
  package static let wiping = Phrase(
    "回答、记录、打的勾、称呼都从这台机器上抹掉，撤销不了。打印、导出过的文件和记在本窗口指南里的回答不会动，要自己删。",
    "Answers, records, ticks and the name are erased from this machine; nothing brings them back. Files that were printed or exported, and answers kept in the desk's guides, stay: delete those yourself."
  )

  /// That a case was deleted, all of them where none is named, and which files of it were left.
  package static func wiped(_ id: String?, leaving files: [String]) -> Phrase {
    let what = Phrase(
      id.map { "\($0) 删掉了" } ?? "全部删掉了", id.map { "\($0) is deleted" } ?? "All cases are deleted")
    guard !files.isEmpty else { return Phrase("\(what.zh)。", "\(what.en).") }
    let list = files.joined(separator: " ")
    return Phrase(
      "\(what.zh)。这些导出的文件没有动：\(list)", "\(what.en). These exported files were left: \(list)")
  }
}

import CardJourney
package import Copy
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
      writer.heading(Phrase { $0.asksWhetherToDeleteCase(name: name) })
    } else {
      writer.heading(
        Phrase { $0.asksWhetherToDeleteAll(count: count) })
    }
    writer.blank()
    writer.text(.wiping)
    writer.blank()
    writer.choice(Phrase(\.keepAndGoBack), .close)
    if let entry {
      writer.choice(Phrase(\.deleteCaseForGood), .wipe(entry.id))
      if count > 1 {
        writer.choice(
          Phrase(\.wantToDeleteAllCases),
          .replace(.wipe(WipeScreen(entry: nil))))
      }
    } else {
      writer.choice(Phrase(\.deleteAllForGood), .wipe(nil))
    }
    return Page(
      title: Title(context.say(Phrase(\.deleteCases))), rows: writer.rows,
      bindings: [KeyMap.choosing(KeyMap.choose)])
  }
}

extension Phrase {
  /// What goes, and what does not.
  package static let wiping = Phrase(\.whatDeletingErases)

  /// That a case was deleted, all of them where none is named, and which files of it were left.
  package static func wiped(_ id: String?, leaving files: [String]) -> Phrase {
    let what = Phrase { $0.casesDeleted(id: id) }
    guard !files.isEmpty else { return Phrase { $0.deletionDone(deletion: what($0)) } }
    let list = files.joined(separator: " ")
    return Phrase { $0.deletionLeftFiles(deletion: what($0), files: list) }
  }
}

import CardJourney
import Copy
import Terminal

/// Gives the case a name that the desk knows it by.
struct NameScreen: Screen {
  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), TextField(text: context.file?.nickname ?? "", limit: Nickname.longest))
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.text(
      Phrase(\.howToNameCase))
    return Page(
      title: context.title(Phrase(\.caseNameColumn)), rows: writer.rows,
      field: context.field.map {
        InputLine(prompt: context.say(Phrase(\.whatToCallCase)), field: $0)
      }, enter: message(context))
  }

  private func message(_ context: Context) -> Message {
    let typed = context.field?.text ?? ""
    guard !typed.allSatisfy(\.isWhitespace) else { return .all([.close, .rename(nil)]) }
    do throws(Nickname.Problem) {
      return .all([.close, .rename(try Nickname(typed))])
    } catch {
      return .say(error.phrase)
    }
  }
}

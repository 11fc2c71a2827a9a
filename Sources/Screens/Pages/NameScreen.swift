import CardJourney
import Terminal

/// Gives the case a name that the desk knows it by.
struct NameScreen: Screen {
  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), TextField(text: context.file?.nickname ?? "", limit: Nickname.longest))
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.text(
      Phrase(
        "写个自己认得的称呼，比如“妈妈的卡”。不要写姓名全名、证件号、卡号或电话。",
        "A name that you will know it by, such as Mother's card. No full names, ID, card or telephone numbers."
      ))
    return Page(
      title: context.title(Phrase("称呼", "Name")), rows: writer.rows,
      field: context.field.map {
        InputLine(prompt: context.say(Phrase("叫什么？", "What to call it?")), field: $0)
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

import CardJourney
import Terminal

/// Gives the case a name that the desk knows it by.
struct NameScreen: Screen {
  var cursor = Cursor()
  var field: TextField?

  init(nickname: String?) {
    field = TextField(text: nickname ?? "", limit: Nickname.longest)
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.text(
      Phrase(
        "写个自己认得的称呼，比如“妈妈的卡”。不要写姓名全名、证件号、卡号或电话。",
        "A name that you will know it by, such as Mother's card. No full names, ID, card or telephone numbers."
      ))
    return Page(
      title: context.title(Phrase("称呼", "Name")), rail: context.rail, rows: writer.rows,
      field: field.map {
        InputLine(prompt: context.say(Phrase("叫什么？", "What to call it?")), field: $0)
      })
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back: return [.pop]
    case .choose:
      let typed = field?.text ?? ""
      guard !typed.allSatisfy(\.isWhitespace) else {
        return [.pop, .effect(.rename(context.case.id, nil))]
      }
      do throws(Nickname.Problem) {
        return [.pop, .effect(.rename(context.case.id, try Nickname(typed)))]
      } catch {
        return [.notice(error.phrase)]
      }
    default: return []
    }
  }
}

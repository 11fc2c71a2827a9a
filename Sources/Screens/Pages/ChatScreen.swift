import CityGuide
import Copy

/// The lines to paste into a chat, for somebody who helps from far away.
struct ChatScreen: Screen {
  func page(_ context: Context) -> Page {
    let chat = ChatText(context)
    var writer = PageWriter(context)
    for line in chat.lines { writer.row(.text(line)) }
    writer.blank()
    writer.choice(
      Phrase(\.copyFromNormalScreen),
      .all([.close, .showChat]))
    if CodeScreen.isRoomFor(chat.short, in: context) {
      writer.choice(
        Phrase(\.drawGistForPhone),
        .open(.code(CodeScreen(text: chat.short))))
    }
    return Page(
      title: context.title(Phrase(\.sendToFamily)), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase(\.copyChatLines))])
  }
}

import CityGuide

/// The lines to paste into a chat, for somebody who helps from far away.
struct ChatScreen: Screen {
  func page(_ context: Context) -> Page {
    let chat = ChatText(context)
    var writer = PageWriter(context)
    for line in chat.lines { writer.row(.text(line)) }
    writer.blank()
    writer.choice(
      Phrase("放到普通屏幕上，选中复制", "Onto the normal screen, to be copied"),
      .all([.close, .showChat]))
    if CodeScreen.isRoomFor(chat.short, in: context) {
      writer.choice(
        Phrase("要点画成二维码，手机扫走", "The gist as a code for a phone"),
        .open(.code(CodeScreen(text: chat.short))))
    }
    return Page(
      title: context.title(Phrase("发给家里人", "For a chat")), rows: writer.rows,
      bindings: [KeyMap.choosing(Phrase("复制", "Copy"))])
  }
}

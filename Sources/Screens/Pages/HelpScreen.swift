import CardJourney
import Terminal

/// The keys of the page below, from its own key map, so that help cannot lie.
struct HelpScreen: Screen {
  let bindings: [KeyBinding]

  var explainsPageBelow: Bool { true }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let isShared = { (binding: KeyBinding) in KeyMap.sharedMessages.contains(binding.message) }
    let isOfCase = { (binding: KeyBinding) in KeyMap.isOfCase(binding.message) }
    write(
      Phrase("这个画面上的键", "Keys on this screen"),
      listed.filter { !isShared($0) && !isOfCase($0) }, &writer)
    write(
      Phrase("换到别的画面，同一个键回来", "Other screens; the same key leads back"), listed.filter(isOfCase),
      &writer)
    write(Phrase("到处都一样的键", "The same everywhere"), listed.filter(isShared), &writer)
    writer.text(
      Phrase(
        "[ ] 未开始  [~] 办理中  [?] 等对方  [x] 完成  [!] 要紧  - 不需要",
        "[ ] to do  [~] under way  [?] waiting  [x] done  [!] urgent  - not needed"))
    writer.text(
      Phrase(
        "“有人说”的内容没有官方来源，去之前先打电话问。",
        "What some say has no official source: ask by telephone before you go."))
    return Page(
      title: context.title(Phrase("帮助", "Help")), rows: writer.rows)
  }

  private func write(
    _ title: Phrase, _ bindings: [KeyBinding], _ writer: inout PageWriter
  ) {
    guard !bindings.isEmpty else { return }
    writer.heading(title)
    for binding in bindings {
      writer.row(
        Row(
          text: writer.context.say(binding.legend.allNames),
          tail: writer.context.say(binding.label),
          indent: 3))
    }
    writer.blank()
  }

  /// One line for all digits.
  private var listed: [KeyBinding] {
    bindings.filter { binding in
      if case .pick(let number) = binding.message { number == 0 } else { true }
    }.map { binding in
      guard case .pick = binding.message else { return binding }
      return KeyBinding(
        binding.keys, Phrase(digits, digits), Phrase("直接选那一项", "Choose that row at once"),
        binding.message)
    }
  }

  private var digits: String {
    bindings.contains { $0.message == .pick(9) } ? "1-9 0" : "1-9"
  }
}

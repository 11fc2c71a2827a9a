import CardJourney
import CityGuide
import Copy
import Terminal

/// All that can be done on the page below, from its own key map, so that help cannot lie; what is typed filters it.
struct HelpScreen: Screen {
  let bindings: [KeyBinding]

  var explainsPageBelow: Bool { true }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), TextField(limit: 20))
  }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    let typed = (context.field?.text ?? "").lowercased()
    let listed = bindings.filter { binding in
      binding.isChosen && (typed.isEmpty || binding.says(typed))
    }
    // What has no key is looked for here: it comes first.
    for binding in listed.filter(\.keys.isEmpty) + listed.filter({ !$0.keys.isEmpty }) {
      writer.choice(
        binding.label, tail: binding.keys.isEmpty ? nil : binding.legend.allNames,
        .all([.close, binding.message]))
    }
    if listed.isEmpty, !typed.isEmpty { writer.text(Phrase(\.helpFindsNothing)) }
    // Where text is typed there is nothing to choose from, but keys all the same.
    if listed.isEmpty, typed.isEmpty { write(bindings.filter { $0.message != .help }, &writer) }
    if typed.isEmpty {
      writer.blank()
      for group in [KeyMap.moving, KeyMap.always] { write(group, &writer) }
    }
    return Page(
      title: context.title(Phrase(\.whatCanBeDoneHere)), rows: writer.rows,
      field: context.field.map {
        InputLine(
          prompt: context.say(Phrase(\.helpSearchPrompt)), field: $0, takesDigits: false)
      },
      bindings: [KeyMap.choosing(Phrase(\.doThisAction))])
  }

  private func write(_ bindings: [KeyBinding], _ writer: inout PageWriter) {
    let names = bindings.map { binding in
      Phrase { $0.leadBefore(lead: binding.legend.allNames($0), words: binding.label($0)) }
    }
    writer.aside(names.joined(by: .semicolon))
  }
}

extension KeyBinding {
  /// Whether it does something of its own, and does not move about on the page.
  fileprivate var isChosen: Bool {
    // Digits stand for what is on the page, or begin what can be typed there.
    if case .character(let character)? = keys.first, character.isNumber { return false }
    return switch message {
    case .move, .choose, .pick, .toggle, .back, .help, .redraw, .interrupt, .suspend: false
    default: true
    }
  }

  /// Whether its words or its key are what was typed.
  fileprivate func says(_ typed: String) -> Bool {
    label[.zh].lowercased().contains(typed) || label[.en].lowercased().contains(typed)
      || legend.allNames[.en].lowercased() == typed
  }
}

import Copy
import Terminal

extension Page {
  /// The page in characters that the terminal shows rightly.
  func transcribed(by transcribe: Transcriber) -> Page {
    var page = self
    page.title = title.transcribed { transcribe($0) }
    page.head = head?.transcribed { transcribe($0) }
    page.legend = legend?.transcribed(by: transcribe)
    page.rows = rows.map { $0.transcribed(by: transcribe) }
    page.field?.prompt = transcribe(field?.prompt ?? "")
    page.bindings = bindings.map { $0.transcribed(by: transcribe) }
    return page
  }
}

extension Row {
  fileprivate func transcribed(by transcribe: Transcriber) -> Row {
    var row = self
    row.lead = transcribe(lead)
    row.text = transcribe(text)
    row.tail = transcribe(tail)
    row.evidence = transcribe(evidence)
    row.evidenceWords = transcribe(evidenceWords)
    return row
  }
}

extension KeyBinding {
  fileprivate func transcribed(by transcribe: Transcriber) -> KeyBinding {
    KeyBinding(
      keys, name.transcribed(by: transcribe), label.transcribed(by: transcribe), message,
      isHinted: isHinted)
  }
}

extension Phrase {
  /// The phrase in characters that the terminal shows rightly.
  func transcribed(by transcribe: Transcriber) -> Phrase {
    let words = self
    return Phrase { transcribe(words($0)) }
  }
}

package import CardJourney
package import CityGuide

extension Finding {
  /// Which file cannot be read, where in it, and how to mend it.
  package var unreadable: Phrase {
    Phrase(
      "指南读不了：\(position) \(message.zh)",
      "This guide cannot be read: \(position) \(message.text(in: .en))")
  }

  /// That a file of the desk is not used, and why: the desk's own errors are the desk's to mend.
  package var leftOut: Phrase {
    Phrase(
      "本窗口的这个文件没用上：\(position) \(message.zh)",
      "A file of this desk is left out: \(position) \(message.text(in: .en))")
  }

  /// What it means for a case of that place.
  var missingLayer: Phrase {
    Phrase(
      "\(unreadable.zh)。它的说法这里都没有，下面只来自读得到的指南；去之前先打电话问。",
      "\(unreadable.en). What it says is missing here, the rest comes from other guides: ask by telephone before you go."
    )
  }
}

extension Guide {
  /// What is missing on paper because files could not be read or used, by their names; nil where none is.
  package var leftOut: Phrase? {
    let files = Set((unreadable + faults).compactMap { $0.file.split(separator: "/").last })
      .sorted()
    guard !files.isEmpty else { return nil }
    return Phrase(
      "有指南读不了（\(files.joined(separator: "、"))），它的说法这里都没有：去之前先打电话问。",
      "Guides could not be read (\(files.joined(separator: ", "))); what they say is missing here: ask by telephone before you go."
    )
  }
}

extension CaseEntry {
  /// The mark of a case whose guide cannot be read; nil for all others.
  package var mark: Phrase? {
    unreadable.isEmpty ? nil : Phrase("［指南读不了］", "[guide unreadable]")
  }
}

extension [CaseEntry] {
  /// Why guides cannot be read, each file once.
  package var unreadable: [Finding] {
    Set(flatMap(\.unreadable)).sorted()
  }
}

extension Event {
  /// That it cannot be read, and what is to be done.
  var unreadablePhrase: Phrase {
    payload.isOfNewerVersion
      ? Phrase(
        "\(sequence) 新版本写的记录，这一版看不了：\(payload.kind)",
        "\(sequence) written by a newer version, unreadable here: \(payload.kind)")
      : Phrase(
        "\(sequence) 读不出来的记录：撤掉它就能接着记",
        "\(sequence) a record that cannot be read: take it back, then go on")
  }
}

extension Case {
  /// Why nothing can be recorded; nil where all of its log can be read.
  package var locked: Phrase? {
    guard let event = unreadable.first else { return nil }
    return event.payload.isOfNewerVersion
      ? Phrase(
        "这个事项里有新版本写的记录，这一版只能看，不能改。",
        "A newer version wrote to this case: it can be read here, not changed.")
      : Phrase(
        "第 \(event.sequence) 条记录坏了，读不出来。先撤掉它：buka record \(id) retract \(event.sequence)，或在记录（l）里选它。",
        "Record \(event.sequence) is damaged and cannot be read. Take it back first: buka record \(id) retract \(event.sequence), or choose it in the log."
      )
  }
}

extension HomeListing {
  /// The cases of each step.
  var stages: Phrase {
    let cells = CaseFilter.all.map { filter in
      let name = Phrase(
        "\(filter.phrase.zh) \(counts[filter])", "\(filter.phrase.en) \(counts[filter])")
      return filter == key.filter ? Phrase("[\(name.zh)]", "[\(name.en)]") : name
    }
    return cells.joined(by: .gap)
  }

  /// What is shown, where that is not every case.
  var said: Phrase? {
    switch (key.filter, key.search.isEmpty) {
    case (nil, true): nil
    case (nil, false): Phrase("找到 \(entries.count) 件", "\(entries.count) found")
    case (let filter?, true):
      Phrase(
        "只看“\(filter.phrase.zh)”：\(entries.count) 件，Esc 看全部",
        "Only \(filter.phrase.en): \(entries.count); Esc shows all")
    case (let filter?, false):
      Phrase(
        "在“\(filter.phrase.zh)”里找到 \(entries.count) 件",
        "\(entries.count) found in \(filter.phrase.en)")
    }
  }

  /// Why there is nothing to choose.
  var absence: Phrase {
    if !key.search.isEmpty {
      return Phrase(
        "没有找到。可以用称呼、编号、地名、拼音或首字母、六位代码找。",
        "Nothing found. Type a name, an id, or a place: Chinese, pinyin, initials or six digits.")
    }
    return key.filter == nil
      ? Phrase(
        "还没有事项。按 i 一行录入，按 n 一步步问。", "No cases yet. i takes one in a line, n asks step by step.")
      : Phrase("这一步没有事项。按 f 换一步，Esc 看全部。", "No case stands here. f goes on, Esc shows all.")
  }
}

extension HomeListing.Counts {
  /// The counts in a line.
  var phrase: Phrase {
    Phrase(
      "今天要办 \(due)   等对方 \(waiting)   要问 \(toAsk)   已结束 \(self[.closed])   共 \(all) 件",
      "Due today \(due)   waiting \(waiting)   to ask \(toAsk)   closed \(self[.closed])   of \(all)"
    )
  }

  /// The counts for few columns.
  var brief: Phrase {
    Phrase(
      "今天 \(due)  等 \(waiting)  问 \(toAsk)  结束 \(self[.closed])",
      "Today \(due)  wait \(waiting)  ask \(toAsk)  closed \(self[.closed])")
  }
}

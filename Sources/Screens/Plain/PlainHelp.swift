import CardJourney

/// What can be typed on a page, in words.
struct PlainHelp {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  /// Nothing came of it.
  static let unchanged = Phrase("这里没有变化。", "Nothing has changed here.")
  /// Said instead of a page that was said before.
  static let saidBefore = Phrase(
    "这一页和刚才一样，按回车可以再听一遍。", "This page is as it was; Enter says it again.")

  /// The numbers that can be picked, such as `1-9、0、11-12`; nil where there are none.
  private var numbers: Phrase? {
    let count = page.plainChoices
    var ranges: [String] = []
    if count > 0 { ranges.append(count == 1 ? "1" : "1-\(min(count, 9))") }
    if count > 9 { ranges.append("0") }
    if count > 10 { ranges.append(count == 11 ? "11" : "11-\(count)") }
    return ranges.isEmpty
      ? nil : Phrase(ranges.joined(separator: "、"), ranges.joined(separator: ", "))
  }

  /// One line before the cursor: what is wanted here, and the way out.
  var prompt: Phrase {
    let ways = PlainWord.all.filter { [.back, .help, .quit].contains($0.message) }
    let out = ways.map { way in
      Phrase(named(way, PlainHelp.short(way).zh), named(way, PlainHelp.short(way).en))
    }.joined(by: .comma)
    return [wanted, out].compactMap(\.self).joined(by: .semicolon)
  }

  /// The word with what it does, once where it says that itself.
  private func named(_ word: PlainWord, _ label: String) -> String {
    let offered = word.offered(on: page)
    return offered == label ? offered : "\(offered) \(label)"
  }

  /// The prompt names the word for help by what it is called.
  private static func short(_ word: PlainWord) -> Phrase {
    word.message == .help ? Phrase("帮助", "help") : word.label
  }

  private var wanted: Phrase? {
    switch (page.field, numbers) {
    case (nil, nil): nil
    case (nil, let numbers?): Phrase("选 \(numbers.zh)", "choose \(numbers.en)")
    case (_?, nil): Phrase("输入内容，空着写 -", "type it, - for nothing")
    case (_?, let numbers?):
      Phrase("选 \(numbers.zh)，或输入", "choose \(numbers.en), or type")
    }
  }

  /// Everything that can be typed here, a line each.
  var all: [Phrase] {
    var lines = [Phrase("这里能输入：", "What can be typed here:")]
    if let numbers {
      lines.append(Phrase("  \(numbers.zh)  选那一项", "  \(numbers.en)  choose that one"))
    }
    if page.field != nil {
      lines.append(Phrase("  文字  填进去；空着就输入 -", "  a text  is filled in; - leaves it empty"))
    }
    lines += page.letters.map { letter, binding in
      Phrase("  \(letter)  \(binding.label.zh)", "  \(letter)  \(binding.label.en)")
    }
    lines += page.bindings.filter(\.keys.isEmpty).map { binding in
      Phrase("  \(binding.label.zh)", "  \(binding.label.en)")
    }
    lines += PlainWord.all.map { word in
      let first = word.offered(on: page)
      let spellings = [first] + word.spellings.filter { $0 != first && !isTaken($0) }
      let names = spellings.joined(separator: " ")
      return Phrase("  \(names)  \(word.label.zh)", "  \(names)  \(word.label.en)")
    }
    return lines + [
      Phrase("  只按回车  再说一遍现在在哪、问什么", "  Enter alone  says again where we are"),
      Phrase(
        "“有人说”的内容没有官方来源，去之前先打电话问。",
        "What some say has no official source: ask by telephone before you go."),
    ]
  }

  /// A number that is not there.
  func noSuchNumber(_ typed: String) -> Phrase {
    guard let numbers else {
      return Phrase(
        "这里没有要选的数字；输入 ? 看能输入什么。", "There is no number to choose here; ? says what can be typed.")
    }
    return Phrase(
      "没有第 \(typed.prefix(8)) 项，这里是 \(numbers.zh)。",
      "There is no number \(typed.prefix(8)); here it is \(numbers.en).")
  }

  /// A word that is not known here; a number that may be a person's is not said back.
  func unknown(_ typed: String) -> Phrase {
    let shown = Phrase.quote(typed)
    let words = (numbers.map { [$0.zh] } ?? []) + page.letters.map { String($0.letter) }
    let list = (words + PlainWord.all.map { $0.offered(on: page) }).joined(separator: " ")
    return Phrase(
      "不认得“\(shown)”。这里能输入：\(list)；输入 ? 看每个是什么。",
      "\(shown) is not known here. You can type: \(list); ? says what each is.")
  }

  private func isTaken(_ spelling: String) -> Bool {
    page.letters.contains { String($0.letter) == spelling }
  }
}

import CardJourney
import Terminal

extension KeyMap {
  /// Bindings that belong together, as the manual lists them.
  package struct Chapter: Hashable, Sendable {
    /// Where they work.
    package let title: Phrase
    /// The bindings.
    package let bindings: [KeyBinding]
  }

  /// Everything that is bound on any page.
  package static let chapters: [Chapter] = [
    Chapter(
      title: Phrase("处处都有", "Everywhere"), bindings: everywhere + always),
    Chapter(
      title: Phrase("选一项", "Choosing"),
      bindings: [choosing(Phrase("确定所选的一项", "Choose the selected row")), digits, ticking] + moving),
    Chapter(title: Phrase("输入文字时", "Where text is typed"), bindings: typing),
    Chapter(
      title: Phrase("办一件事时", "In a case"),
      bindings: caseScreens + [
        notThisSide, chooseBank, continueAsking, found, alreadyFurther, diagnosing, previous, order,
        search, showingMissing,
      ]),
    Chapter(
      title: Phrase("全部事项里", "In the list of cases"),
      bindings: [newCase, entryLine, search, filtering, wiping]),
  ]

  /// One binding for all digits.
  private static let digits = KeyBinding(
    (1...10).map { .character(Character(String($0 % 10))) }, Phrase("1-9 0", "1-9 0"),
    Phrase("直接选那一项", "Choose that row at once"), .pick(0), isHinted: false)
}

// MARK: - Keys of one page

extension KeyMap {
  /// Ticking the selected row.
  package static let ticking = KeyBinding(
    [.character(" ")], Phrase("空格", "Space"), Phrase("打勾", "Tick"), .toggle)

  /// Ticking the selected row, where Enter has nothing else to do.
  package static let tickingWithEnter = KeyBinding(
    [.character(" "), .enter], ticking.name, ticking.label, .toggle)

  /// Saying that the card has no bank side.
  package static let notThisSide = KeyBinding.letter(
    "n", Phrase("这侧没有", "No bank side"), .notThisSide)

  /// Naming the bank.
  package static let chooseBank = KeyBinding.letter("b", Phrase("选银行", "Bank"), .chooseBank)

  /// Answering what is still open.
  package static let continueAsking = KeyBinding.letter(
    "a", Phrase("接着答", "Questions"), .continueAsking)

  /// The old card was found.
  package static let found = KeyBinding.letter(
    "f", Phrase("旧卡找到了", "Old card found"), .found, isHinted: false)

  /// More was done than is recorded.
  package static let alreadyFurther = KeyBinding.letter(
    "e", Phrase("已经办到后面了", "Already further"), .alreadyFurther, isHinted: false)

  /// Sorting the routes by another wish.
  package static let order = KeyBinding.letter("o", Phrase("换排序", "Order"), .wish)

  /// Leaving out what is ready.
  package static let showingMissing = KeyBinding.letter(
    "f", Phrase("只看缺的", "Missing only"), .filter)

  /// Showing what is ready too.
  package static let showingAll = KeyBinding.letter("f", Phrase("看全部", "Show all"), .filter)

  /// Clearing the screen for somebody else.
  package static let nextClient = KeyBinding.letter(
    "x", Phrase("换人清屏", "Next client"), .nextClient)

  /// A whole case in one line.
  package static let entryLine = KeyBinding.letter("i", Phrase("一行录入", "One line"), .entryLine)

  /// Showing the cases of one stage only.
  package static let filtering = KeyBinding.letter("f", Phrase("筛选", "Filter"), .filter)

  /// Another case.
  package static let newCase = KeyBinding.letter("n", Phrase("新建", "New"), .newCase)
}

import CardJourney
import Terminal

extension KeyMap {
  /// Bindings that belong together, as the manual lists them.
  package struct Chapter: Hashable, Sendable {
    /// Where they work.
    package let title: Phrase
    /// The keys.
    package let legends: [KeyLegend]
  }

  /// Everything that is bound on any page.
  package static let chapters: [Chapter] = [
    Chapter(
      title: Phrase("处处都有", "Everywhere"), legends: (everywhere + always).map(\.legend)),
    Chapter(
      title: Phrase("选一项", "Choosing"),
      legends: [
        choosing(Phrase("确定所选的一项", "Choose the selected row")).legend, digits, ticking.legend,
      ] + moving.map(\.legend)),
    Chapter(
      title: Phrase("输入文字时", "Where text is typed"), legends: typing.map(\.legend)),
    Chapter(
      title: Phrase("办一件事时", "In a case"),
      legends: caseScreens.map(\.legend) + [
        notThisSide, chooseBank.legend, continueAsking, found, alreadyFurther.legend,
        diagnosing.legend, previous, order, search, showingMissing,
      ]),
    Chapter(
      title: Phrase("全部事项里", "In the list of cases"),
      legends: [newCase.legend, entryLine.legend, search, filtering, wiping]),
  ]

  /// One binding for all digits.
  private static let digits = KeyLegend(
    (1...10).map { .character(Character(String($0 % 10))) }, Phrase("1-9 0", "1-9 0"),
    Phrase("直接选那一项", "Choose that row at once"), isHinted: false)
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
  package static let notThisSide = KeyLegend.letter("n", Phrase("这侧没有", "No bank side"))

  /// Naming the bank.
  package static let chooseBank = KeyBinding.letter(
    "b", Phrase("选银行", "Bank"), .push(.question(QuestionScreen(.bank))))

  /// Answering what is still open.
  package static let continueAsking = KeyLegend.letter("a", Phrase("接着答", "Questions"))

  /// The old card was found.
  package static let found = KeyLegend.letter(
    "f", Phrase("旧卡找到了", "Old card found"), isHinted: false)

  /// More was done than is recorded.
  package static let alreadyFurther = KeyBinding.letter(
    "e", Phrase("已经办到后面了", "Already further"), .push(.waypoint(WaypointScreen())),
    isHinted: false)

  /// Sorting the routes by another wish.
  package static let order = KeyLegend.letter("o", Phrase("换排序", "Order"))

  /// Leaving out what is ready.
  package static let showingMissing = KeyLegend.letter("f", Phrase("只看缺的", "Missing only"))

  /// Showing what is ready too.
  package static let showingAll = KeyLegend.letter("f", Phrase("看全部", "Show all"))

  /// Clearing the screen for somebody else.
  package static let nextClient = KeyBinding.letter(
    "x", Phrase("换人清屏", "Next client"), .nextClient)

  /// A whole case in one line.
  package static let entryLine = KeyBinding.letter(
    "i", Phrase("一行录入", "One line"), .push(.entry(EntryScreen())))

  /// Showing the cases of one stage only.
  package static let filtering = KeyLegend.letter("f", Phrase("筛选", "Filter"))

  /// Another case.
  package static let newCase = KeyBinding.letter("n", Phrase("新建", "New"), .newCase)
}

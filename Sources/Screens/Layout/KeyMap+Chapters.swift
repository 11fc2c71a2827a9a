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
        noAnswer, found, alreadyFurther.legend, diagnosing.legend, puttingOff.legend, dialling,
        givingUp.legend, previous, order,
        search, showingMissing, nextField,
        moreToAsk, anotherDay, home.legend,
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

  /// Nobody answered, or the call is not possible.
  package static let noAnswer = KeyLegend.letter("n", Phrase("没打通", "No answer"))

  /// Writing down what they say.
  static let nextField = KeyLegend([.tab], Phrase("Tab", "Tab"), Phrase("写下回答", "Write the answer"))

  /// What else is to be asked in the same call.
  static let moreToAsk = KeyLegend(
    [.pageDown], Phrase("PgDn", "PgDn"), Phrase("还要问的", "More to ask"), isHinted: false)

  /// When it was done, where that was not just now.
  static let anotherDay = KeyLegend([.tab], Phrase("Tab", "Tab"), Phrase("换日子", "Another day"))

  /// The old card was found.
  package static let found = KeyLegend.rare(Phrase("旧卡找到了", "The old card was found"))

  /// More was done than is recorded.
  package static let alreadyFurther = KeyBinding.rare(
    Phrase("已经办到后面了", "Already further"), .push(.waypoint(WaypointScreen())))

  /// A duty comes up on another day.
  package static let puttingOff = KeyBinding.rare(
    PutOffScreen.title, .push(.putOff(PutOffScreen())))

  /// The number of a call as a code that a phone dials.
  package static let dialling = KeyLegend.rare(
    Phrase("画成二维码，手机扫了就拨", "A code that a phone dials"))

  /// The case is not gone on with.
  package static let givingUp = KeyBinding.rare(
    Phrase("不办了，结束这件事", "Give up: close this case"),
    .push(.close(CloseCaseScreen(outcome: .givenUp))))

  /// Sorting the routes by another wish.
  package static let order = KeyLegend([.tab], Phrase("Tab", "Tab"), Phrase("换排法", "Order"))

  /// Leaving out what is ready.
  package static let showingMissing = KeyLegend(
    [.tab], Phrase("Tab", "Tab"), Phrase("只看缺的", "Missing only"))

  /// Showing what is ready too.
  package static let showingAll = KeyLegend([.tab], Phrase("Tab", "Tab"), Phrase("看全部", "Show all"))

  /// Clearing the screen for somebody else.
  package static let nextClient = KeyBinding.letter(
    "x", Phrase("换人清屏", "Next client"), .nextClient)

  /// A whole case in one line.
  package static let entryLine = KeyBinding.letter(
    "i", Phrase("一行录入", "One line"), .push(.entry(EntryScreen())))

  /// Showing the cases of one stage only.
  package static let filtering = KeyLegend(
    [.tab], Phrase("Tab", "Tab"), Phrase("按步骤筛选", "Filter by stage"))

  /// Another case.
  package static let newCase = KeyBinding.rare(
    Phrase("新建一件，一题一题答", "A case, question by question"), .newCase)
}

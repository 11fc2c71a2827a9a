import CardJourney
package import Terminal

/// Keys with the words for the hint line and for help, whatever they ask for on a page.
package struct KeyLegend: Hashable, Sendable {
  /// The keys.
  package let keys: [Key]
  /// How the keys are named on the screen.
  package let name: Phrase
  /// What they do, in a word or two.
  package let label: Phrase
  /// Whether they stand on the hint line; help lists all.
  package let isHinted: Bool

  /// What they are and do.
  package init(_ keys: [Key], _ name: Phrase, _ label: Phrase, isHinted: Bool = true) {
    self.keys = keys
    self.name = name
    self.label = label
    self.isHinted = isHinted
  }

  /// Something rare that has no key: it stands behind `?`, where it is chosen.
  static func rare(_ label: Phrase) -> KeyLegend {
    KeyLegend([], Phrase("", ""), label, isHinted: false)
  }

  /// A letter.
  static func letter(_ letter: Character, _ label: Phrase, isHinted: Bool = true) -> KeyLegend {
    KeyLegend(
      [.character(letter)], Phrase(String(letter), String(letter)), label, isHinted: isHinted)
  }

  /// The keys, asking for this.
  func callAsFunction(_ message: Message) -> KeyBinding { KeyBinding(self, message) }
}

/// Keys that ask for something on a page.
package struct KeyBinding: Hashable, Sendable {
  /// What they are, and what they do in words.
  package let legend: KeyLegend
  /// What they ask for.
  let message: Message

  init(_ legend: KeyLegend, _ message: Message) {
    self.legend = legend
    self.message = message
  }

  /// A binding.
  init(
    _ keys: [Key], _ name: Phrase, _ label: Phrase, _ message: Message, isHinted: Bool = true
  ) {
    self.init(KeyLegend(keys, name, label, isHinted: isHinted), message)
  }

  /// A letter that asks for something.
  static func letter(
    _ letter: Character, _ label: Phrase, _ message: Message, isHinted: Bool = true
  ) -> KeyBinding {
    KeyLegend.letter(letter, label, isHinted: isHinted)(message)
  }

  /// Something rare that has no key: it stands behind `?`, where it is chosen.
  static func rare(_ label: Phrase, _ message: Message) -> KeyBinding {
    KeyLegend.rare(label)(message)
  }

  /// The keys.
  package var keys: [Key] { legend.keys }
  /// How the keys are named on the screen.
  package var name: Phrase { legend.name }
  /// What they do, in a word or two.
  package var label: Phrase { legend.label }
  /// Whether they stand on the hint line; help lists all.
  package var isHinted: Bool { legend.isHinted }

  /// The binding, named by help only.
  var unhinted: KeyBinding { KeyBinding(keys, name, label, message, isHinted: false) }
}

/// The one key map: every page puts its bindings together from these.
package enum KeyMap {
  /// Keys that work on every page without a text field.
  package static let everywhere: [KeyBinding] = [
    KeyBinding([.escape, .backspace, .left], Phrase("Esc", "Esc"), Phrase("返回", "Back"), .back),
    .letter("?", Phrase("全部", "All keys"), .help),
    .letter("q", Phrase("退出", "Quit"), .quit),
    .letter("L", Phrase("中文/English", "English/中文"), .language, isHinted: false),
    nextClient.unhinted,
    .letter("u", Phrase("撤销", "Undo"), .undo, isHinted: false),
    KeyBinding(
      [.control("r")], Phrase("Ctrl-R", "Ctrl-R"), Phrase("恢复撤销", "Redo"), .redo,
      isHinted: false),
  ]

  /// Keys that work everywhere, in text fields too.
  package static let always: [KeyBinding] = [
    KeyBinding(
      [.control("c")], Phrase("Ctrl-C", "Ctrl-C"), Phrase("按两次离开", "Twice: leave"), .interrupt,
      isHinted: false),
    KeyBinding(
      [.control("l")], Phrase("Ctrl-L", "Ctrl-L"), Phrase("重画屏幕", "Redraw"), .redraw,
      isHinted: false),
    KeyBinding(
      [.control("z")], Phrase("Ctrl-Z", "Ctrl-Z"), Phrase("暂停", "Suspend"), .suspend,
      isHinted: false),
  ]

  /// Moving over the rows of a page.
  package static let moving: [KeyBinding] = [
    KeyBinding(
      [.up, .character("k")], Phrase("上", "Up"), Phrase("上一行", "Line up"), .move(.up),
      isHinted: false),
    KeyBinding(
      [.down, .character("j")], Phrase("下", "Down"), Phrase("下一行", "Line down"), .move(.down),
      isHinted: false),
    KeyBinding(
      [.pageUp], Phrase("PgUp", "PgUp"), Phrase("上一页", "Page up"), .move(.pageUp), isHinted: false),
    KeyBinding(
      [.pageDown], Phrase("PgDn", "PgDn"), Phrase("下一页", "Page down"), .move(.pageDown),
      isHinted: false),
    KeyBinding(
      [.home], Phrase("Home", "Home"), Phrase("开头", "Top"), .move(.first), isHinted: false),
    KeyBinding([.end], Phrase("End", "End"), Phrase("末尾", "Bottom"), .move(.last), isHinted: false),
  ]

  /// What Enter does where a page has no other word for it.
  static let choose = Phrase("确定", "Choose")

  /// A page with a text field: letters are text there.
  package static let typing = typing(choose)

  /// A page with a text field, with a word for what Enter does there; where there is a list, the arrows lead into
  /// it, and digits pick there.
  static func typing(_ label: Phrase, isListed: Bool = false) -> [KeyBinding] {
    [
      KeyBinding([.enter], Phrase("Enter", "Enter"), label, .choose),
      KeyBinding(
        [.up], Phrase("上下", "Up/Down"),
        isListed ? Phrase("进列表，再按数字", "Into the list, then digits") : Phrase("移动", "Move"),
        .move(.up)),
      KeyBinding(
        [.down], Phrase("下", "Down"), Phrase("下一行", "Line down"), .move(.down), isHinted: false),
      KeyBinding(
        [.pageUp], Phrase("PgUp", "PgUp"), Phrase("上一页", "Page up"), .move(.pageUp), isHinted: false
      ),
      KeyBinding(
        [.pageDown], Phrase("PgDn", "PgDn"), Phrase("下一页", "Page down"), .move(.pageDown),
        isHinted: false),
      KeyBinding([.escape], Phrase("Esc", "Esc"), Phrase("返回", "Back"), .back),
    ] + always
  }

  /// Choosing the selected row.
  package static func choosing(_ label: Phrase) -> KeyBinding {
    KeyBinding([.enter, .right], Phrase("Enter", "Enter"), label, .choose)
  }

  /// Going on, where the rows are only ticked.
  static func entering(_ label: Phrase, _ message: Message) -> KeyBinding {
    KeyBinding([.enter, .right], Phrase("Enter", "Enter"), label, message)
  }

  /// Choosing a row by its digit; the tenth by 0.
  package static func picking(_ count: Int) -> [KeyBinding] {
    (0..<min(count, 10)).map { number in
      let digit = digit(of: number)
      return KeyBinding(
        [.character(Character(digit))], Phrase(digit, digit),
        Phrase("选第 \(number + 1) 项", "Choose \(number + 1)"), .pick(number), isHinted: false)
    }
  }

  /// The digit that picks the choice with that number, from 0; a space where none does.
  static func digit(of number: Int) -> String {
    number < 10 ? String((number + 1) % 10) : " "
  }

  /// The question before, with its answer kept.
  package static let previous = KeyLegend(
    [.left, .backspace], Phrase("左", "Left"), Phrase("上一题", "Question before"))

  /// The comparison of the ways to the new card.
  package static let routes = KeyBinding.letter(
    "r", Phrase("别的办法", "Other ways"), .open(.routes(RoutesScreen())))

  /// The case on paper, as text, as a calendar.
  package static let takingAway = KeyBinding.letter(
    "p", Phrase("打印带走", "Print"), .open(.takeAway(TakeAwayScreen())))

  /// Finding out why the new card does not work, where there is one.
  package static let diagnosing = KeyBinding.rare(
    Phrase("刷不了卡，查原因", "The card is refused: find out why"), .push(.diagnosis(DiagnosisScreen())))

  /// Who says so.
  package static let sources = KeyBinding.letter("s", Phrase("谁说的", "Sources"), .sources)

  /// Why this is asked or advised.
  package static let why = KeyBinding.letter("w", Phrase("为什么", "Why"), .why(asking: nil))

  /// What to bring.
  package static let checklist = KeyBinding.letter(
    "c", Phrase("材料", "Papers"), .open(.checklist(ChecklistScreen())))

  /// Where everything stands.
  package static let status = KeyBinding.letter(
    "t", Phrase("状态", "Status"), .open(.status(StatusScreen())))

  /// What is not known yet: questions to the person, and to ask by telephone.
  package static let asking = KeyBinding.letter(
    "a", Phrase("还要问的", "Questions"), .open(.ask(AskScreen())))

  /// A doctor today, without the card.
  package static let care = KeyBinding.letter(
    "m", Phrase("今天看病", "Care today"), .open(.care(CareScreen())))

  /// Naming the bank.
  package static let bank = KeyBinding.letter(
    "b", Phrase("选银行", "Bank"), .push(.question(QuestionScreen(.bank))))

  /// What is to be done today.
  package static let today = KeyBinding.letter("h", Phrase("今天", "Today"), .toWizard)

  /// All cases.
  package static let home = KeyBinding.letter("h", Phrase("全部事项", "All cases"), .toHome)

  /// Deleting the selected case for good.
  package static let wiping = KeyLegend.rare(Phrase("删掉选中的事项", "Delete the selected case"))

  /// Looking for something by what is typed.
  package static let search = KeyLegend.letter("/", Phrase("打字找", "Type to find"))

  /// The screens that every page of a case opens, in the order in which people need them.
  package static let caseScreens: [KeyBinding] = [
    checklist, status, takingAway, asking, routes, care, bank, why, sources, today,
    .letter("i", Phrase("改情况", "Answers"), .open(.answers(AnswersScreen())), isHinted: false),
    .rare(Phrase("看记录，撤掉哪一条", "The log: take something back"), .open(.log(LogScreen()))),
    .rare(Phrase("给这件事起个称呼", "Give the case a name"), .open(.name(NameScreen()))),
    .rare(
      Phrase("别的事：搬家、几张卡、人不在了……", "Other matters: a move, several cards, a death..."),
      .open(.adviceList(AdviceListScreen()))),
  ]

  /// What the keys that every page has ask for.
  static let sharedMessages = Set((moving + everywhere + always).map(\.message))

  /// The kinds of pages that the keys of every page of a case open.
  private static let casePages = Set(caseScreens.compactMap(\.message.opened))

  /// Whether it leads to where the keys of every page of a case lead.
  static func isOfCase(_ message: Message) -> Bool {
    message == .toWizard || message.opened.map(casePages.contains) == true
  }
}

extension Message {
  /// The kind of page that it opens over this one; nil where it opens none.
  fileprivate var opened: Destination.Kind? {
    switch self {
    case .open(let destination): destination.kind
    case .sources: .sources
    case .why: .why
    default: nil
    }
  }
}

import CardJourney
package import Copy
package import Terminal

/// Keys with the words for the hint line and for help, whatever they ask for on a page.
package struct KeyLegend: Hashable, Sendable {
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
    KeyLegend([], Phrase(\.nothingToSay), label, isHinted: false)
  }

  static func letter(_ letter: Character, _ label: Phrase, isHinted: Bool = true) -> KeyLegend {
    KeyLegend(
      [.character(letter)], Phrase(verbatim: String(letter)), label, isHinted: isHinted)
  }

  /// The keys, asking for this.
  func callAsFunction(_ message: Message) -> KeyBinding { KeyBinding(self, message) }
}

/// Keys that ask for something on a page.
package struct KeyBinding: Hashable, Sendable {
  /// What they are, and what they do in words.
  package let legend: KeyLegend
  let message: Message

  init(_ legend: KeyLegend, _ message: Message) {
    self.legend = legend
    self.message = message
  }

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
    KeyBinding([.escape, .backspace, .left], Phrase(\.escapeKey), Phrase(\.goBack), .back),
    help,
    .letter("q", Phrase(\.quitProgram), .quit),
    .letter("L", Phrase(\.switchLanguage), .language, isHinted: false),
    nextClient.unhinted,
    .letter("u", Phrase(\.undoLast), .undo, isHinted: false),
    KeyBinding(
      [.control("r")], Phrase(\.controlRKey), Phrase(\.redoUndone), .redo,
      isHinted: false),
  ]

  /// All that can be done here.
  static let help = KeyBinding.letter("?", Phrase(\.showAllKeys), .help)

  /// Keys that work everywhere, in text fields too.
  package static let always: [KeyBinding] = [
    KeyBinding(
      [.control("c")], Phrase(\.controlCKey), Phrase(\.pressTwiceToLeave), .interrupt,
      isHinted: false),
    KeyBinding(
      [.control("l")], Phrase(\.controlLKey), Phrase(\.redrawScreen), .redraw,
      isHinted: false),
    KeyBinding(
      [.control("z")], Phrase(\.controlZKey), Phrase(\.suspendProgram), .suspend,
      isHinted: false),
  ]

  /// Moving over the rows of a page.
  package static let moving: [KeyBinding] = [
    KeyBinding(
      [.up, .character("k")], Phrase(\.upKey), Phrase(\.moveLineUp), .move(.up),
      isHinted: false),
    KeyBinding(
      [.down, .character("j")], Phrase(\.downKey), Phrase(\.moveLineDown), .move(.down),
      isHinted: false),
    KeyBinding(
      [.pageUp], Phrase(\.pageUpKey), Phrase(\.movePageUp), .move(.pageUp), isHinted: false),
    KeyBinding(
      [.pageDown], Phrase(\.pageDownKey), Phrase(\.movePageDown), .move(.pageDown),
      isHinted: false),
    KeyBinding(
      [.home], Phrase(\.homeKey), Phrase(\.moveToTop), .move(.first), isHinted: false),
    KeyBinding([.end], Phrase(\.endKey), Phrase(\.moveToBottom), .move(.last), isHinted: false),
  ]

  /// What Enter does where a page has no other word for it.
  static let choose = Phrase(\.chooseThis)

  /// A page with a text field: letters are text there.
  package static let typing = typing(choose)

  /// A page with a text field, with a word for what Enter does there; where there is a list, the arrows lead into
  /// it, and digits pick there.
  static func typing(_ label: Phrase, isListed: Bool = false) -> [KeyBinding] {
    [
      KeyBinding([.enter], Phrase(\.enterKey), label, .choose),
      KeyBinding(
        [.up], Phrase(\.upAndDownKeys),
        isListed ? Phrase(\.enterListThenDigits) : Phrase(\.moveOverRows),
        .move(.up)),
      KeyBinding(
        [.down], Phrase(\.downKey), Phrase(\.moveLineDown), .move(.down), isHinted: false),
      KeyBinding(
        [.pageUp], Phrase(\.pageUpKey), Phrase(\.movePageUp), .move(.pageUp), isHinted: false
      ),
      KeyBinding(
        [.pageDown], Phrase(\.pageDownKey), Phrase(\.movePageDown), .move(.pageDown),
        isHinted: false),
      KeyBinding([.escape], Phrase(\.escapeKey), Phrase(\.goBack), .back),
    ] + always
  }

  /// Choosing the selected row.
  package static func choosing(_ label: Phrase) -> KeyBinding {
    KeyBinding([.enter, .right], Phrase(\.enterKey), label, .choose)
  }

  /// Going on, where the rows are only ticked.
  static func entering(_ label: Phrase, _ message: Message) -> KeyBinding {
    KeyBinding([.enter, .right], Phrase(\.enterKey), label, message)
  }

  /// Choosing a row by its digit; the tenth by 0.
  package static func picking(_ count: Int) -> [KeyBinding] {
    (0..<min(count, 10)).map { number in
      let digit = digit(of: number)
      return KeyBinding(
        [.character(Character(digit))], Phrase(verbatim: digit),
        Phrase { $0.chooseRow(number: number + 1) }, .pick(number), isHinted: false)
    }
  }

  /// The digit that picks the choice with that number, from 0; a space where none does.
  static func digit(of number: Int) -> String {
    number < 10 ? String((number + 1) % 10) : " "
  }

  /// The question before, with its answer kept.
  package static let previous = KeyLegend(
    [.left, .backspace], Phrase(\.leftKey), Phrase(\.previousQuestion))

  /// The comparison of the ways to the new card.
  package static let routes = KeyBinding.letter(
    "r", Phrase(\.compareOtherRoutes), .open(.routes(RoutesScreen())))

  /// The case on paper, as text, as a calendar.
  package static let takingAway = KeyBinding.letter(
    "p", Phrase(\.printToTakeAway), .open(.takeAway(TakeAwayScreen())))

  /// Finding out why the new card does not work, where there is one.
  package static let diagnosing = KeyBinding.rare(
    Phrase(\.diagnoseRefusedCard), .push(.diagnosis(DiagnosisScreen())))

  package static let sources = KeyBinding.letter("s", Phrase(\.showSources), .sources)

  /// Why this is asked or advised.
  package static let why = KeyBinding.letter("w", Phrase(\.whyThisStep), .why(asking: nil))

  /// What to bring.
  package static let checklist = KeyBinding.letter(
    "c", Phrase(\.papersPage), .open(.checklist(ChecklistScreen())))

  /// Where everything stands.
  package static let status = KeyBinding.letter(
    "t", Phrase(\.statusPage), .open(.status(StatusScreen())))

  /// What is not known yet: questions to the person, and to ask by telephone.
  package static let asking = KeyBinding.letter(
    "a", Phrase(\.questionsToAsk), .open(.ask(AskScreen())))

  /// A doctor today, without the card.
  package static let care = KeyBinding.letter(
    "m", Phrase(\.careToday), .open(.care(CareScreen())))

  /// Naming the bank.
  package static let bank = KeyBinding.letter(
    "b", Phrase(\.chooseBank), .push(.question(QuestionScreen(.bank))))

  /// What is to be done today.
  package static let today = KeyBinding.letter("h", Phrase(\.todayPage), .toWizard)

  /// All cases.
  package static let home = KeyBinding.letter("h", Phrase(\.allCases), .toHome)

  /// Deleting the selected case for good.
  package static let wiping = KeyLegend.rare(Phrase(\.deleteSelectedCase))

  /// Looking for something by what is typed.
  package static let search = KeyLegend.letter("/", Phrase(\.typeToFind))

  /// The screens that every page of a case opens, in the order in which people need them.
  package static let caseScreens: [KeyBinding] = [
    checklist, status, takingAway, asking, routes, care, bank, why, sources, today,
    .letter("i", Phrase(\.changeAnswers), .open(.answers(AnswersScreen())), isHinted: false),
    .rare(Phrase(\.openLogToRetract), .open(.log(LogScreen()))),
    .rare(Phrase(\.nameTheCase), .open(.name(NameScreen()))),
    .rare(
      Phrase(\.openOtherMatters),
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

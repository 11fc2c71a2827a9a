/// Which page: all there are.
enum Destination: Hashable, Sendable {
  case home(HomeScreen)
  case wizard(WizardScreen)
  case question(QuestionScreen)
  case entry(EntryScreen)
  case batch(BatchScreen)
  case record(RecordScreen)
  case waypoint(WaypointScreen)
  case diagnosis(DiagnosisScreen)
  case checklist(ChecklistScreen)
  case status(StatusScreen)
  case ask(AskScreen)
  case call(CallScreen)
  case task(TaskScreen)
  case hear(HearScreen)
  case routes(RoutesScreen)
  case care(CareScreen)
  case takeAway(TakeAwayScreen)
  case chat(ChatScreen)
  case code(CodeScreen)
  case answers(AnswersScreen)
  case log(LogScreen)
  case name(NameScreen)
  case adviceList(AdviceListScreen)
  case advice(AdviceScreen)
  case wordList(WordListScreen)
  case word(WordScreen)
  case close(CloseCaseScreen)
  case wipe(WipeScreen)
  case refusal(RefusalScreen)
  case putOff(PutOffScreen)
  case takesAlong(TakesAlongScreen)
  case sources(SourcesScreen)
  case why(WhyScreen)
  case help(HelpScreen)

  /// The kind of page, whatever it was opened for.
  enum Kind: CaseIterable, Hashable, Sendable {
    case home, wizard, question, entry, batch, record, waypoint, diagnosis, checklist, status, ask,
      call, task, hear, routes, care, takeAway, chat, code, answers, log, name, adviceList, advice,
      wordList, word, close, wipe, refusal, putOff,
      takesAlong, sources,
      why, help
  }

  var kind: Kind { described.kind }

  var screen: any Screen { described.screen }

  private var described: (kind: Kind, screen: any Screen) {
    switch self {
    case .home(let screen): (.home, screen)
    case .wizard(let screen): (.wizard, screen)
    case .question(let screen): (.question, screen)
    case .entry(let screen): (.entry, screen)
    case .batch(let screen): (.batch, screen)
    case .record(let screen): (.record, screen)
    case .waypoint(let screen): (.waypoint, screen)
    case .diagnosis(let screen): (.diagnosis, screen)
    case .checklist(let screen): (.checklist, screen)
    case .status(let screen): (.status, screen)
    case .ask(let screen): (.ask, screen)
    case .call(let screen): (.call, screen)
    case .task(let screen): (.task, screen)
    case .hear(let screen): (.hear, screen)
    case .routes(let screen): (.routes, screen)
    case .care(let screen): (.care, screen)
    case .takeAway(let screen): (.takeAway, screen)
    case .chat(let screen): (.chat, screen)
    case .code(let screen): (.code, screen)
    case .answers(let screen): (.answers, screen)
    case .log(let screen): (.log, screen)
    case .name(let screen): (.name, screen)
    case .adviceList(let screen): (.adviceList, screen)
    case .advice(let screen): (.advice, screen)
    case .wordList(let screen): (.wordList, screen)
    case .word(let screen): (.word, screen)
    case .close(let screen): (.close, screen)
    case .wipe(let screen): (.wipe, screen)
    case .refusal(let screen): (.refusal, screen)
    case .putOff(let screen): (.putOff, screen)
    case .takesAlong(let screen): (.takesAlong, screen)
    case .sources(let screen): (.sources, screen)
    case .why(let screen): (.why, screen)
    case .help(let screen): (.help, screen)
    }
  }
}

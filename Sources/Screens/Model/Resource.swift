/// Something outside of the screens that is read only when a page shows it.
enum Resource: Hashable, Sendable {
  /// Places that can be picked, and banks.
  case places
  /// Pages of advice.
  case advice
  /// Words of official screens.
  case words
  /// How a case can leave this machine.
  case waysOut
  /// The other open cases of the place.
  case companions
  /// The code of a text, for the camera of a phone.
  case code(of: String)

  /// What reads it.
  var effect: Effect {
    switch self {
    case .places: .loadPlaces
    case .advice: .loadAdvice
    case .words: .loadWords
    case .waysOut: .lookForWaysOut
    case .companions: .loadCompanions
    case .code(let text): .makeCode(text)
    }
  }

  func isRead(in context: Context) -> Bool {
    switch self {
    case .places: context.places != nil
    case .advice: context.advice != nil
    case .words: context.words != nil
    case .waysOut: context.waysOut != nil
    case .companions: context.companions != nil
    case .code(let text): context.codes[text] != nil
    }
  }

  /// Its place where several are read: names before what is said with them.
  var order: Int {
    switch self {
    case .places: 0
    case .advice: 1
    case .words: 2
    case .waysOut: 3
    case .companions: 4
    case .code: 5
    }
  }
}

/// Something that is read from the guides only when a page shows it.
enum Resource: CaseIterable, Hashable, Sendable {
  /// Places that can be picked, and banks.
  case places
  /// Pages of advice.
  case advice
  /// Words of official screens.
  case words

  /// What reads it.
  var effect: Effect {
    switch self {
    case .places: .loadPlaces
    case .advice: .loadAdvice
    case .words: .loadWords
    }
  }

  /// Whether it has been read.
  func isRead(in context: Context) -> Bool {
    switch self {
    case .places: context.places != nil
    case .advice: context.advice != nil
    case .words: context.words != nil
    }
  }
}

import CardJourney
import Copy

extension CaseTask.Kind {
  /// What it is called in the list, whether it is done or not.
  var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// The calls among the steps, in order.
  static func reports(in steps: [Step]) -> [Side] {
    steps.compactMap { if case .report(let side, .temporary) = $0 { side } else { nil } }
  }
}

extension CaseTask.State {
  /// Its mark; the word says the same.
  var mark: String {
    switch self {
    case .now, .later, .leftUndone: "[ ]"
    case .waiting: "[~]"
    case .done: "[x]"
    case .notNeeded: " - "
    }
  }

  var phrase: Phrase {
    Phrase { $0.name(self) }
  }
}

/// The mark between the parts of a list, as each language writes it.
package enum ListMark {
  /// Things of one kind: `、` and a comma.
  case enumeration
  /// Parts of a sentence: commas.
  case comma
  /// Statements: semicolons.
  case semicolon
  /// What is done together.
  case plus
  /// What can be had instead.
  case slash
  /// Columns on one line.
  case gap

  fileprivate var marks: Phrase {
    switch self {
    case .enumeration: Phrase("、", ", ")
    case .comma: Phrase("，", ", ")
    case .semicolon: Phrase("；", "; ")
    case .plus: Phrase(" + ", " + ")
    case .slash: Phrase(" / ", " / ")
    case .gap: Phrase("  ", "  ")
    }
  }
}

extension Collection<Phrase> {
  /// The parts in one phrase, with the mark of each language between them.
  package func joined(by mark: ListMark) -> Phrase {
    Phrase(
      map(\.zh).joined(separator: mark.marks.zh), map(\.en).joined(separator: mark.marks.en))
  }

  /// What was done, for a message of two rows: of more than three things the first two, and how many more there are.
  package var inShort: Phrase {
    guard count > 3 else { return joined(by: .comma) }
    let (named, rest) = (prefix(2).joined(by: .comma), count - 2)
    return Phrase("\(named.zh)，还有 \(rest) 件", "\(named.en), and \(rest) more")
  }
}

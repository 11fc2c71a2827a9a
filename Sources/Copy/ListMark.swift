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
  /// Whole sentences.
  case nothing
  /// Parts of a sum.
  case tightPlus
  /// Names of keys.
  case blank
}

extension Collection<Phrase> {
  /// The parts in one phrase, with the mark of each language between them.
  package func joined(by mark: ListMark) -> Phrase {
    let parts = Array(self)
    return Phrase { copy in parts.map { $0(copy) }.joined(separator: copy.mark(mark)) }
  }

  /// What was done, for a message of two rows: of more than three things the first two, and how many more there are.
  package var inShort: Phrase {
    guard count > 3 else { return joined(by: .comma) }
    let (named, rest) = (prefix(2).joined(by: .comma), count - 2)
    return Phrase { $0.namedAndMore(named: named($0), rest: rest) }
  }
}

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
}

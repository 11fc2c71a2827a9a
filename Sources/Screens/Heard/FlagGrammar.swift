/// Reads yes and no, as all pieces together say it: `可以`, `不行，要本人来`, `yes, no problem`.
enum FlagGrammar {
  /// Yes or no; nil where nobody said which, or both were said.
  ///
  /// `question` lends its words: an answer may repeat what was asked.
  static func flag(_ tokens: AnswerTokens, asked question: String) -> Bool? {
    var said: Set<Bool> = []
    // Whether it has to be so or need not, of whom nobody has said yet.
    var isNeeded: Bool?
    for (previous, token) in zip([nil] + tokens.all, tokens.all) {
      // Two short words run together may be another one, as 可 and 能 are.
      if let previous, previous.isShortFlag, token.isShortFlag,
        previous.range.upperBound == token.range.lowerBound
      {
        return nil
      }
      switch token.word {
      case .yes: said.insert(true)
      // 不是不可以 is no refusal.
      case .no where previous?.word == .no: return nil
      case .no: said.insert(false)
      case .needed where isNeeded == nil: isNeeded = true
      case .needless where isNeeded == nil: isNeeded = false
      case .inPerson:
        // Where the holder need not come, somebody else may.
        said.insert(isNeeded == false)
        isNeeded = nil
      case .filler, .agent: break
      case .comma where isNeeded == nil: break
      case .unknown where question.repeats(tokens.text(token.range)): break
      default: return nil
      }
    }
    return said.count == 1 && isNeeded == nil ? said.first : nil
  }
}

extension AnswerToken {
  fileprivate var isShortFlag: Bool { range.count == 1 && (word == .yes || word == .no) }
}

extension String {
  /// Whether a piece of an answer only repeats a word of this question, and denies nothing.
  fileprivate func repeats(_ piece: String) -> Bool {
    guard !piece.contains(where: "不没无非未别".contains) else { return false }
    let isLatin = piece.allSatisfy(\.isLatin)
    let words = lowercased().split { !$0.isLatin }
    return isLatin
      ? words.contains { $0 == piece.lowercased() } : contains(String(piece.map(\.plain)))
  }
}

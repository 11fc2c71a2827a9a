/// Answers as words, the question first: `situation lost`, `person minor guardian`.
extension Answer {
  /// The words, the question first.
  package var words: [String] { [question.rawValue] + values }

  private var values: [String] {
    switch self {
    case .situation(let value): [value.rawValue]
    case .place(let value): [value.digits]
    case .bankUse(let value): [value.rawValue]
    case .person(let holder, let acting): [holder.rawValue, acting.rawValue]
    case .canCome(let value): [value ? "yes" : "no"]
    case .ageBand(let value): [value.rawValue]
    case .idDocument(let value): [value.rawValue]
    case .away(let value): [value.rawValue]
    case .smartphone(let value): [value ? "yes" : "no"]
    case .oldCard(let value): [value.rawValue]
    case .expiry(let day): [day.description]
    case .wish(let value): [value.rawValue]
    case .route(let value): [value.rawValue]
    case .bank(let value): [value.rawValue]
    case .newBank(let value): [value?.rawValue ?? Answer.undecided]
    case .payouts(let kinds):
      kinds.isEmpty ? ["none"] : BindingKind.allCases.filter(kinds.contains).map(\.rawValue)
    }
  }

  /// Reads an answer from its words.
  ///
  /// Throws the word that could not be read.
  package init(words: [String]) throws(NotationError) {
    var reader = WordReader(words)
    let question: Question = try reader.next()
    switch question {
    case .situation: self = .situation(try reader.next())
    case .place:
      let word = try reader.text()
      guard let code = PlaceCode(word) else {
        throw NotationError(word: word, expected: ["six digits"])
      }
      self = .place(code)
    case .bankUse: self = .bankUse(try reader.next())
    case .person: self = .person(try reader.next(), try reader.next(or: .`self`))
    case .canCome: self = .canCome(try reader.flag())
    case .ageBand: self = .ageBand(try reader.next())
    case .idDocument: self = .idDocument(try reader.next())
    case .away: self = .away(try reader.next())
    case .smartphone: self = .smartphone(try reader.flag())
    case .oldCard: self = .oldCard(try reader.next())
    case .expiry: self = .expiry(try reader.day())
    case .wish: self = .wish(try reader.next())
    case .route: self = .route(try reader.next())
    case .bank: self = .bank(BankID(rawValue: try reader.text()))
    case .newBank:
      let word = try reader.text()
      self = .newBank(word == Answer.undecided ? nil : BankID(rawValue: word))
    case .payouts: self = .payouts(try Answer.kinds(reader.rest()))
    }
    try reader.finish()
  }

  /// The word for a bank that is not decided yet.
  package static let undecided = "undecided"

  private static func kinds(_ words: [String]) throws(NotationError) -> Set<BindingKind> {
    guard words != ["none"] else { return [] }
    let allowed = ["none"] + BindingKind.allCases.map(\.rawValue)
    guard !words.isEmpty else { throw NotationError(word: nil, expected: allowed) }
    var kinds: Set<BindingKind> = []
    for word in words {
      guard let kind = BindingKind(rawValue: word) else {
        throw NotationError(word: word, expected: allowed)
      }
      kinds.insert(kind)
    }
    return kinds
  }
}

extension WordReader {
  /// The next word as yes or no.
  mutating func flag() throws(NotationError) -> Bool {
    let word = try text()
    guard word == "yes" || word == "no" else {
      throw NotationError(word: word, expected: ["yes", "no"])
    }
    return word == "yes"
  }
}

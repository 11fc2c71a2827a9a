extension Diagnosis {
  /// A question of the diagnosis, in the order in which they are asked.
  package enum Question: String, CaseIterable, Hashable, Sendable {
    /// Is the person insured, paid up, past any waiting period, with no transfer under way?
    case benefit
    /// Which word does an official screen show for the card in hand?
    case cardState = "card-state"
    /// Where does it fail, and where does it work?
    case whereItFails = "where"
    /// Does what is printed on the card agree with the ID card?
    case printedData = "printed-data"
    /// Was it enabled within the last two working days?
    case enabledRecently = "enabled-recently"

    /// Every answer, "not sure" last.
    package var options: [Answer] {
      switch self {
      case .benefit: Reply.allCases.map(Answer.benefit)
      case .cardState: StateWord.allCases.map(Answer.cardState)
      case .whereItFails: Extent.allCases.map(Answer.whereItFails)
      case .printedData: Reply.allCases.map(Answer.printedData)
      case .enabledRecently: Reply.allCases.map(Answer.enabledRecently)
      }
    }
  }

  /// Yes, no, or neither.
  package enum Reply: String, CaseIterable, Hashable, Sendable {
    case yes
    case no
    case notSure = "not-sure"
  }

  /// The official word for the card in hand.
  package enum StateWord: String, CaseIterable, Hashable, Sendable {
    /// 正常
    case normal
    /// 封存
    case sealed
    /// 挂失
    case reportedLost = "reported-lost"
    /// 注销
    case cancelled
    /// 锁定
    case locked
    case notSure = "not-sure"

    /// The state that an official word means; nil where it says nothing about a card in hand.
    package init?(_ word: OfficialWord) {
      switch word {
      case .normal: self = .normal
      case .sealed: self = .sealed
      case .reportedLost: self = .reportedLost
      case .cancelled: self = .cancelled
      case .locked: self = .locked
      case .making, .ready, .makingFailed, .notFound: return nil
      }
    }
  }

  /// How far the failure reaches.
  package enum Extent: String, CaseIterable, Hashable, Sendable {
    /// Another hospital, a kiosk or the bank reads the card.
    case thisDeskOnly = "this-desk-only"
    /// Cash machine and payments fail; care is settled.
    case moneyOnly = "money-only"
    /// A kiosk or the bank reads it, several hospitals do not.
    case hospitals
    /// Not even a kiosk reads it.
    case everywhere
    /// Away from home, where no away filing was made, or nobody knows of one.
    case awayNotFiled = "away-not-filed"
    case awayFiled = "away-filed"
    case notSure = "not-sure"
  }

  /// What was said to one question.
  package enum Answer: Hashable, Sendable {
    case benefit(Reply)
    case cardState(StateWord)
    case whereItFails(Extent)
    case printedData(Reply)
    case enabledRecently(Reply)

    /// The question that this answers.
    package var question: Question {
      switch self {
      case .benefit: .benefit
      case .cardState: .cardState
      case .whereItFails: .whereItFails
      case .printedData: .printedData
      case .enabledRecently: .enabledRecently
      }
    }

    /// The answer as one word.
    package var word: String {
      switch self {
      case .benefit(let reply), .printedData(let reply), .enabledRecently(let reply):
        reply.rawValue
      case .cardState(let state): state.rawValue
      case .whereItFails(let extent): extent.rawValue
      }
    }
  }
}

// MARK: - Notation

extension Diagnosis {
  /// Reads an answer written `question=answer`, such as `card-state=sealed`.
  ///
  /// Throws the word that could not be read, with those that may stand there in this diagnosis.
  package func answer(from text: String) throws(NotationError) -> Answer {
    let name = text.prefix { $0 != "=" }
    guard let question = Question(rawValue: String(name)) else {
      throw NotationError(word: String(name), expected: Question.allCases.map(\.rawValue))
    }
    let options = options(of: question)
    let word = String(text.dropFirst(name.count + 1))
    guard let answer = options.first(where: { $0.word == word }) else {
      throw NotationError(word: word.isEmpty ? nil : word, expected: options.map(\.word))
    }
    return answer
  }
}

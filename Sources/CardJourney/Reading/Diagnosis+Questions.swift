extension Diagnosis {
  /// A question of the diagnosis, in the order in which they are asked.
  package enum Question: String, CaseIterable, Hashable, Sendable {
    /// Which card is in hand: a new one, the one in use, or an old one beside a newer?
    case whichCard = "which-card"
    /// What did the screen or the people at the desk say?
    case said
    /// Is the person insured, paid up, past any waiting period, with no transfer under way?
    case benefit
    /// Which word does an official screen show for the card in hand?
    case cardState = "card-state"
    /// Where does it fail, and where does it work?
    case whereItFails = "where"
    /// Does what is printed on the card agree with the ID card, and is it still valid?
    case printedData = "printed-data"
    /// Was it enabled within the last two working days?
    case enabledRecently = "enabled-recently"

    /// Those that come first, and are passed over by whoever begins with what was looked up.
    static let opening: [Question] = [.whichCard, .said]

    /// Every answer, "not sure" last.
    package var options: [Answer] {
      switch self {
      case .whichCard: Card.allCases.map(Answer.whichCard)
      case .said: Said.allCases.map(Answer.said)
      case .benefit: Benefit.allCases.map(Answer.benefit)
      case .cardState: StateWord.allCases.map(Answer.cardState)
      case .whereItFails: Extent.allCases.map(Answer.whereItFails)
      case .printedData: Print.allCases.map(Answer.printedData)
      case .enabledRecently: Reply.allCases.map(Answer.enabledRecently)
      }
    }
  }

  /// The card in hand, as its holder knows it.
  package enum Card: String, CaseIterable, Hashable, Sendable {
    /// Just issued, and never accepted anywhere yet.
    case justIssued = "just-issued"
    /// The only one, in use until it was refused.
    case inUse = "in-use"
    /// There is a newer one beside it.
    case older
    case notSure = "not-sure"
  }

  /// What the screen or the people at the desk said.
  package enum Said: String, CaseIterable, Hashable, Sendable {
    /// Network or system down: other people's cards fail too.
    case network
    case socialPassword = "social-password"
    case bankPassword = "bank-password"
    case arrears
    /// Not insured, suspended, in a waiting period.
    case suspended
    case expired
    /// A word for the state of the card: invalid, 封存, 挂失, 注销, 锁定.
    case cardState = "card-state"
    /// The reader does not read it.
    case unreadable
    case notSure = "not-sure"
  }

  /// How the insurance stands.
  package enum Benefit: String, CaseIterable, Hashable, Sendable {
    case yes
    /// Contributions are not paid.
    case arrears
    /// Suspended for another reason: a waiting period, a transfer.
    case no
    case notSure = "not-sure"
  }

  /// What is printed on the card, against the ID card and the calendar.
  package enum Print: String, CaseIterable, Hashable, Sendable {
    case yes
    case no
    /// It agrees, and the day printed on it is over.
    case expired
    case notSure = "not-sure"
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
    case whichCard(Card)
    case said(Said)
    case benefit(Benefit)
    case cardState(StateWord)
    case whereItFails(Extent)
    case printedData(Print)
    case enabledRecently(Reply)

    /// The question that this answers.
    package var question: Question {
      switch self {
      case .whichCard: .whichCard
      case .said: .said
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
      case .whichCard(let card): card.rawValue
      case .said(let said): said.rawValue
      case .benefit(let benefit): benefit.rawValue
      case .printedData(let print): print.rawValue
      case .enabledRecently(let reply): reply.rawValue
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

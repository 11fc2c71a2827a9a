import CardJourney
import CityGuide

/// Reads lists of papers: `身份证原件和复印件各一份、照片2张`, `不用照片，但要户口簿`.
struct PaperGrammar {
  private let tokens: AnswerTokens
  private var papers: [Draft] = []

  /// The papers that all pieces name; nil where they make no list, and where they name none: who acts is
  /// always asked for something, so an empty list is no plan.
  static func papers(_ tokens: AnswerTokens) -> [NamedPaper]? {
    var grammar = PaperGrammar(tokens: tokens)
    guard grammar.readAll(), !grammar.papers.isEmpty else { return nil }
    return grammar.papers.allSatisfy(\.isBelievable) ? grammar.papers.map(\.named) : nil
  }

  private init(tokens: AnswerTokens) {
    self.tokens = tokens
  }

  // MARK: - Items

  /// A piece of the list, and whether `和`, no comma, binds it to the one before.
  private typealias Item = (tokens: [AnswerToken], isBound: Bool)

  private var items: [Item] {
    var items: [Item] = []
    var isBound = false
    var current: [AnswerToken] = []
    func hasNoun() -> Bool { current.contains { $0.word.isNoun || $0.word.isForm } }
    for token in tokens.all {
      let isSeparator = token.word == .comma || token.word == .and
      // A blank parts names, too.
      let isNext =
        token.isAfterGap && hasNoun() && token.word.beginsItem && !token.isLatin(in: tokens)
      if isSeparator || isNext {
        if !current.isEmpty { items.append((current, isBound)) }
        current = []
        isBound = token.word == .and
      }
      if !isSeparator { current.append(token) }
    }
    if !current.isEmpty { items.append((current, isBound)) }
    return items
  }

  private mutating func readAll() -> Bool {
    var isLeaving = false
    for item in items {
      guard let read = read(item, afterLeaving: isLeaving) else { return false }
      isLeaving = read
    }
    return true
  }

  /// Takes an item down; whether it says what is not needed, nil where it is not understood.
  private mutating func read(_ item: Item, afterLeaving wasLeaving: Bool) -> Bool? {
    var left = item.tokens.filter { $0.word != .filler }
    let isLeaving = left.contains { $0.word == .leave }
    let isTaken = left.contains { $0.word == .take }
    guard !isLeaving || !isTaken else { return nil }
    // “身份证、照片都不用” speaks of both.
    let isDenied = left.last?.word == .leave
    guard !isDenied || !item.isBound && !item.tokens.contains(where: speaksOfAll) else {
      return nil
    }
    // Whether 户口簿 is still part of “不用照片、户口簿” nobody can tell.
    guard !wasLeaving || isLeaving || isTaken else { return nil }
    while let first = left.first?.word, first == .leave || first == .take { left.removeFirst() }
    while let last = left.last?.word, [.enough, .take, .leave].contains(last) { left.removeLast() }
    guard !left.isEmpty else { return isTaken && !isLeaving || isEnough(item) ? false : nil }
    guard !left.contains(where: { [.leave, .take, .enough, .nothing].contains($0.word) }) else {
      return nil
    }
    guard var draft = draft(left) else { return nil }
    draft.isBound = item.isBound
    guard !isLeaving else { return draft.hasCounts ? nil : true }
    return add(draft) ? false : nil
  }

  private func speaksOfAll(_ token: AnswerToken) -> Bool { tokens.text(token.range) == "都" }

  private func isEnough(_ item: Item) -> Bool {
    item.tokens.allSatisfy { $0.word == .enough || $0.word == .filler }
  }

  private mutating func add(_ draft: Draft) -> Bool {
    if draft.document == nil {
      guard draft.hasForm || draft.each != nil, draft.count == nil, let last = papers.indices.last,
        papers[last].add(draft)
      else { return false }
    } else {
      // “身份证和户口簿复印件”: a copy of both, or of one?
      if draft.isBound, draft.copies != nil, let last = papers.last, !last.hasForm { return false }
      guard !papers.contains(where: { $0.document == draft.document && $0.detail == draft.detail })
      else { return false }
      papers.append(draft)
    }
    return draft.each.map { share($0) } ?? true
  }

  /// `各一份`: of each form of the paper named last, or of each paper where no form was named.
  private mutating func share(_ count: Int) -> Bool {
    guard let last = papers.indices.last else { return false }
    if papers.allSatisfy({ !$0.hasForm && $0.count == nil }) {
      for index in papers.indices { papers[index].count = count }
      return true
    }
    guard papers.count == 1 || papers[last].hasBothForms else { return false }
    return papers[last].share(count)
  }

  // MARK: - One item

  private func draft(_ tokens: [AnswerToken]) -> Draft? {
    var draft = Draft()
    // A number in front of what it counts.
    var pending: Int?
    var rest = tokens[...]
    while let token = rest.first {
      switch token.word {
      case .each:
        rest.removeFirst()
        guard draft.each == nil, let count = number(&rest) else { return nil }
        draft.each = count
      case .number:
        guard let count = number(&rest) else { return nil }
        if !draft.count(count) {
          guard pending == nil else { return nil }
          pending = count
        }
      case .original, .copy, .copyOf:
        rest.removeFirst()
        guard draft.form(token.word, pending) else { return nil }
        pending = nil
      default:
        let name = rest.prefix { $0.word.isNoun }
        guard draft.awaitsName, let (document, detail) = noun(Array(name)) else { return nil }
        rest = rest.dropFirst(name.count)
        draft.name(document, detail, pending)
        pending = nil
      }
    }
    return pending == nil ? draft : nil
  }

  private func number(_ rest: inout ArraySlice<AnswerToken>) -> Int? {
    guard case .number(let value)? = rest.first?.word, value.count == 1 else { return nil }
    rest.removeFirst()
    if rest.first?.word == .counter { rest.removeFirst() }
    return value.lowerBound
  }

  /// A document that the guides know, or the name of another.
  private func noun(_ name: [AnswerToken]) -> (DocumentKind, String?)? {
    if name.count == 1, case .document(let kind) = name[0].word { return (kind, nil) }
    if name.count == 1, name[0].word == .photoOfSize { return (.other, tokens.text(name[0].range)) }
    // Two that nothing parts: a photo of the ID card, or both?
    let known = name.filter { if case .document = $0.word { true } else { false } }
    guard let first = name.first, let last = name.last, known.count < 2 else { return nil }
    let text = tokens.text(first.range.lowerBound..<last.range.upperBound)
    return AnswerVocabulary.isNameOfPaper(text) ? (.other, text) : nil
  }
}

// MARK: - A paper as far as it is said

/// A paper whose numbers are still being said.
private struct Draft {
  var document: DocumentKind?
  var detail: String?
  var count: Int?
  var originals: Int?
  var copies: Int?
  var each: Int?
  var isBound = false
  /// Whether `copies of` is waiting for what is copied.
  private var isCopyOf = false
  /// Forms that were named without a number yet.
  private var uncounted: Set<AnswerWord> = []
  /// What a number that comes next counts.
  private var open: AnswerWord?

  var hasForm: Bool { originals != nil || copies != nil }
  var hasBothForms: Bool { originals != nil && copies != nil }
  var hasCounts: Bool { count != nil || each != nil }
  var awaitsName: Bool { document == nil && (!hasForm || isCopyOf) }

  mutating func name(_ document: DocumentKind, _ detail: String?, _ pending: Int?) {
    (self.document, self.detail, count) = (document, detail, pending)
    open = pending == nil ? .counter : nil
  }

  mutating func form(_ form: AnswerWord, _ pending: Int?) -> Bool {
    isCopyOf = form == .copyOf
    let form = isCopyOf ? .copy : form
    guard (form == .copy ? copies : originals) == nil else { return false }
    set(form, pending ?? 1)
    if pending == nil { uncounted.insert(form) }
    open = pending == nil ? form : nil
    return true
  }

  /// Takes a number for what was named last; whether something waits for one.
  mutating func count(_ number: Int) -> Bool {
    guard let open else { return false }
    if open == .counter { count = number } else { set(open, number) }
    uncounted.remove(open)
    self.open = nil
    return true
  }

  mutating func share(_ number: Int) -> Bool {
    guard hasForm, !uncounted.isEmpty, count == nil else { return false }
    for form in uncounted { set(form, number) }
    uncounted = []
    return true
  }

  /// Takes over the forms that were said behind a comma.
  mutating func add(_ forms: Draft) -> Bool {
    guard forms.originals == nil || originals == nil, forms.copies == nil || copies == nil else {
      return false
    }
    guard forms.hasForm else { return true }
    // The paper itself was named before its copies.
    if originals == nil, forms.originals == nil {
      originals = count ?? 1
      if count == nil { uncounted.insert(.original) }
    }
    originals = forms.originals ?? originals
    copies = forms.copies ?? copies
    uncounted.formUnion(forms.uncounted)
    count = nil
    return true
  }

  private mutating func set(_ form: AnswerWord, _ number: Int) {
    if form == .copy { copies = number } else { originals = number }
  }

  /// More than any office asks for is a slip of the pen.
  var isBelievable: Bool {
    [originals, copies, count].compactMap(\.self).allSatisfy((1...20).contains)
  }

  var named: NamedPaper {
    NamedPaper(
      document: (document ?? .other).rawValue,
      originals: originals ?? count ?? (copies == nil ? 1 : 0), copies: copies ?? 0, detail: detail)
  }
}

extension AnswerWord {
  fileprivate var isForm: Bool { self == .original || self == .copy }

  fileprivate var isNoun: Bool {
    switch self {
    case .document, .photoOfSize, .unknown: true
    default: false
    }
  }

  fileprivate var beginsItem: Bool { isNoun || isForm || self == .take || self == .leave }
}

extension AnswerToken {
  /// Whether it is written in Latin letters, whose words a blank parts anyway.
  fileprivate func isLatin(in tokens: AnswerTokens) -> Bool {
    tokens.text(range).allSatisfy { $0.isASCII } && word == .unknown
  }
}

package import CardJourney

extension Guide {
  /// The guide of one case: what the holder was told counts more than what the files say, until it
  /// gets old.
  ///
  /// What does not fit its question is left out.
  package func hearing(_ heard: [Heard]) -> Guide {
    // No other origin comes before it: the order stands without sorting again.
    heard.compactMap { Fact($0) }.reduce(self) { $0.preferring($1) }
  }
}

extension Fact {
  /// What somebody at an office answered, as a fact; nil where the answer does not fit its question.
  convenience init?(_ heard: Heard) {
    let told = heard.told
    guard let matter = Matter(key: told.key), let value = FactValue(told.value, to: matter) else {
      return nil
    }
    let day = heard.when.day
    self.init(
      id: FactID(rawValue: "told-\(told.key.rawValue.replacing(".", with: "-"))"),
      topic: matter.topic, value: value, place: told.place, origin: .told,
      sources: [
        Source(
          id: "told", title: "当事人问到的", publisher: told.by ?? "电话或窗口", url: nil,
          published: day?.description, seen: day ?? told.until, grade: .told)
      ],
      scope: matter.scope, validity: Validity(from: nil, to: told.until), reviewed: day)
  }
}

extension Matter {
  /// To what an answer about it applies.
  var scope: Scope {
    var scope = Scope.everything
    if let errand { scope.errands = [errand] }
    if let channel { scope.channels = [channel] }
    if let payer { scope.bindings = EnumSet(BindingKind.nameable.filter { $0.payer == payer }) }
    return scope
  }
}

extension FactValue {
  /// An answer as the value of the topic that was asked about; nil where it does not fit.
  init?(_ told: ToldValue, to matter: Matter) {
    switch (matter.topic.row.form, told) {
    case (.lapse, .lapse(let lapse)): self = .lapse(lapse)
    case (.flag, .flag(let flag)): self = .flag(flag)
    case (.report, .needs(let report)): self = .report(report)
    case (.dies, .dies(let end)): self = .dies(end)
    case (.time, .span(let span)): self = .time(TimeNeeded(span: span))
    case (.span, .span(let span)): self = .span(span)
    case (.fee, .yuan(let sum)): self = .fee(Fee(yuan: sum))
    case (.delivery, .flag(let canBeSent)): self = .delivery([canBeSent ? .post : .pickUp])
    case (.instantIssue, .flag(let isOffered)):
      self = .instantIssue(InstantIssue(isOffered: isOffered))
    case (.papers, .papers(let papers)): self = .papers(papers.map(Paper.init))
    case (.words, .words(let words)): self = .words(Words(zh: words, en: words))
    case (.interim, .words(let words)):
      self = .interim(Interim(form: nil, words: Words(zh: words, en: words)))
    case (.channel, .words(let words)):
      self = .channel(Channel(kind: .window, where: Words(zh: words, en: words)))
    default: return nil
    }
  }
}

extension When {
  /// The day, as far as it is known; nil where it is not.
  var day: Day? {
    switch self {
    case .on(let day, _), .about(let day), .before(let day): day
    case .unknown: nil
    }
  }
}

extension Paper {
  /// A paper as somebody named it; a document that the guides do not know is named by its words.
  fileprivate init(_ named: NamedPaper) {
    let document = DocumentKind(rawValue: named.document) ?? .other
    let words = named.detail ?? (document == .other ? named.document : nil)
    self.init(
      document: document, originals: named.originals, copies: named.copies,
      detail: words.map { Words(zh: $0, en: $0) })
  }
}

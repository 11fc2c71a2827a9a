package import CardJourney

extension PlaceGuide {
  /// The guide of one case: what the holder was told counts more than what the files say, until it
  /// gets old.
  ///
  /// What does not fit its question is left out.
  package func hearing(_ heard: [Heard]) -> PlaceGuide {
    guard !heard.isEmpty else { return self }
    var guide = self
    // No other origin comes before it: the order stands without sorting again.
    for answer in heard {
      guard let topic = QuestionTopic(key: answer.told.key) else { continue }
      let head = ToldHead(answer, topic)
      if let (key, value) = topic.rule(answer.told.value) {
        guide.rules[key, default: []].insert(head.statement(value), at: 0)
      } else if let value = topic.fact(answer.told.value) {
        guide.facts.insert(head.statement(value), at: 0)
      } else if case (.papers(_, let channel), .papers(let papers)) = (topic, answer.told.value) {
        guide.requirements.insert(head.statement(papers.map(Paper.init), at: channel), at: 0)
      } else if case (.channel(let errand), .words(let words)) = (topic, answer.told.value) {
        let channel = Channel(kind: .window, errands: [errand], where: Words(zh: words, en: words))
        guide.channels.insert(head.statement(channel), at: 0)
      }
    }
    return guide
  }
}

/// What an answer's statement has beside its value.
private struct ToldHead {
  let heard: Heard
  let topic: QuestionTopic

  init(_ heard: Heard, _ topic: QuestionTopic) {
    self.heard = heard
    self.topic = topic
  }

  func statement<Value>(_ value: Value, at channel: ChannelKind? = nil) -> Statement<Value> {
    var scope = Scope.everything
    if let errand = topic.errand { scope.errands = [errand] }
    if let channel { scope.channels = [channel] }
    return Statement(
      id: FactID(rawValue: "told-\(topic.key.replacing(".", with: "-"))"), value: value,
      place: heard.told.place, sources: [source], scope: scope,
      validity: Validity(from: nil, to: heard.told.until), reviewed: day, origin: .told)
  }

  private var day: Day? { heard.when.day }

  private var source: Source {
    Source(
      id: "told", title: "当事人问到的", publisher: heard.told.by ?? "电话或窗口", url: nil,
      published: day?.description, seen: day ?? heard.told.until, grade: .told)
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

extension QuestionTopic {
  /// The errand that an answer is about; nil where it is about all.
  var errand: Errand? {
    switch self {
    case .agentMay(let errand), .fee(let errand), .makingTime(let errand), .channel(let errand),
      .papers(let errand, _), .delivery(let errand), .instantIssue(let errand):
      errand
    case .lapse, .servesBoth, .formalReversible, .filingNeeds, .oldCardDies, .oldCardHandedIn,
      .enableOnline, .collectWithin, .enableWithin, .claimWithin, .numberStays:
      nil
    }
  }

  /// The rule that an answer states; nil where it states none, or does not fit.
  fileprivate func rule(_ value: ToldValue) -> (RuleKey, RuleValue)? {
    guard case .rule(let key) = subject else { return nil }
    return switch (self, value) {
    case (.lapse, .lapse(let lapse)): (key, .lapse(lapse))
    case (.filingNeeds, .needs(let report)): (key, .needs(report))
    case (.oldCardDies, .dies(let end)): (key, .dies(end))
    case (.makingTime, .span(let span)): (key, .time(TimeNeeded(span: span)))
    case (.collectWithin, .span(let span)), (.enableWithin, .span(let span)),
      (.claimWithin, .span(let span)):
      (key, .within(span))
    case (.servesBoth, .flag(let flag)), (.formalReversible, .flag(let flag)),
      (.oldCardHandedIn, .flag(let flag)), (.agentMay, .flag(let flag)),
      (.enableOnline, .flag(let flag)), (.numberStays, .flag(let flag)):
      (key, .flag(flag))
    default: nil
    }
  }

  /// The fact that an answer states; nil where it states none, or does not fit.
  fileprivate func fact(_ value: ToldValue) -> FactValue? {
    switch (self, value) {
    case (.fee, .yuan(let sum)): .fee(Fee(yuan: sum))
    case (.delivery, .flag(let canBeSent)): .delivery([canBeSent ? .post : .pickUp])
    case (.instantIssue, .flag(let isOffered)): .instantIssue(InstantIssue(isOffered: isOffered))
    default: nil
    }
  }

  private var subject: Subject? {
    key.split(separator: ".").first.flatMap { Subject(String($0)) }
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

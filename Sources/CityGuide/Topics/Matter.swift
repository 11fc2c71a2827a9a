package import CardJourney

/// One thing that can be known of a place: a topic, of one errand, one channel and one payer where it
/// differs by them.
package struct Matter: Hashable, Sendable {
  package let topic: Topic
  /// For which errand; nil where for the whole case.
  package let errand: Errand?
  /// At which channel; nil where at any.
  package let channel: ChannelKind?

  /// Of whose money; nil where it is about none, or about all alike.
  package let payer: Payer?

  /// Something that can be known.
  package init(
    _ topic: Topic, _ errand: Errand? = nil, _ channel: ChannelKind? = nil, of payer: Payer? = nil
  ) {
    self.topic = topic
    self.errand = errand
    self.channel = channel
    self.payer = payer
  }

  /// The written form, in the words of the guides, such as `requirement.reissue.window`.
  package var key: FactKey {
    FactKey(
      rawValue: ([topic.rawValue]
        + [errand?.rawValue, channel?.rawValue, payer?.rawValue].compactMap(\.self))
        .joined(separator: "."))
  }

  /// What can be asked under that key; nil where nothing can.
  package init?(key: FactKey) {
    var parts = key.rawValue.split(separator: ".").map(String.init)
    // A channel may have the word of a payer that is no office.
    let payer = parts.last.flatMap { last in Payer.offices.first { $0.rawValue == last } }
    if payer != nil { parts.removeLast() }
    guard let topic = parts.first.flatMap(Topic.init(inGuides:)), let asked = topic.row.asked
    else { return nil }
    let errand = parts.count > 1 ? Errand(rawValue: parts[1]) : nil
    let channel = parts.count > 2 ? ChannelKind(rawValue: parts[2]) : nil
    self.init(topic, errand, channel, of: payer)
    guard payer.map(payers.contains) ?? true, asked.detail == detail, self.key == key else {
      return nil
    }
  }

  private var detail: Topic.Asking.Detail? {
    switch (errand, channel) {
    case (nil, nil): .place
    case (_?, nil): .errand
    case (_?, _?): .errandAndChannel
    case (nil, _?): nil
    }
  }

  /// Whose money it may be about: money is asked of who pays it.
  private var payers: [Payer] {
    errand == .changePayout || topic == .repayment ? Payer.offices : []
  }

  /// Everything that can be asked about, for any errand, place where it is done and payer.
  package static var askable: [Matter] {
    Topic.allCases.flatMap(matters).flatMap { matter in
      (matter.topic == .repayment ? [] : [matter])
        + matter.payers.map { Matter(matter.topic, matter.errand, matter.channel, of: $0) }
    }
  }

  private static func matters(on topic: Topic) -> [Matter] {
    switch topic.row.asked?.detail {
    case .place: [Matter(topic)]
    case .errand: Errand.allCases.map { Matter(topic, $0) }
    case .errandAndChannel:
      Errand.allCases.flatMap { errand in
        ChannelKind.allCases.map { Matter(topic, errand, $0) }
      }
    case nil: []
    }
  }

  package var answerKind: ToldValue.Kind { topic.row.form.answer }

  /// For how many days an answer given by telephone is relied on.
  package var answerHolds: Int { topic.row.asked?.holds ?? 0 }

  /// Its turn in one call.
  var order: Int { topic.row.asked?.order ?? .max }
}

extension Topic.Form {
  /// The form in which somebody on the telephone answers.
  fileprivate var answer: ToldValue.Kind {
    switch self {
    case .lapse: .lapse
    case .flag, .delivery, .instantIssue: .flag
    case .report: .needs
    case .dies: .dies
    case .time, .span, .duration: .span
    case .fee: .yuan
    case .papers: .papers
    case .order, .channel, .words, .steps, .interim, .banks, .hours, .years, .count, .photo,
      .hotline:
      .words
    }
  }
}

/// Payloads as a kind, a version and a line of words: how the log keeps them.
///
/// The words of a version are frozen; a change of meaning takes a new version and an upcaster.
extension Payload {
  /// The version written today.
  package static let version = Upcaster.shipped.version

  package var kind: String {
    switch self {
    case .answered: "answered"
    case .forgot: "forgot"
    case .happened: "happened"
    case .retracted: "retracted"
    case .ticked: "ticked"
    case .told: "told"
    case .putOff: "put-off"
    case .withdrawn: "withdrawn"
    case .unreadable(let kind, _, _): kind
    }
  }

  package var version: Int {
    if case .unreadable(_, let version, _) = self { version } else { Payload.version }
  }

  /// The line of words.
  package var body: String {
    switch self {
    case .answered(let answer): answer.words.joined(separator: " ")
    case .forgot(let question): question.rawValue
    case .happened(let happening, let consequence, let rules):
      (happening.words + (consequence.map { ["because=\($0.rawValue)"] } ?? [])
        + Rule.allCases.filter(rules.contains).map { "against=\($0.rawValue)" })
        .joined(separator: " ")
    case .retracted(let sequence, let reason): "\(sequence) \(reason.rawValue)"
    case .ticked(let key, let isTicked):
      [key.document, key.whose, key.isCopy ? "copy" : "original", isTicked ? "yes" : "no"]
        .joined(separator: " ")
    case .told(let told): told.words.joined(separator: " ")
    case .putOff(let duty, let day): "\(duty) \(day)"
    case .withdrawn: ""
    case .unreadable(_, _, let body): body
    }
  }

  /// Reads a row, an older one through all upcasters since.
  ///
  /// What cannot be read, or was written by a newer version, is kept as it is.
  package init(
    kind: String, version: Int, body: String, upcasters: [Upcaster] = Upcaster.shipped
  ) {
    let words = body.wordsOfLog
    guard let row = upcasters.upcast((kind, words), from: version),
      let payload = try? Payload(kind: row.kind, words: row.words)
    else {
      self = .unreadable(kind: kind, version: version, body: body)
      return
    }
    self = payload
  }

  private init?(kind: String, words: [String]) throws(NotationError) {
    switch kind {
    case "answered": self = .answered(try Answer(words: words))
    case "forgot":
      var reader = WordReader(words)
      self = .forgot(try reader.next())
      try reader.finish()
    case "happened": self = try Payload.happened(words: words)
    case "retracted":
      var reader = WordReader(words)
      self = .retracted(try reader.number(), try reader.next())
      try reader.finish()
    case "ticked": self = try Payload.ticked(words: words)
    case "told": self = .told(try Told(words: words))
    case "put-off":
      guard words.count == 2, let day = Day(words[1]) else {
        throw NotationError(word: words.last, expected: ["ask-progress 2026-12-01"])
      }
      self = .putOff(words[0], until: day)
    case "withdrawn" where words.isEmpty: self = .withdrawn
    default: return nil
    }
  }

  private static func happened(words: [String]) throws(NotationError) -> Payload {
    let marks = words.filter { $0.hasPrefix("because=") || $0.hasPrefix("against=") }
    let happening = try Happening(words: words.filter { !marks.contains($0) })
    var consequence: Consequence?
    var rules: Set<Rule> = []
    for mark in marks {
      let name = String(mark.drop { $0 != "=" }.dropFirst())
      if mark.hasPrefix("because="), let found = Consequence(rawValue: name) {
        consequence = found
      } else if mark.hasPrefix("against="), let rule = Rule(rawValue: name) {
        rules.insert(rule)
      } else {
        throw NotationError(word: mark, expected: [])
      }
    }
    return .happened(happening, because: consequence, against: rules)
  }

  private static func ticked(words: [String]) throws(NotationError) -> Payload {
    guard words.count == 4, ["copy", "original"].contains(words[2]),
      ["yes", "no"].contains(words[3])
    else { throw NotationError(word: words.last, expected: ["original yes"]) }
    let key = RequirementKey(document: words[0], whose: words[1], isCopy: words[2] == "copy")
    return .ticked(key, words[3] == "yes")
  }
}

extension Payload {
  /// Whether only a newer version can read it: it wrote the row, or the kind is none of today's.
  package var isOfNewerVersion: Bool {
    guard case .unreadable(let kind, let version, _) = self else { return false }
    return version > Payload.version || !Payload.kinds.contains(kind)
  }

  private static let kinds = [
    "answered", "forgot", "happened", "retracted", "ticked", "told", "put-off", "withdrawn",
  ]

  /// Whether it reads back, from the row that it becomes, as what it is.
  package var readsBack: Bool { Payload(kind: kind, version: version, body: body) == self }
}

extension String {
  /// The words of a row.
  ///
  /// A blank parts them whatever mark stands behind it, with which it may be one character.
  var wordsOfLog: [String] { unicodeScalars.split(separator: " ").map(String.init) }
}

extension When {
  /// The written form: `2026-11-21`, `2026-11-21T20:30`, `~2026-11-21`, `<2026-11-21` or `?`.
  package var notation: String {
    switch self {
    case .on(let day, let minute): minute.map { "\(day)T\(Moment.clock($0))" } ?? "\(day)"
    case .about(let day): "~\(day)"
    case .before(let day): "<\(day)"
    case .unknown: "?"
    }
  }

  /// Reads the written form; nil where it is none.
  package init?(notation: String) {
    if notation == "?" {
      self = .unknown
    } else if notation.hasPrefix("~"), let day = Day(notation.dropFirst()) {
      self = .about(day)
    } else if notation.hasPrefix("<"), let day = Day(notation.dropFirst()) {
      self = .before(day)
    } else {
      let parts = notation.split(separator: "T", omittingEmptySubsequences: false)
      guard let first = parts.first, let day = Day(first), parts.count <= 2 else { return nil }
      guard parts.count == 2 else {
        self = .on(day, at: nil)
        return
      }
      guard let minute = Moment.minute(from: parts[1]) else { return nil }
      self = .on(day, at: minute)
    }
  }
}

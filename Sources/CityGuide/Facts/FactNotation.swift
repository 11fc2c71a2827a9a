import CardJourney

// Facts in the guides' own notation, on one line: what a proposal says, and what is kept of a guide to hold a
// later one against. Reading it back gives the same fact.

extension Fact {
  /// What the entry of the fact has of its own: `value: {days: 7, then: released}`, `kind: fee, value: {yuan: 20}`.
  package var ownFields: String {
    switch topic.row.section {
    case .facts:
      Notation.fields([
        ("kind", topic.rawValue), ("form", value.interimForm), ("value", value.notation),
      ])
    case .channels: value.channel?.fields ?? ""
    case .requirements: "papers: \(value.notation)"
    case .rules, .asked, .beside: "value: \(value.notation)"
    }
  }
}

extension Scope {
  /// To whom and what it applies: `{errands: [reissue], channels: [window]}`; nil where to all.
  package var notation: String? {
    let fields = Notation.fields([
      ("errands", Notation.words(errands)), ("situations", Notation.words(situations)),
      ("holders", Notation.words(holders)), ("ages", Notation.words(ages)),
      ("acting", Notation.words(acting)), ("channels", Notation.words(channels)),
      ("sides", Notation.words(sides)), ("identities", Notation.words(identities)),
      ("generations", Notation.words(generations)), ("away", Notation.words(away)),
      ("banks", banks.isEmpty ? nil : Notation.list(banks.map(\.rawValue).sorted())),
      (
        "counties",
        counties.isEmpty ? nil : Notation.list(counties.sorted().map { Notation.quoted($0.digits) })
      ),
      ("bindings", Notation.words(bindings)),
    ])
    return fields.isEmpty ? nil : "{\(fields)}"
  }
}

/// The few forms of YAML on one line.
enum Notation {
  /// Keys and values, those without a value left out.
  static func fields(_ fields: [(key: String, value: String?)]) -> String {
    fields.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ")
  }

  static func group(_ values: [(key: String, value: String?)]) -> String { "{\(fields(values))}" }

  static func list(_ values: [String]) -> String { "[\(values.joined(separator: ", "))]" }

  /// The words of a set in the order in which they are declared; nil for an empty set.
  static func words<Word>(_ set: EnumSet<Word>) -> String?
  where Word: RawRepresentable, Word.RawValue == String {
    set.isEmpty ? nil : list(set.map(\.rawValue))
  }

  /// Any text as a scalar.
  static func quoted(_ text: String) -> String {
    var quoted: String.UnicodeScalarView = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": break
      case "\\", "\"": quoted += ["\\", scalar]
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }

  /// One number, or two bounds.
  static func bounds(_ least: Int, _ most: Int) -> String {
    least == most ? "\(most)" : "[\(least), \(most)]"
  }

  static func bounds(_ range: ClosedRange<Int>) -> String {
    bounds(range.lowerBound, range.upperBound)
  }

  /// A minute of the day as a clock shows it; 1440 is 24:00.
  static func clock(_ minute: Int) -> String { quoted(Moment.clock(minute)) }
}

extension FactValue {
  /// The value as an entry states it.
  var notation: String {
    switch self {
    case .lapse(.never): "never"
    case .lapse(.after(let span, let end)): "{\(span.field), then: \(end.rawValue)}"
    case .flag(let flag): flag ? "yes" : "no"
    case .report(let report): report.rawValue
    case .dies(let end): end.rawValue
    case .time(let time): time.notation
    case .span(let span): "{\(span.field)}"
    case .order(let order): order.notation
    case .fee(let fee): fee.notation
    case .delivery(let ways): Notation.list(ways.map(\.rawValue))
    case .banks(let banks): Notation.list(banks.map(\.rawValue))
    case .instantIssue(let issue):
      issue.branches.map { "{branches: \($0)}" } ?? (issue.isOffered ? "yes" : "no")
    case .hours(let hours): hours.notation
    case .years(let years): "{years: \(years)}"
    case .count(let count): "\(count)"
    case .photo(let photo): photo.notation
    case .words(let words): words.notation
    case .steps(let steps): Notation.list(steps.map(\.notation))
    case .interim(let interim): interim.words.notation
    case .channel(let channel): "{\(channel.fields)}"
    case .papers(let papers): Notation.list(papers.map(\.notation))
    case .hotline(let hotline): Notation.quoted(hotline.number)
    }
  }

  fileprivate var interimForm: String? {
    if case .interim(let interim) = self { interim.form?.rawValue } else { nil }
  }
}

extension Words {
  fileprivate var notation: String {
    Notation.group([("zh", Notation.quoted(zh)), ("en", en.map(Notation.quoted))])
  }
}

extension Span {
  /// `days: 7` or `workdays: [3, 5]`.
  fileprivate var field: String { "\(unit.rawValue): \(Notation.bounds(least, most))" }
}

extension BankChangeOrder {
  fileprivate var notation: String {
    Notation.group([
      ("steps", Notation.list(errands.map(\.rawValue))), ("after", isAfterPayday ? "payday" : nil),
      ("before", beforeDay.map(String.init)),
    ])
  }
}

extension TimeNeeded {
  fileprivate var notation: String {
    let others = Notation.fields([
      ("part", part == .making ? nil : part.rawValue), ("from", start?.rawValue),
      ("limit", limit?.rawValue), ("mail", mail?.rawValue),
    ])
    return "{\(span.field)\(others.isEmpty ? "" : ", ")\(others)}"
  }
}

extension Fee {
  fileprivate var notation: String {
    Notation.group([
      ("yuan", Notation.bounds(yuan)), ("postage", postage?.notation),
      ("exempt", exempt?.notation), ("set-by", setBy.map(Notation.quoted)),
    ])
  }
}

extension Fee.Postage {
  fileprivate var notation: String {
    switch self {
    case .collect: "collect"
    case .maybe: "maybe"
    case .yuan(let yuan): "{yuan: \(Notation.bounds(yuan))}"
    case .zones(let zones):
      Notation.list(
        zones.map {
          Notation.group([("to", $0.to.notation), ("yuan", Notation.bounds($0.yuan))])
        })
    }
  }
}

extension OpeningHours {
  fileprivate var notation: String {
    switch self {
    case .always: "always"
    case .weekly(let rows):
      Notation.list(
        rows.map { row in
          Notation.group([
            ("days", row.days.rawValue), ("open", Notation.clock(row.open)),
            ("close", Notation.clock(row.close)),
            (
              "season",
              row.season.map {
                Notation.group([
                  ("from", Notation.quoted($0.from.description)),
                  ("to", Notation.quoted($0.to.description)),
                ])
              }
            ),
          ])
        })
    }
  }
}

extension PhotoRule {
  fileprivate var notation: String {
    Notation.group([
      ("pixels", pixels.map { "[\($0.width), \($0.height)]" }), ("size", size?.rawValue),
      ("background", background?.rawValue), ("kilobytes", kilobytes.map(Notation.bounds)),
      ("words", words?.notation),
    ])
  }
}

extension Channel {
  fileprivate var fields: String {
    Notation.fields([
      ("kind", kind.rawValue), ("number", number.map(Notation.quoted)),
      ("where", `where`?.notation),
      ("ways", ways.isEmpty ? nil : Notation.list(ways.map(\.notation))),
      ("needs", needs.isEmpty ? nil : Notation.list(needs.map(\.rawValue))),
      ("takes", takes?.rawValue), ("hours", hours?.notation),
      ("appointment", appointment?.rawValue),
    ])
  }
}

extension Way {
  fileprivate var notation: String {
    Notation.group([
      ("in", Notation.quoted(app)),
      ("path", path.isEmpty ? nil : Notation.list(path.map(Notation.quoted))),
    ])
  }
}

extension Paper {
  fileprivate var notation: String {
    Notation.group([
      ("document", document.rawValue), ("of", whose == .holder ? nil : whose.rawValue),
      ("originals", "\(originals)"), ("copies", "\(copies)"), ("kept", isKept ? "yes" : nil),
      (
        "instead",
        instead.isEmpty
          ? nil : Notation.list(instead.map { Notation.list($0.map(\.rawValue)) })
      ),
      ("when", condition?.notation), ("detail", detail?.notation),
      ("holds", holds.map { "{\($0.field)}" }),
    ])
  }
}

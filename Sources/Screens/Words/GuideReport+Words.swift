package import CardJourney
package import CityGuide

extension Channel {
  /// Where it is, what to have at hand, what a report there counts as, and when it is open.
  var fullPhrase: Phrase {
    let place = number == nil && `where` == nil && ways.isEmpty ? nil : kind.phrase
    let parts = [
      takes.map { $0.phrase(sides == [.bank] ? .bank : .social) }.map {
        Phrase("在这挂失算\($0.zh)", "a report here is a \($0.en)")
      },
      needs.isEmpty
        ? nil
        : Phrase(
          "手边要有\(needs.map(\.phrase).joined(by: .enumeration).zh)",
          "have at hand: \(needs.map(\.phrase).joined(by: .enumeration).en)"),
      hours?.phrase, appointment?.phrase,
    ].compactMap(\.self)
    let spoken = kind == .telephone ? phrase : place.map { $0.colon(phrase) } ?? phrase
    return Phrase(
      ([spoken.zh] + parts.map(\.zh)).joined(separator: "，"),
      ([spoken.en] + parts.map(\.en)).joined(separator: ", "))
  }
}

extension Appointment {
  /// Whether one has to come by appointment.
  var phrase: Phrase {
    switch self {
    case .needed: Phrase("要预约", "by appointment")
    case .possible: Phrase("可以预约", "appointments possible")
    }
  }
}

extension Paper {
  /// Which paper, how many, and when.
  package var phrase: Phrase {
    let name = document.phrase(of: whose, Answers([]))
    let counts = [
      originals > 0 && (originals > 1 || copies > 0)
        ? Phrase("原件 \(originals)", "original \(originals)") : nil,
      copies > 0 ? Phrase("复印件 \(copies)", "copies \(copies)") : nil,
    ]
    let remarks = [
      isKept ? Phrase("会被收走", "is kept") : nil, instead.isEmpty ? nil : alternatives,
      condition?.phrase, detail?.phrase,
      holds.map { Phrase("\($0.phrase.zh)内有效", "valid for \($0.phrase.en)") },
    ]
    let all = (counts + remarks).compactMap(\.self)
    guard !all.isEmpty else { return name }
    return Phrase(
      "\(name.zh)（\(all.map(\.zh).joined(separator: "；"))）",
      "\(name.en) (\(all.map(\.en).joined(separator: "; ")))")
  }

  private var alternatives: Phrase {
    let groups = instead.map { group in
      Phrase(
        group.map(\.phrase.zh).joined(separator: "加"),
        group.map(\.phrase.en).joined(separator: " with "))
    }
    return Phrase(
      "或者\(groups.map(\.zh).joined(separator: "、或者"))",
      "or \(groups.map(\.en).joined(separator: ", or "))")
  }
}

extension Fact {
  /// Which place's file says it, how sure that is, of when, and what limits it:
  /// `（成都，官方转载，2019 年，可能过时，换磁条卡时的说法）`.
  package func byline(at name: Phrase, on day: Day) -> Phrase {
    let year = published.map { Phrase("\($0.prefix(4)) 年", "\($0.prefix(4))") }
    let parts = [
      name, grade.phrase, year ?? .noDate,
      isStale(on: day) ? Phrase("可能过时", "may be out of date") : nil,
      limit?.phrase,
    ].compactMap(\.self)
    return Phrase(
      "（\(parts.map(\.zh).joined(separator: "，"))）",
      "(\(parts.map(\.en).joined(separator: ", ")))")
  }
}

extension Guide {
  /// The name of a layer: the whole country, a place above, the place itself.
  package func name(of layer: PlaceCode, in places: PlaceDirectory?) -> Phrase {
    if layer == .nation { return Phrase("全国", "nation") }
    if layer == place { return name(pinyin: places?.place(layer)?.pinyin) }
    let known = places?.names(of: layer).short ?? layer.digits
    return Phrase(known, places?.place(layer)?.pinyin.capitalizedFirst ?? known)
  }

  private func name(pinyin: String?) -> Phrase {
    Phrase(names.short, names.full.en ?? pinyin?.capitalizedFirst ?? names.short)
  }

  /// How well the place is documented: how many facts of which grade.
  package func summary(in places: PlaceDirectory?) -> Phrase {
    let name = name(of: place, in: places)
    guard hasOwnFacts else {
      return Phrase(
        "\(name.zh)：没有本地资料，下面是省里和全国的说法，去之前先打电话问",
        "\(name.en): no facts of its own; what follows is the province's and the nation's, so ask first"
      )
    }
    let parts = standing.map { part in
      Phrase("\(part.name.zh) \(part.count) 条", "\(part.name.en) \(part.count)")
    }
    return name.colon(parts.joined(by: .comma))
  }

  /// The same in short: `成都：官方 0 条，官方转载 21 条，网上说法 26 条`.
  package func shortSummary(in places: PlaceDirectory?) -> Phrase {
    guard hasOwnFacts else {
      let name = name(of: place, in: places)
      return Phrase("\(name.zh)：没有本地资料，看省里和全国的", "\(name.en): no facts of its own")
    }
    return summary(in: places)
  }

  /// How many of its own facts are of which grade; how many are official is said even where none is.
  private var standing: [(name: Phrase, count: Int)] {
    let answers = ownCounts(.answer)
    let parts: [(name: Phrase, count: Int)] =
      [
        (Grade.official.phrase, answers[.official] ?? 0),
        (Phrase("问到的", "told"), answers[.told] ?? 0),
        (Grade.mirror.phrase, answers[.mirror] ?? 0), (Grade.media.phrase, answers[.media] ?? 0),
        (Phrase("网上说法", "hearsay"), ownCounts(.hearsay).values.reduce(0, +)),
      ]
    return parts.enumerated().filter { $0.offset == 0 || $0.element.count > 0 }.map(\.element)
  }
}

extension Phrase {
  fileprivate func colon(_ other: Phrase) -> Phrase {
    Phrase("\(zh)：\(other.zh)", "\(en): \(other.en)")
  }
}

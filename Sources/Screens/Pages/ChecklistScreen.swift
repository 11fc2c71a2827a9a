import CardJourney
import CityGuide
import Terminal

/// What to bring, trip by trip, to be ticked off.
struct ChecklistScreen: Screen {
  var cursor = Cursor()

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.unreadableGuides()
    let checklist = context.checklist
    let keys = ChecklistScreen.keys(checklist)
    let ticked = keys.count { context.case.ticks.contains($0) }
    if checklist.trips.isEmpty {
      writer.text(Phrase("现在没有要带材料的事。", "Nothing has to be brought now."))
    } else {
      writer.heading(
        Phrase(
          "要带 \(keys.count) 样   已备 \(ticked)   缺 \(keys.count - ticked)",
          "To bring \(keys.count)   ready \(ticked)   missing \(keys.count - ticked)"))
      writer.blank()
    }
    var visit = 0
    for papers in checklist.trips {
      // A call is no trip: people count the times they have to go somewhere.
      if !papers.trip.isRemote { visit += 1 }
      write(papers, visit: visit, &writer)
    }
    return Page(
      title: context.title(Phrase("材料清单", "Papers")), rows: writer.rows,
      bindings: [
        KeyMap.tickingWithEnter,
        KeyMap.sources, KeyMap.questions, KeyMap.routes,
      ],
      citations: writer.citations)
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back: return [.pop]
    case .toggle, .pick:
      var number = cursor.selected
      if case .pick(let picked) = action { number = picked }
      let keys = ChecklistScreen.rowKeys(context.checklist)
      guard number < keys.count else { return [] }
      let isTicked = context.case.ticks.contains(keys[number])
      return [
        .perform(
          .tick(keys[number], !isTicked),
          said: isTicked ? Phrase("还没备", "Not ready") : Phrase("备好了", "Ready"))
      ]
    default: return []
    }
  }

  /// The ticks of what must be brought: the same paper for two trips is ticked once.
  private static func keys(_ checklist: Checklist) -> Set<RequirementKey> {
    Set(checklist.mustBring.flatMap { [$0.originalKey, $0.copyKey].compactMap(\.self) })
  }

  /// The key of each row that can be ticked, in the order of the rows.
  private static func rowKeys(_ checklist: Checklist) -> [RequirementKey] {
    checklist.trips.flatMap { trip in
      (trip.mustBring + trip.mayBeAsked).flatMap {
        [$0.originalKey, $0.copyKey].compactMap(\.self)
      }
    }
  }
}

// MARK: - Rows

extension ChecklistScreen {
  private func write(_ papers: TripPapers, visit: Int, _ writer: inout PageWriter) {
    let trip = papers.trip
    let errands = trip.errands.map(\.phrase)
    writer.heading(
      trip.isRemote
        ? Phrase(
          "\(trip.channel.phrase.zh)：\(errands.map(\.zh).joined(separator: " + "))，手边准备",
          "\(trip.channel.phrase.en): \(errands.map(\.en).joined(separator: " + ")); have at hand")
        : Phrase(
          "第 \(visit) 趟  \(trip.channel.phrase.zh)：\(errands.map(\.zh).joined(separator: " + "))",
          "Trip \(visit)  \(trip.channel.phrase.en): \(errands.map(\.en).joined(separator: " + "))"
        ))
    if trip.holderMustCome, writer.context.answers.acting != .`self` {
      writer.text(Phrase("要持卡人本人到场", "the holder has to come"), indent: 3)
    }
    for item in papers.mustBring { write(item, &writer) }
    if papers.mustBring.isEmpty, !papers.errandsWithoutList.isEmpty {
      let paper = writer.context.answers.idDocument.paper
      writer.text(
        Phrase(
          "这一趟没有可靠的清单：\(paper.zh)一定带上，其余打电话问（按 p）。",
          "No list to rely on for this trip: bring the \(paper.en), ask for the rest (p)."),
        indent: 3)
    }
    if !papers.mayBeAsked.isEmpty {
      writer.text(
        Phrase("可能会要（有人说，没有官方来源，去之前先问）：", "May be asked for (hearsay, ask before you go):"),
        indent: 2)
      for item in papers.mayBeAsked { write(item, &writer) }
    }
    notNeeded(papers.needNot, &writer)
    writer.blank()
  }

  private func write(_ item: ChecklistItem, _ writer: inout PageWriter) {
    let context = writer.context
    let name = item.document.phrase(of: item.whose, context.answers)
    var remarks: [Phrase] = []
    if let condition = item.condition { remarks.append(condition.phrase) }
    if let detail = item.detail { remarks.append(detail.phrase) }
    if item.document == .photo, let photo = context.photo {
      remarks.append(writer.spoken(photo, \.phrase))
    }
    if let holds = item.holds {
      remarks.append(
        Phrase("\(holds.phrase.zh)内有效", "valid for \(holds.phrase.en)"))
    }
    if item.isKept { remarks.append(Phrase("会被收走", "is kept")) }
    let tail = item.statements.first.map { writer.mark($0) }
    if let key = item.originalKey {
      row(
        name, Phrase("原件 \(item.originals)", "original \(item.originals)"), remarks, key, tail,
        &writer)
    }
    if let key = item.copyKey {
      let breakdown = item.copiesByErrand.map {
        Phrase("\($0.errand.phrase.zh) \($0.count)", "\($0.errand.phrase.en) \($0.count)")
      }
      let copies =
        item.copiesByErrand.count > 1
        ? Phrase(
          "复印件共 \(item.copies)（\(breakdown.map(\.zh).joined(separator: "，"))）",
          "\(item.copies) copies (\(breakdown.map(\.en).joined(separator: ", ")))")
        : Phrase("复印件 \(item.copies)", item.copies == 1 ? "1 copy" : "\(item.copies) copies")
      row(name, copies, remarks, key, tail, &writer)
    }
  }

  private func row(
    _ name: Phrase, _ count: Phrase, _ remarks: [Phrase], _ key: RequirementKey, _ tail: Phrase?,
    _ writer: inout PageWriter
  ) {
    let isTicked = writer.context.case.ticks.contains(key)
    let zh = remarks.isEmpty ? "" : "（\(remarks.map(\.zh).joined(separator: "；"))）"
    let en = remarks.isEmpty ? "" : " (\(remarks.map(\.en).joined(separator: "; ")))"
    writer.choice(
      Phrase("\(name.zh)  \(count.zh)\(zh)", "\(name.en), \(count.en)\(en)"),
      lead: isTicked ? "[x]" : "[ ]",
      state: isTicked ? Phrase("备好", "ready") : Phrase("缺", "missing"),
      tail: tail)
  }

  private func notNeeded(_ papers: [NotNeeded], _ writer: inout PageWriter) {
    guard !papers.isEmpty else { return }
    let list = papers.map { paper in
      Phrase(
        "\(paper.document.phrase.zh)（\(paper.reason.phrase.zh)）",
        "\(paper.document.phrase.en) (\(paper.reason.phrase.en))")
    }
    writer.row(
      .aside(
        writer.context.say(
          Phrase(
            "不用带：\(list.map(\.zh).joined(separator: "、"))",
            "Not needed: \(list.map(\.en).joined(separator: ", "))")), indent: 2))
  }
}

extension NotNeeded.Reason {
  /// Why it need not be brought.
  package var phrase: Phrase {
    switch self {
    case .lostCard: Phrase("因为丢了", "it is lost")
    case .notThisSituation: Phrase("不是这种情形", "asked in other situations")
    case .notThisPerson: Phrase("不是这样办的人", "asked of others")
    case .notThisChannel: Phrase("这个渠道不要", "asked elsewhere")
    case .keptEarlier: Phrase("前一趟已收走", "kept on an earlier trip")
    }
  }
}

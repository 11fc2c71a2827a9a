package import CardJourney
package import CityGuide

/// One line of a list of papers: the originals of a paper, or its copies.
package struct PaperLine: Hashable, Sendable {
  /// Which paper, and whose.
  package let name: Phrase
  /// How many.
  package let count: Phrase
  /// When it is needed, which form, whether it is kept.
  package let remarks: [Phrase]
  /// Its tick.
  package let key: RequirementKey
  /// Who asks for it; nil where no list does.
  package let mark: Phrase?

  /// All but who asks for it, on one line.
  var phrase: Phrase {
    let zh = remarks.isEmpty ? "" : "（\(remarks.map(\.zh).joined(separator: "；"))）"
    let en = remarks.isEmpty ? "" : " (\(remarks.map(\.en).joined(separator: "; ")))"
    return Phrase("\(name.zh)  \(count.zh)\(zh)", "\(name.en), \(count.en)\(en)")
  }
}

extension PageWriter {
  /// The lines of a paper: its originals, then its copies.
  package mutating func lines(of item: ChecklistItem) -> [PaperLine] {
    let name = item.document.phrase(of: item.whose, context.answers)
    let remarks = remarks(on: item)
    let mark = item.statements.first.map { self.mark($0) }
    let original = item.originalKey.map { key in
      PaperLine(
        name: name, count: Phrase("原件 \(item.originals)", "original \(item.originals)"),
        remarks: remarks, key: key, mark: mark)
    }
    let copies = item.copyKey.map { key in
      PaperLine(name: name, count: item.copyCount, remarks: remarks, key: key, mark: mark)
    }
    return [original, copies].compactMap(\.self)
  }

  private mutating func remarks(on item: ChecklistItem) -> [Phrase] {
    var remarks = [item.condition?.phrase, item.detail?.phrase].compactMap(\.self)
    if item.document == .photo, let photo = context.photo {
      remarks.append(spoken(photo, \.phrase))
    }
    if let holds = item.holds {
      remarks.append(Phrase("\(holds.phrase.zh)内有效", "valid for \(holds.phrase.en)"))
    }
    if item.isKept { remarks.append(Phrase("会被收走", "is kept")) }
    return remarks
  }
}

extension ChecklistItem {
  /// How many copies, errand by errand where several take some.
  fileprivate var copyCount: Phrase {
    guard copiesByErrand.count > 1 else {
      return Phrase("复印件 \(copies)", copies == 1 ? "1 copy" : "\(copies) copies")
    }
    let breakdown = copiesByErrand.map {
      Phrase("\($0.errand.phrase.zh) \($0.count)", "\($0.errand.phrase.en) \($0.count)")
    }
    return Phrase(
      "复印件共 \(copies)（\(breakdown.map(\.zh).joined(separator: "，"))）",
      "\(copies) copies (\(breakdown.map(\.en).joined(separator: ", ")))")
  }
}

extension Trip {
  /// Its number among the visits, where it goes and for what; a call or an errand online has no number.
  package func heading(visit: Int) -> Phrase {
    let zh = errands.map(\.phrase.zh).joined(separator: " + ")
    let en = errands.map(\.phrase.en).joined(separator: " + ")
    return isRemote
      ? Phrase("\(channel.phrase.zh)：\(zh)，手边准备", "\(channel.phrase.en): \(en); have at hand")
      : Phrase(
        "第 \(visit) 趟  \(channel.phrase.zh)：\(zh)", "Trip \(visit)  \(channel.phrase.en): \(en)")
  }
}

extension TripPapers {
  /// Whether no list may be relied on for any of its errands.
  package var hasNoList: Bool { mustBring.isEmpty && !errandsWithoutList.isEmpty }
}

extension NotNeeded {
  /// The paper, and why it need not be brought.
  package var phrase: Phrase {
    Phrase(
      "\(document.phrase.zh)（\(reason.phrase.zh)）", "\(document.phrase.en) (\(reason.phrase.en))")
  }
}

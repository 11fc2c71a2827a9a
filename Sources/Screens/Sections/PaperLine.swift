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
  package let evidence: Evidence?

  /// All but who asks for it, on one line.
  var phrase: Phrase {
    guard !remarks.isEmpty else {
      return Phrase("\(name.zh)  \(count.zh)", "\(name.en), \(count.en)")
    }
    let remarks = remarks.joined(by: .semicolon)
    return Phrase(
      "\(name.zh)  \(count.zh)（\(remarks.zh)）", "\(name.en), \(count.en) (\(remarks.en))")
  }
}

extension ChecklistItem {
  /// The lines of a paper: its originals, then its copies.
  ///
  /// A number or a password that a call asks for is no original of anything.
  package func lines(on trip: Trip, _ page: inout PageWriter) -> [PaperLine] {
    let name = document.phrase(of: whose, page.context.answers)
    let remarks = remarks(&page)
    let evidence = facts.first.map { page.mark($0) }
    let original = originalKey.map { key in
      PaperLine(
        name: name,
        count: trip.isRemote
          ? Phrase("先找出来放手边", "have it at hand") : originalCount,
        remarks: remarks, key: key, evidence: evidence)
    }
    let copies = copyKey.map { key in
      PaperLine(name: name, count: copyCount, remarks: remarks, key: key, evidence: evidence)
    }
    return [original, copies].compactMap(\.self)
  }

  private func remarks(_ page: inout PageWriter) -> [Phrase] {
    var remarks = [condition?.phrase, detail?.phrase].compactMap(\.self)
    if document == .photo, let photo = page.context.photo {
      let said = page.spoken(photo, \.phrase)
      // Whoever says what the photo has to be need not be who asks for it.
      let who = facts.first?.id == photo.id ? nil : said.evidence.words
      remarks.append(
        who.map { Phrase("\(said.words.zh)，\($0.zh)", "\(said.words.en), \($0.en)") } ?? said.words)
    }
    if let holds {
      remarks.append(Phrase("\(holds.phrase.zh)内有效", "valid for \(holds.phrase.en)"))
    }
    if let limits = facts.first.flatMap(page.context.limits) { remarks.append(limits) }
    if isKept { remarks.append(Phrase("要交上去", "you leave it there")) }
    return remarks
  }

  /// How many originals; a photo or a form is none.
  private var originalCount: Phrase {
    switch document {
    case .photo: Phrase("\(originals) 张", originals == 1 ? "1" : "\(originals)")
    case .applicationForm: Phrase("\(originals) 份", originals == 1 ? "1" : "\(originals)")
    default:
      originals == 1
        ? Phrase("原件", "original") : Phrase("原件 \(originals)", "\(originals) originals")
    }
  }

  /// How many copies, errand by errand where several take some.
  private var copyCount: Phrase {
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
  /// Where it goes and for what, and which of so many visits it is; a call or an errand online has no number.
  package func heading(visit: Int, of count: Int = 1) -> Phrase {
    isRemote ? callHeading : visitHeading(visit, of: count)
  }

  /// Whom a call goes to, and what for.
  private var callHeading: Phrase {
    // Hearsay is no heading, nor what holds for some only: such a number stands where it says so.
    let number = channels.lazy.filter { $0.reliability == .answer && $0.limit == nil }
      .compactMap(\.value.number).first
    let called = number.map { Phrase("\(channel.phrase.zh) \($0)", "\(channel.phrase.en) \($0)") }
    let who = called ?? place
    let what = errandWords
    guard let side else { return Phrase("\(who.zh)：\(what.zh)", "\(who.en): \(what.en)") }
    return Phrase(
      "\(side.phrase.zh)  \(who.zh)：\(what.zh)", "\(side.phrase.en)  \(who.en): \(what.en)")
  }

  /// Which of the visits it is, where it goes, and what is done there.
  private func visitHeading(_ visit: Int, of count: Int) -> Phrase {
    let what = errandWords
    let all = count > 1 ? Phrase("，共 \(count) 趟", " of \(count)") : Phrase("", "")
    return Phrase(
      "第 \(visit) 趟\(all.zh)  \(place.zh)：\(what.zh)",
      "Trip \(visit)\(all.en)  \(place.en): \(what.en)")
  }

  /// Where it goes: a counter that moves money is that of who pays it.
  var place: Phrase { channel.phrase(of: payer) }

  /// What is done on it, in order; of money, which.
  var errandWords: Phrase {
    let errands = errands.map(\.phrase).joined(by: .plus)
    guard !money.isEmpty else { return errands }
    let kinds = money.map(\.brief).joined(by: .enumeration)
    return Phrase("\(errands.zh)（\(kinds.zh)）", "\(errands.en) (\(kinds.en))")
  }
}

extension Phrase {
  /// What stands with a trip on which nobody can act for the holder.
  package static let holderMustCome = Phrase("要持卡人本人到场", "the holder has to come")
}

extension TripPapers {
  /// What to do where there is no list of papers, or one for some of the errands only; nil where it
  /// is for all of them.
  package func withoutList(_ page: inout PageWriter) -> Phrase? {
    guard hasNoList || gap != nil else { return nil }
    let isAsked = page.asksPapers(for: errandsWithoutList)
    let key = page.context.key("a")
    let ask =
      isAsked
      ? Phrase("先打电话问\(key.zh)", "ask first by telephone\(key.en)")
      : Phrase("办到这一步再问", "ask when you get there")
    if let gap { return Phrase("\(gap.zh)，\(ask.zh)。", "\(gap.en): \(ask.en).") }
    let paper = page.context.identityPapers
    return Phrase(
      "没有可靠的清单：\(paper.zh)一定带上，其余\(ask.zh)。",
      "No list to rely on: bring \(paper.en), and for the rest \(ask.en).")
  }

  /// What stands above papers that only hearsay asks for.
  func titleOfHearsay(_ page: inout PageWriter) -> Phrase {
    page.asksPapers(for: trip.errands)
      ? Phrase("有人说还要，先问：", "Some say, ask first:")
      : Phrase("有人说还要，手边有就带上：", "Some say; bring what is at hand:")
  }

  /// Whether no list may be relied on for any of its errands.
  var hasNoList: Bool { mustBring.isEmpty && !errandsWithoutList.isEmpty }

  /// For which errands the list is, and for which there is none; nil where it is for all of them, or there is
  /// none at all.
  var gap: Phrase? {
    guard !hasNoList, !errandsWithList.isEmpty, !errandsWithoutList.isEmpty else { return nil }
    let (known, open) = (errandsWithList.words, errandsWithoutList.words)
    return Phrase(
      "这份清单是\(known.zh)的；\(open.zh)没有可靠的清单",
      "This list is for \(known.en); none to rely on for \(open.en)")
  }
}

extension [Errand] {
  fileprivate var words: Phrase { map(\.phrase).joined(by: .enumeration) }
}

extension NotNeeded {
  /// The paper, and why it need not be brought.
  package var phrase: Phrase {
    Phrase(
      "\(document.phrase.zh)（\(reason.phrase.zh)）", "\(document.phrase.en) (\(reason.phrase.en))")
  }
}

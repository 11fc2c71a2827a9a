package import CardJourney
package import CityGuide
package import Copy

/// One line of a list of papers: the originals of a paper, or its copies.
package struct PaperLine: Hashable, Sendable {
  /// Which paper, and whose.
  package let name: Phrase
  package let count: Phrase
  /// When it is needed, which form, whether it is kept.
  package let remarks: [Phrase]
  package let key: RequirementKey
  /// Who asks for it; nil where no list does.
  package let evidence: Evidence?

  /// All but who asks for it, on one line.
  var phrase: Phrase {
    guard !remarks.isEmpty else {
      return Phrase { $0.paperCount(paper: name($0), count: count($0)) }
    }
    let remarks = remarks.joined(by: .semicolon)
    return Phrase {
      $0.paperCountWithRemarks(paper: name($0), count: count($0), remarks: remarks($0))
    }
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
          ? Phrase(\.haveReadyForCall) : originalCount,
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
        who.map {
          Phrase { [second = $0] copy in
            copy.commaJoined(first: said.words(copy), second: second(copy))
          }
        } ?? said.words)
    }
    if let holds {
      remarks.append(Phrase { $0.paperValidFor(term: holds.phrase($0)) })
    }
    if let limits = facts.first.flatMap(page.context.limits) { remarks.append(limits) }
    if isKept { remarks.append(Phrase(\.paperIsHandedOver)) }
    return remarks
  }

  /// How many originals; a photo or a form is none.
  private var originalCount: Phrase {
    switch document {
    case .photo: Phrase { $0.photosToBring(count: originals) }
    case .applicationForm: Phrase { $0.formsToBring(count: originals) }
    default:
      originals == 1
        ? Phrase(\.oneOriginal) : Phrase { $0.severalOriginals(count: originals) }
    }
  }

  /// How many copies, errand by errand where several take some.
  private var copyCount: Phrase {
    guard copiesByErrand.count > 1 else {
      return Phrase { $0.copiesToBring(count: copies) }
    }
    let breakdown = copiesByErrand.map {
      Phrase { [lead = $0.errand.phrase, words = "\($0.count)"] copy in
        copy.leadBefore(lead: lead(copy), words: words)
      }
    }.joined(by: .comma)
    return Phrase { $0.copiesByErrand(count: copies, breakdown: breakdown($0)) }
  }
}

extension DocumentKind {
  /// Whether one brings it itself or a copy of it: a photo or a form is only counted.
  var comesAsOriginal: Bool { self != .photo && self != .applicationForm }
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
    let called = number.map {
      Phrase { [words = $0] copy in copy.leadBefore(lead: channel.phrase(copy), words: words) }
    }
    let who = called ?? place
    let what = errandWords
    guard let side else { return Phrase { $0.labelledWords(label: who($0), words: what($0)) } }
    return Phrase { $0.callHeadingForSide(side: side.phrase($0), desk: who($0), errands: what($0)) }
  }

  /// Which of the visits it is, where it goes, and what is done there.
  private func visitHeading(_ visit: Int, of count: Int) -> Phrase {
    let what = errandWords
    let all = count > 1 ? Phrase { $0.ofSeveralTrips(count: count) } : Phrase(\.nothingToSay)
    return Phrase {
      $0.tripHeading(number: visit, total: all($0), place: place($0), errands: what($0))
    }
  }

  /// Where it goes: a counter that moves money is that of who pays it.
  var place: Phrase { channel.phrase(of: payer) }

  /// What is done on it, in order; of money, which.
  var errandWords: Phrase {
    let errands = errands.map(\.phrase).joined(by: .plus)
    guard !money.isEmpty else { return errands }
    let kinds = money.map(\.brief).joined(by: .enumeration)
    return Phrase { $0.withRemark(words: errands($0), remark: kinds($0)) }
  }
}

extension Phrase {
  /// What stands above papers that only hearsay asks for, here as on paper.
  static let hearsayPapers = Phrase { $0.labelledWords(label: $0.hearsayPapers, words: "") }

  /// What stands with a trip on which nobody can act for the holder.
  package static let holderMustCome = Phrase(\.holderMustCome)
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
      ? Phrase { $0.askByTelephoneFirst(key: key($0)) }
      : Phrase(\.askWhenYouGetThere)
    if let gap { return Phrase { $0.listGapAndAdvice(gap: gap($0), advice: ask($0)) } }
    let paper = page.context.identityPapers
    return Phrase { $0.noReliablePaperList(papers: paper($0), advice: ask($0)) }
  }

  /// Whether no list may be relied on for any of its errands.
  var hasNoList: Bool { mustBring.isEmpty && !errandsWithoutList.isEmpty }

  /// For which errands the list is, and for which there is none; nil where it is for all of them, or there is
  /// none at all.
  var gap: Phrase? {
    guard !hasNoList, !errandsWithList.isEmpty, !errandsWithoutList.isEmpty else { return nil }
    let (known, open) = (errandsWithList.words, errandsWithoutList.words)
    return Phrase { $0.paperListCoversOnly(covered: known($0), uncovered: open($0)) }
  }
}

extension [Errand] {
  fileprivate var words: Phrase { map(\.phrase).joined(by: .enumeration) }
}

extension NotNeeded {
  /// The paper, and why it need not be brought.
  package var phrase: Phrase {
    Phrase { $0.withRemark(words: document.phrase($0), remark: reason.phrase($0)) }
  }
}

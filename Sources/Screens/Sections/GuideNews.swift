import CityGuide
import Copy
import Terminal

/// That the guide has changed since the case was last written to, and what of it matters.
struct GuideBanner: Section {
  /// Whether it is one line, below a number that is to be rung.
  var isBrief = false

  func write(on page: inout PageWriter) {
    let news = page.context.guideNews
    guard !news.isEmpty else { return }
    let mattering = news.filter(\.matters)
    guard !isBrief else {
      guard !mattering.isEmpty else { return }
      return page.text(
        Phrase { $0.guideChangesMatter(count: mattering.count) }, indent: 6)
    }
    for item in mattering.prefix(2) {
      let words = item.change.limitedPhrase(page.context)
      page.text(
        Phrase { $0.guideChangeBanner(change: words($0)) },
        style: .init(bold: true, tint: .alarm))
    }
    if mattering.count > 2 {
      let rest = mattering.count - 2
      page.text(
        Phrase { $0.moreGuideChangesMatter(rest: rest) })
    } else if mattering.isEmpty {
      page.aside(
        Phrase(\.guideChangesNotAffecting))
    }
    page.blank()
  }
}

/// All that has changed in the guide since the case was last written to.
struct GuideNews: Section {
  func write(on page: inout PageWriter) {
    let news = page.context.guideNews
    guard !news.isEmpty else { return }
    page.blank()
    page.heading(
      Phrase(\.guideChangesSinceRecord))
    for item in news {
      let words = item.change.limitedPhrase(page.context)
      page.text(
        item.matters
          ? Phrase { $0.guideChangeMattersHere(change: words($0)) }
          : Phrase { $0.guideChangeHasNoEffect(change: words($0)) },
        indent: 3)
    }
  }
}

extension GuideChange {
  /// What changed, with what limits it now.
  fileprivate func limitedPhrase(_ context: Context) -> Phrase {
    guard let limit = context.placeGuide?.fact(with: fact)?.limit?.phrase else { return phrase }
    return Phrase { $0.withRemark(words: phrase($0), remark: limit($0)) }
  }
}

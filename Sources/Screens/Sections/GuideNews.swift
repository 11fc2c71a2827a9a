import CityGuide
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
        Phrase(
          "! 指南更新了，\(mattering.count) 处影响你：按 t 看",
          "! The guide has changed; \(mattering.count) of it matters here: press t"), indent: 6)
    }
    for item in mattering.prefix(2) {
      let words = item.change.limitedPhrase(page.context)
      page.text(
        Phrase("! 指南更新了：\(words.zh)（影响你）", "! The guide has changed: \(words.en) (matters here)"),
        style: .init(bold: true, tint: .alarm))
    }
    if mattering.count > 2 {
      let rest = mattering.count - 2
      page.text(
        Phrase("还有 \(rest) 处更新影响你，按 t 看", "\(rest) more changes matter here: press t"))
    } else if mattering.isEmpty {
      page.aside(
        Phrase("指南更新了，与你剩下的步骤无关", "The guide has changed; no step that is left rests on it"))
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
      Phrase("上次记录以后，指南改了这些：", "Since your last record the guide has changed:"))
    for item in news {
      let words = item.change.limitedPhrase(page.context)
      page.text(
        item.matters
          ? Phrase("\(words.zh)（影响你）", "\(words.en) (matters here)")
          : Phrase("\(words.zh)（与你剩下的步骤无关）", "\(words.en) (no step that is left rests on it)"),
        indent: 3)
    }
  }
}

extension GuideChange {
  /// What changed, with what limits it now.
  fileprivate func limitedPhrase(_ context: Context) -> Phrase {
    guard let limit = context.placeGuide?.fact(with: fact)?.limit?.phrase else { return phrase }
    return Phrase("\(phrase.zh)（\(limit.zh)）", "\(phrase.en) (\(limit.en))")
  }
}

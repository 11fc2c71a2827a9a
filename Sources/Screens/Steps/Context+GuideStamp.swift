import CardJourney
package import CityGuide
import Terminal

extension Context {
  /// What the guide answers for the open case today, whatever the holder was told; nil while none was read.
  package var guideStamp: GuideStamp? {
    placeGuide.map { GuideQuery($0, for: answers, on: today).stamp }
  }

  /// What has changed in the guide since the case was last written to, what matters first.
  package var guideNews: [(change: GuideChange, matters: Bool)] {
    let marked = guideChanges.map { ($0, matters($0)) }
    return marked.filter(\.1) + marked.filter { !$0.1 }
  }

  /// Whether a step that is left rests on it.
  private func matters(_ change: GuideChange) -> Bool {
    guard journey.closing == .open else { return false }
    let topic = change.matter.topic
    if [.makingTime, .duration, .delivery, .pickUp].contains(topic) { return !hasNewCard }
    if topic.form == .lapse, let side = topic.side { return dependsOnReport(side) }
    if let errand = change.matter.errand { return errandsAhead.contains(errand) }
    let errands = topic.errands(for: answers)
    return errands.isEmpty || !errandsAhead.isDisjoint(with: errands)
  }

  /// Whether a side is still to be reported, or its report may lapse.
  private func dependsOnReport(_ side: Side) -> Bool {
    let isAhead = `case`.steps(in: circumstances).contains {
      if case .report(side, _) = $0 { true } else { false }
    }
    return isAhead
      || `case`.obligations(in: circumstances).contains { $0.kind == .renewReport(side) }
  }

  private var errandsAhead: Set<Errand> {
    let steps = `case`.steps(in: circumstances).compactMap(\.errand)
    return Set(trips.filter { !$0.isDone }.flatMap(\.errands) + steps)
  }
}

extension Context {
  /// What changed, with what limits it now.
  fileprivate func words(of change: GuideChange) -> Phrase {
    let words = change.phrase
    guard let limit = placeGuide?.fact(with: change.fact)?.limit?.phrase else { return words }
    return Phrase("\(words.zh)（\(limit.zh)）", "\(words.en) (\(limit.en))")
  }
}

extension GuideChange {
  /// What it was and what it is: `补领：几天拿到卡 制卡 15 个工作日 → 制卡 7 个工作日`.
  package var phrase: Phrase {
    let topic = matter.topic
    let about = topic.phrase(for: matter.errand)
    switch (before?.phrase(about: topic), after?.phrase(about: topic)) {
    case (let before?, let after?):
      return Phrase(
        "\(about.zh)：\(before.zh) → \(after.zh)", "\(about.en): \(before.en) → \(after.en)")
    case (nil, let after?):
      return Phrase("\(about.zh)：新查到 \(after.zh)", "\(about.en): now known, \(after.en)")
    case (let before?, nil):
      return Phrase(
        "\(about.zh)：不再有可靠的说法，原来是 \(before.zh)",
        "\(about.en): nobody reliable says it any more, it was \(before.en)")
    case (nil, nil): return about
    }
  }

  /// Whether people would see it: not where only English was bettered.
  var isTold: Bool {
    before?.phrase(about: matter.topic).zh != after?.phrase(about: matter.topic).zh
  }
}

extension GuideStamp.Said {
  /// What was said, to whom before it.
  package func phrase(about topic: Topic) -> Phrase {
    let said = value.phrase(about: topic)
    guard let scope = scope.phrase(banks: []) else { return said }
    return Phrase("[\(scope.zh)] \(said.zh)", "[\(scope.en)] \(said.en)")
  }
}

extension PageWriter {
  /// That the guide has changed since the case was last written to, and what of it matters.
  mutating func guideBanner() {
    let news = context.guideNews
    guard !news.isEmpty else { return }
    let mattering = news.filter(\.matters)
    for item in mattering.prefix(2) {
      let words = context.words(of: item.change)
      text(
        Phrase("! 指南更新了：\(words.zh)（影响你）", "! The guide has changed: \(words.en) (matters here)"),
        style: .init(bold: true, tint: .alarm))
    }
    if mattering.count > 2 {
      let rest = mattering.count - 2
      text(Phrase("还有 \(rest) 处更新影响你，按 t 看", "\(rest) more changes matter here: press t"))
    } else if mattering.isEmpty {
      aside(Phrase("指南更新了，与你剩下的步骤无关", "The guide has changed; no step that is left rests on it"))
    }
    blank()
  }

  /// All that has changed in the guide since the case was last written to.
  mutating func guideNews() {
    let news = context.guideNews
    guard !news.isEmpty else { return }
    blank()
    heading(
      Phrase("上次记录以后，指南改了这些：", "Since your last record the guide has changed:"))
    for item in news {
      let words = context.words(of: item.change)
      text(
        item.matters
          ? Phrase("\(words.zh)（影响你）", "\(words.en) (matters here)")
          : Phrase("\(words.zh)（与你剩下的步骤无关）", "\(words.en) (no step that is left rests on it)"),
        indent: 3)
    }
  }
}

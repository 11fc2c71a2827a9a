import CardJourney
import CityGuide

extension Guide {
  /// The short name of the guide's place; nil where the guide is another place's, or has no name in
  /// that language.
  func shortName(of place: PlaceCode, _ language: Language) -> String? {
    guard place == self.place else { return nil }
    return language == .zh ? names.short : names.full.en
  }
}

extension Context {
  /// The title line: program, screen, case, place.
  func title(_ screen: Phrase) -> Title {
    Title(say(screen), id: file?.case.id, nickname: file?.nickname, place: placeName)
  }

  /// The rail of the open case; nil while nothing is known.
  var rail: Rail? {
    guard answers.situation != nil else { return nil }
    let names = Rail.Line(name: "", cells: Stage.allCases.map { say($0.phrase) })
    let sides = Side.allCases.map { side in
      Rail.Line(name: say(side.phrase), cells: Stage.allCases.map { cell($0, side) })
    }
    return Rail(
      lines: [names] + sides, stage: say(`case`.stage(in: circumstances).phrase),
      summary: railSummary, spoken: Side.allCases.map(spoken))
  }

  private func cell(_ stage: Stage, _ side: Side) -> String {
    guard !isDrawnOnce(stage, side) else { return say(Phrase("(同一张卡)", "(same card)")) }
    let cell = `case`.cell(stage, side, in: circumstances)
    return "\(cell.mark) \(say(cell.phrase))"
  }

  /// One card, one application.
  private func isDrawnOnce(_ stage: Stage, _ side: Side) -> Bool {
    stage == .reissue && side == .bank && answers.situation?.goal.errand != nil
  }

  /// The stages of a side in words.
  private func spoken(_ side: Side) -> String {
    let stages = Stage.allCases.filter { !isDrawnOnce($0, side) }.map { stage in
      Phrase(
        "\(stage.phrase.zh.unnumbered) \(`case`.cell(stage, side, in: circumstances).phrase.zh)",
        "\(stage.phrase.en.unnumbered) \(`case`.cell(stage, side, in: circumstances).phrase.en)")
    }
    return say(
      Phrase(
        "\(side.phrase.zh)：\(stages.map(\.zh).joined(separator: "，"))",
        "\(side.phrase.en): \(stages.map(\.en).joined(separator: ", "))"))
  }

  private var railSummary: String {
    let stage = `case`.stage(in: circumstances)
    let marks = Side.allCases.map {
      "\(say($0.phrase))\(`case`.cell(stage, $0, in: circumstances).mark)"
    }
    return "\(say(stage.phrase)) \(marks.joined(separator: " "))"
  }
}

extension String {
  /// Without the number in front, which would be taken for one to type.
  fileprivate var unnumbered: String { String(drop { $0.isNumber || $0 == " " }) }
}

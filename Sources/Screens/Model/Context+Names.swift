package import CardJourney
package import CityGuide
package import Terminal

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
    Title(
      say(screen), id: file?.case.id, nickname: file?.nickname,
      place: file == nil ? deskName : placeName)
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

  /// The short name of a place with its code.
  func placeName(_ code: PlaceCode) -> String {
    guard let place = places?.place(code) else { return code.digits }
    return "\(language == .zh ? place.name : place.pinyin.capitalizedFirst) \(code.digits)"
  }

  /// The name of a bank.
  func bankName(_ id: BankID) -> String {
    BankDirectory(banks).bank(id)?.names.full.text(in: language) ?? id.rawValue
  }

  /// What was answered, in words.
  func say(_ answer: Answer) -> String {
    say(answer.phrase(placeName: placeName, bankName: bankName))
  }

  /// An answer in words of both languages.
  func phrase(of answer: Answer) -> Phrase {
    answer.phrase(placeName: placeName, bankName: bankName)
  }

  /// A place that everybody knows and that is quickly typed; nil until the places were read.
  var examplePlace: Place? {
    let candidates = documented.sorted().reversed().compactMap { places?.place($0) }
      .filter { $0.area != nil }
    // The shortest to type of those that everybody knows.
    let capitals = candidates.filter(\.isCapital)
    return (capitals.isEmpty ? candidates : capitals).min { $0.pinyin.count < $1.pinyin.count }
  }

  /// How text is written on this terminal: places and banks by their Latin names where Chinese ones cannot
  /// be shown.
  func makeTranscriber() -> Transcriber {
    guard repertoire == .ascii else { return Transcriber(for: repertoire) }
    return Transcriber(latin: places, banks, naming: answers.place)
  }
}

extension Transcriber {
  /// Text in ASCII, with the Latin names of these places and banks; `place` is the one that it is about.
  package init(latin places: PlaceDirectory?, _ banks: [Bank], naming place: PlaceCode?) {
    // The program's own name in Chinese, beside the Latin one.
    var names = [" 补卡": ""]
    for each in (places?.counties ?? []) + (places?.places ?? []) {
      let latin = each.pinyin.prefix(1).uppercased() + each.pinyin.dropFirst()
      names[each.name] = latin
      // Hundreds of counties are called as other things are: 公安, 合作, 平安.
      let isNamed = !each.isCounty || each.code == place
      if isNamed, each.shortName.count > 1 { names[each.shortName] = latin }
    }
    for bank in banks {
      names[bank.names.full.zh] = bank.names.full.en
      names[bank.names.short] = bank.names.full.en
    }
    self.init(for: .ascii, names: names.filter { $0.value.allSatisfy(\.isASCII) })
  }
}

extension String {
  /// Without the number in front, which would be taken for one to type.
  fileprivate var unnumbered: String { String(drop { $0.isNumber || $0 == " " }) }
}

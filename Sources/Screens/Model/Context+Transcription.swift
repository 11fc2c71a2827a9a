package import CardJourney
package import CityGuide
package import Terminal

extension Context {
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

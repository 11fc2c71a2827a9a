import CardJourney
import CityGuide
import Terminal

extension Context {
  /// How text is written on this terminal: places and banks by their Latin names where Chinese ones cannot
  /// be shown.
  func makeTranscriber() -> Transcriber {
    guard repertoire == .ascii else { return Transcriber(for: repertoire) }
    // The program's own name in Chinese, beside the Latin one.
    var names = [" 补卡": ""]
    for place in (places?.counties ?? []) + (places?.places ?? []) {
      let latin = place.pinyin.prefix(1).uppercased() + place.pinyin.dropFirst()
      names[place.name] = latin
      // Hundreds of counties are called as other things are: 公安, 合作, 平安.
      let isNamed = !place.isCounty || place.code == answers.place
      if isNamed, place.shortName.count > 1 { names[place.shortName] = latin }
    }
    for bank in banks {
      names[bank.names.full.zh] = bank.names.full.en
      names[bank.names.short] = bank.names.full.en
    }
    return Transcriber(for: .ascii, names: names.filter { $0.value.allSatisfy(\.isASCII) })
  }
}

import CardJourney
import CityGuide
import Terminal

/// What a text that is typed may mean: places and banks.
extension QuestionScreen {
  private static let shown = 12

  func matches(_ context: Context) -> [Place] {
    guard let places = context.places, let text = field?.text else { return [] }
    // Nothing typed: the place that was said can be kept.
    guard !text.isEmpty else {
      return context.answers.place.flatMap { places.place($0) }.map { [$0] } ?? []
    }
    let found = places.search(text)
    let candidates = found.isEmpty ? places.nearest(text) : found
    // Many places share initials: those with facts of their own come first.
    let known = candidates.filter { context.documented.contains($0.code) }
    let others = candidates.filter { !context.documented.contains($0.code) }
    return Array((known + others).prefix(QuestionScreen.shown))
  }

  func writePlaces(_ writer: inout PageWriter) {
    let text = field?.text ?? ""
    guard !text.isEmpty else {
      for place in matches(writer.context) { write(place, &writer) }
      writer.blank()
      writer.text(
        Phrase(
          "输入城市名、拼音、拼音首字母、电话区号或六位代码。",
          "Type a city in Chinese, pinyin, initials, telephone area code or six digits."))
      if let example = writer.context.exampleOfPlace {
        writer.text(Phrase("比如：\(example)", "Such as: \(example)"))
      }
      writer.blank()
      writer.text(
        Phrase(
          "不知道是哪里发的？看卡面背后的发卡地，或在电子社保卡里看，或打参保地的 12333 问。",
          "Not sure? It is printed on the card and shown in the electronic card, or ask 12333 where the insurance is paid."
        ))
      return
    }
    guard let places = writer.context.places else {
      writer.text(Phrase("正在读取地名……", "Reading the places..."))
      return
    }
    if places.search(text).isEmpty {
      writer.text(Phrase("没有“\(text)”这个地方。是不是：", "There is no place called \(text). Did you mean:"))
    }
    for place in matches(writer.context) { write(place, &writer) }
  }

  private func write(_ place: Place, _ writer: inout PageWriter) {
    let area = place.area.map { Phrase("区号 \($0)", "area \($0)") } ?? Phrase("", "")
    writer.choice(
      Phrase(
        "\(place.name)  \(place.code)",
        "\(place.name) \(place.pinyin.capitalizedFirst)  \(place.code)"),
      lead: " ", tail: area)
  }
}

extension QuestionScreen {
  func matchingBanks(_ context: Context) -> [Bank] {
    let text = (field?.text ?? "").lowercased()
    let banks = context.localBanks.filter { question == .bank || $0.id != context.answers.bank }
    guard !text.isEmpty else { return banks }
    return banks.filter { bank in
      [bank.id.rawValue, bank.names.full.zh, bank.names.short, bank.names.full.en ?? ""]
        .contains { $0.lowercased().contains(text) }
    }
  }

  func writeBanks(_ writer: inout PageWriter) {
    let banks = matchingBanks(writer.context)
    for bank in banks {
      writer.choice(
        bank.names.full.phrase, lead: " ")
    }
    if question == .newBank, field?.text.isEmpty == true {
      writer.choice(Phrase("还没想好", "Not decided yet"), lead: " ")
    }
    if banks.isEmpty {
      writer.text(
        Phrase(
          "没有这家银行的记录：请看卡背面印的客服电话。",
          "This bank is not listed: its number is on the back of the card."))
    }
  }
}

extension Context {
  /// One place in all the ways in which it can be typed.
  fileprivate var exampleOfPlace: String? {
    guard let place = examplePlace else { return nil }
    return [place.name, place.pinyin, place.initials, place.area, place.code.digits]
      .compactMap(\.self).joined(separator: "、")
  }

  /// A place that everybody knows and that is quickly typed; nil until the places were read.
  var examplePlace: Place? {
    let candidates = documented.sorted().reversed().compactMap { places?.place($0) }
      .filter { $0.area != nil }
    // The shortest to type of those that everybody knows.
    let capitals = candidates.filter(\.isCapital)
    return (capitals.isEmpty ? candidates : capitals).min { $0.pinyin.count < $1.pinyin.count }
  }
}

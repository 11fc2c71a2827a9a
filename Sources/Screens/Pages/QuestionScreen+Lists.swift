import CardJourney
import CityGuide
import Terminal

/// What a text that is typed may mean: places and banks.
extension QuestionScreen {
  /// How many places are offered: what an ordinary screen holds.
  static let shown = 15

  /// What the text that is typed may mean; nil where no place is asked for, or the places were not read yet.
  func found(_ context: Context) -> PlaceMatches? {
    guard question == .place, let text = context.field?.text else { return nil }
    return context.places?
      .search(text, preferring: context.documented, atMost: QuestionScreen.shown)
  }

  /// Whether the places are guesses: Enter takes none before somebody moves to it.
  func isUndecided(_ found: PlaceMatches?, _ context: Context) -> Bool {
    guard context.field?.text.isEmpty == false, let found else { return false }
    return found.sure == nil
  }

  func matches(_ found: PlaceMatches?, _ context: Context) -> [PlaceMatches.Match] {
    guard let places = context.places, let text = context.field?.text else { return [] }
    // Nothing typed: the place that was said can be kept.
    guard !text.isEmpty else {
      return context.answers.place.flatMap { places.place($0) }.map {
        [PlaceMatches.Match(place: $0, formerName: nil)]
      } ?? []
    }
    guard let found else { return [] }
    // What is named without doubt is the first row, so that Enter takes it.
    let sure = found.matches.filter { $0.place == found.sure }
    return sure + found.matches.filter { $0.place != found.sure }
  }

  func writePlaces(_ found: PlaceMatches?, _ writer: inout PageWriter) {
    let text = writer.context.field?.text ?? ""
    guard !text.isEmpty else {
      for match in matches(found, writer.context) { write(match, &writer) }
      writer.blank()
      writer.text(
        Phrase(
          "输入市、县、区的名字（前面带省、市也行）、拼音、拼音首字母、电话区号或六位代码。",
          "Type a city, county or district in Chinese, pinyin, initials, telephone area code or six digits."
        ))
      if let example = exampleOfPlace(writer.context) {
        writer.text(Phrase("比如：\(example)", "Such as: \(example)"))
      }
      writer.blank()
      writer.text(
        writer.context.answers.situation == .firstIssue
          ? Phrase(
            "不知道在哪里参保？问单位或社区，或打现在住的地方的 12333 问。",
            "Not sure where you are insured? Ask the employer or the community office, or 12333 where you live now."
          )
          : Phrase(
            "不知道是哪里发的？看卡面背后的发卡地，或在电子社保卡里看，或打参保地的 12333 问。",
            "Not sure? It is printed on the card and shown in the electronic card, or ask 12333 where the insurance is paid."
          ))
      return
    }
    guard let found else {
      writer.text(Phrase("正在读取地名……", "Reading the places..."))
      return
    }
    if let sentence = found.sentence(about: text) { writer.text(sentence) }
    for match in matches(found, writer.context) { write(match, &writer) }
    if found.kind == .near, !found.matches.isEmpty { writer.text(PlaceMatches.otherwise) }
  }

  private func write(_ match: PlaceMatches.Match, _ writer: inout PageWriter) {
    let place = match.place
    let former = match.formerName.map { Phrase("（原\($0)）", " (formerly \($0))") }
    writer.choice(
      Phrase(
        "\(place.name)\(former?.zh ?? "")  \(place.code)",
        "\(place.name) \(place.pinyin.capitalizedFirst)\(former?.en ?? "")  \(place.code)"),
      lead: " ", tail: whereabouts(of: place, writer.context),
      choosing(.place(place.code), writer.context))
  }

  /// Where a county lies, and the telephone area code.
  private func whereabouts(of place: Place, _ context: Context) -> Phrase {
    let city = place.isCounty ? context.places?.place(place.parent) : nil
    let area = context.places?.telephoneArea(for: place.code)
    let parts = [
      city.map { Phrase($0.name, $0.pinyin.capitalizedFirst) },
      area.map { Phrase("区号 \($0)", "area \($0)") },
    ].compactMap(\.self)
    return parts.joined(by: .comma)
  }

  /// One place in all the ways in which it can be typed.
  private func exampleOfPlace(_ context: Context) -> String? {
    guard let place = context.examplePlace else { return nil }
    return [place.name, place.pinyin, place.initials, place.area, place.code.digits]
      .compactMap(\.self).joined(separator: "、")
  }
}

extension PlaceMatches {
  /// What to say above the list; nil where it speaks for itself.
  fileprivate func sentence(about text: String) -> Phrase? {
    switch kind {
    case .named:
      sure != nil
        ? nil
        : Phrase("“\(text)”有好几个，用 ↓ 选：", "Several are called \(text); choose with Down:")
    case .numbered:
      Phrase(
        "身份证号前六位只说号码当时在哪里编的，发卡的不一定是那里。是的话用 ↓ 选：",
        "An ID number begins with where it was given; the card may be from elsewhere. If it is, choose with Down:"
      )
    case .partly: Phrase("“\(text)”可能是这些，用 ↓ 选：", "\(text) may be one of these; choose with Down:")
    case .near:
      matches.isEmpty
        ? Phrase(
          "没有“\(text)”这个地方。写所在的市或县，比如 成都、耒阳，或写拼音、六位代码。",
          "There is no place called \(text). Write the city or county, in Chinese or pinyin, or its six digits."
        )
        : Phrase(
          "没有“\(text)”这个地方。名字相近的有这些，用 ↓ 选：",
          "There is no place called \(text). These have similar names; choose with Down:")
    }
  }

  /// What to write where none of the near names is meant.
  fileprivate static let otherwise = Phrase(
    "都不是？前面加上省名，或写上一级的市、拼音、六位代码。",
    "None of them? Write the city it lies in, the pinyin, or the six digits.")
}

extension QuestionScreen {
  /// The banks that the text may mean, and last the one that is in no list; none before they were read.
  func matchingBanks(_ context: Context) -> [Bank] {
    guard !context.banks.isEmpty else { return [] }
    let banks = context.banks(meantBy: context.field?.text ?? "") + [.other]
    return question == .bank ? banks : banks.filter { $0.id != context.answers.bank }
  }

  func writeBanks(_ writer: inout PageWriter) {
    let context = writer.context
    let banks = matchingBanks(context)
    guard !banks.isEmpty else {
      writer.text(Phrase("正在读取银行……", "Reading the banks..."))
      return
    }
    let text = context.field?.text ?? ""
    if text.isEmpty {
      writer.text(
        Phrase(
          "名称、拼音、首字母、客服号都能找；都不是的，选最后一行。",
          "Found by name, pinyin, initials or hotline; if it is none of these, take the last row."))
    } else if banks == [.other], !isNeverOpenedNamed(text) {
      writer.text(Phrase("没有“\(text)”这家银行的记录。", "No bank called \(text) is listed."))
    }
    // Who types it wants no bank in its place.
    if isNeverOpenedNamed(text) { writeNeverOpened(&writer) }
    for bank in banks { write(bank, &writer) }
    if text.isEmpty { writeNeverOpened(&writer) }
    if question == .newBank, text.isEmpty {
      writer.choice(Phrase("还没想好", "Not decided yet"), choosing(.newBank(nil), context))
    }
  }

  /// Nobody is asked whether there is an account before the bank is: it is said in the same place.
  private func writeNeverOpened(_ writer: inout PageWriter) {
    guard question == .bank, writer.context.answers.bankUse != .neverOpened else { return }
    writer.choice(
      QuestionScreen.neverOpened,
      .perform(
        .answer(.bankUse(.neverOpened), takingAlong: false),
        said: Phrase("银行这边没开过，不用办", "No bank account on this card")))
  }

  /// Whether what was typed are the words of the last row.
  private func isNeverOpenedNamed(_ text: String) -> Bool {
    let (typed, row) = (text.lowercased(), QuestionScreen.neverOpened)
    return question == .bank && typed.count > 1
      && (row.zh.contains(typed) || row.en.lowercased().contains(typed))
  }

  private static let neverOpened = Phrase("没开过银行功能", "It never had a bank account")

  private func write(_ bank: Bank, _ writer: inout PageWriter) {
    let context = writer.context
    let message = choosing(question == .bank ? .bank(bank.id) : .newBank(bank.id), context)
    guard bank.id != .other else {
      writer.choice(
        bank.names.full.phrase, tail: Phrase("号码看卡背面", "its number is on the card"), message)
      return
    }
    let name = bank.names.full.phrase
    let spelling = bank.spelling(holding: context.field?.text ?? "")
    let isLocal = context.answers.place.map(bank.serves) ?? true
    let provinces = bank.provinces.sorted().compactMap { context.places?.place($0) }
    writer.choice(
      spelling.map { Phrase("\(name.zh)（\($0)）", "\(name.en) (\($0))") } ?? name,
      tail: isLocal
        ? nil
        : Phrase(
          "在\(provinces.map(\.name).joined(separator: "、"))",
          "in \(provinces.map(\.pinyin.capitalizedFirst).joined(separator: ", "))"),
      message)
  }
}

import CardJourney
import CityGuide
import Copy

/// What the errand costs here; a sum without its place and year is worth nothing, so the nation's
/// hearsay gives way to what we say about it.
struct ErrandFee: Section {
  let errand: Errand
  let channel: ChannelKind?

  func write(on page: inout PageWriter) {
    guard let query = page.context.query else { return }
    let fees = query.fees(for: errand, channel: channel)
    if let fee = fees.first(where: { $0.reliability == .answer || $0.place != .nation }) {
      let year = fee.sources.compactMap(\.published).max()?.prefix(4)
      let date =
        year.map { Phrase { [year = String($0)] copy in copy.factYear(year: year) } } ?? .noDate
      page.fact(fee, indent: 7, label: label(fee.place, date, page.context), \.phrase)
    } else if let stand = query.guide.stands(on: errand, about: .fee).first, let words = stand.say {
      let label =
        stand.place == .nation ? Phrase(\.feeOfErrand) : label(stand.place, nil, page.context)
      page.text(
        Phrase { $0.labelledWords(label: label($0), words: words.phrase($0)) }, indent: 7)
    }
  }

  /// Whose sum it is, and of when.
  private func label(_ place: PlaceCode, _ date: Phrase?, _ context: Context) -> Phrase {
    let here = context.guide.flatMap { $0.place == place ? $0.names : nil }
    return Phrase { copy in
      let whose = here.map { copy.placeName($0, pinyin: nil) } ?? copy.feeIsOfProvince
      return copy.feeLabel(place: whose, date: date.map { $0(copy) })
    }
  }
}

import CardJourney
import CityGuide

/// What the errand costs here; a sum without its place and year is worth nothing, so the nation's
/// hearsay gives way to what we say about it.
struct ErrandFee: Section {
  let errand: Errand
  let channel: ChannelKind?

  func write(on page: inout PageWriter) {
    guard let query = page.context.query else { return }
    let fees = query.fees(for: errand, channel: channel)
    if let fee = fees.first(where: { $0.reliability == .answer || $0.place != .nation }) {
      let year = fee.sources.compactMap(\.published).max().map { String($0.prefix(4)) }
      let date = year.map { Phrase("\($0) 年", $0) } ?? .noDate
      page.fact(fee, indent: 7, label: label(fee.place, date, page.context), \.phrase)
    } else if let stand = query.guide.stands(on: errand, about: .fee).first, let words = stand.say {
      let label =
        stand.place == .nation ? Phrase("费用", "Fee") : label(stand.place, nil, page.context)
      page.text(
        Phrase("\(label.zh)：\(words.phrase.zh)", "\(label.en): \(words.phrase.en)"), indent: 7)
    }
  }

  /// Whose sum it is, and of when.
  private func label(_ place: PlaceCode, _ date: Phrase?, _ context: Context) -> Phrase {
    let isHere = place == context.guide?.place
    let zh = isHere ? context.guide?.names.short ?? "" : "省里"
    let en = isHere ? context.guide?.names.full.en ?? zh : "the province"
    return Phrase(
      "费用（\(zh)\(date.map { "，\($0.zh)" } ?? "")）", "Fee (\(en)\(date.map { ", \($0.en)" } ?? ""))")
  }
}

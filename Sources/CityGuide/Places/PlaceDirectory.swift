package import CardJourney

/// Every place that can have issued a card.
package struct PlaceDirectory: Hashable, Sendable {
  /// The places, in the order of the file.
  package let places: [Place]
  private let byCode: [Place]

  /// A directory of places, no two with one code.
  package init(places: [Place]) {
    self.places = places
    byCode = places.sorted { $0.code < $1.code }
  }

  /// The place with that code; nil where there is none.
  package func place(_ code: PlaceCode) -> Place? {
    let index = byCode.firstIndex(notBefore: code, by: \.code)
    return index < byCode.count && byCode[index].code == code ? byCode[index] : nil
  }

  /// The telephone area code of a place, of its prefecture or parent where it has none of its own.
  ///
  /// Nil for a province, which has several, and for a place that is not known.
  package func telephoneArea(for code: PlaceCode) -> String? {
    if let area = place(code)?.area { return area }
    let above = [code.prefecture, place(code)?.parent].compactMap(\.self)
    return above.lazy.filter { $0 != code }.compactMap { self.place($0)?.area }.first
  }

  /// The names of a place; its code where it is not known.
  package func names(of code: PlaceCode) -> Names {
    let name = place(code)?.name ?? code.digits
    return Names(full: Words(zh: name), short: PlaceDirectory.short(name))
  }

  /// The name without the word for its rank, such as 市 or 自治州.
  private static func short(_ name: String) -> String {
    let ranks = ["特别行政区", "省", "市", "县", "区"]
    guard name.count > 2, let rank = ranks.first(where: name.hasSuffix) else { return name }
    return String(name.dropLast(rank.count))
  }
}

package import CardJourney

/// Every place that can have issued a card, with the counties in them and the names that they had.
package struct PlaceDirectory: Hashable, Sendable {
  /// The places that issue cards, in the order of the file.
  package let places: [Place]
  /// The counties and districts in them, in the order of the file.
  package let counties: [Place]
  /// What is no longer in use.
  package let former: [FormerPlace]
  private let byCode: [Place]
  /// All that a search looks at, prepared once.
  let index: PlaceIndex

  /// A directory of places, no two with one code.
  package init(places: [Place], counties: [Place] = [], former: [FormerPlace] = []) {
    self.places = places
    self.counties = counties
    self.former = former
    byCode = (places + counties).sorted { $0.code < $1.code }
    index = PlaceIndex(places + counties, former: former)
  }

  /// The place or county with that code; nil where there is none.
  package func place(_ code: PlaceCode) -> Place? {
    let index = byCode.firstIndex(notBefore: code, by: \.code)
    return index < byCode.count && byCode[index].code == code ? byCode[index] : nil
  }

  /// The place that issues the cards of a place: its own, or that in which a county lies.
  package func issuer(of place: Place) -> Place {
    place.isCounty ? self.place(place.parent) ?? place : place
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
    guard let place = place(code) else {
      return Names(full: Words(zh: code.digits), short: code.digits)
    }
    return Names(full: Words(zh: place.name), short: place.shortName)
  }
}

extension Place {
  /// The name without its rank, and without the peoples of an autonomous place: as much of it as has pinyin.
  package var shortName: String { core(of: name, initials: initials) }
}

/// As much of a name as has initials, one a character.
func core(of name: String, initials: String) -> String {
  initials.utf8.count > 1 ? String(name.prefix(initials.utf8.count)) : name
}

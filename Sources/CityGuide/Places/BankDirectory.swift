package import CardJourney

/// Every bank that can stand on a card, and how people name them.
package struct BankDirectory: Hashable, Sendable {
  /// The banks, in the order of the file.
  package let banks: [Bank]

  package init(_ banks: [Bank]) {
    self.banks = banks
  }

  /// The bank with that id, ``Bank/other`` among them; nil where there is none.
  package func bank(_ id: BankID) -> Bank? {
    banks.first { $0.id == id } ?? (id == .other ? .other : nil)
  }

  /// The banks that work where the card was issued, its partners first; of nowhere in particular, all of them.
  package func banks(at place: PlaceCode?, partners: Set<BankID> = []) -> [Bank] {
    let local = banks.filter { bank in place.map(bank.serves) ?? true }
    return local.filter { partners.contains($0.id) } + local.filter { !partners.contains($0.id) }
  }

  /// The banks that a text may mean: exact before beginning before containing, then partners before others.
  ///
  /// By any name, pinyin, initials, id or number; case, blanks and strokes do not count. A bank that does not work
  /// at the place is among them where it is meant exactly and no local one is, or where no local one fits at all.
  package func search(
    _ text: String, at place: PlaceCode? = nil, partners: Set<BankID> = []
  ) -> [Bank] {
    let typed = text.bareWord
    guard !typed.isEmpty else { return [] }
    let local = banks(at: place, partners: partners)
    let near = BankDirectory.ranked(local, by: typed)
    guard near.first?.closeness != .exact else { return near.map(\.bank) }
    let far = BankDirectory.ranked(banks.filter { !local.contains($0) }, by: typed)
    return (far.filter { $0.closeness == .exact } + near).map(\.bank)
      + (near.isEmpty ? far.filter { $0.closeness != .exact }.map(\.bank) : [])
  }

  /// The banks that a text names in full, those at the place before all others; several share some names and
  /// numbers.
  package func named(_ text: String, at place: PlaceCode? = nil) -> [Bank] {
    let typed = text.bareWord
    guard Bank.other.closeness(to: typed) != .exact else { return [.other] }
    return search(text, at: place).filter { $0.closeness(to: typed) == .exact }
  }

  /// The banks that come nearest to a text that names none, for a refusal to show: those that hold it, else by the
  /// fewest slips; at most five.
  package func nearest(_ text: String, at place: PlaceCode? = nil) -> [Bank] {
    let typed = text.bareWord
    let found = search(text, at: place)
    guard found.isEmpty else { return Array(found.prefix(5)) }
    let near = banks(at: place).enumerated()
      .map { (bank: $1, distance: $1.distance(to: typed), index: $0) }
      .sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
    return near.prefix { $0.distance == near.first?.distance }.prefix(5).map(\.bank)
  }

  private static func ranked(
    _ banks: [Bank], by typed: String
  ) -> [(bank: Bank, closeness: Bank.Closeness)] {
    banks.enumerated()
      .compactMap { index, bank in
        bank.closeness(to: typed).map { (bank: bank, closeness: $0, index: index) }
      }
      .sorted { ($0.closeness, $0.index) < ($1.closeness, $1.index) }
      .map { ($0.bank, $0.closeness) }
  }
}

extension Bank {
  /// A bank that is in no list: what is known of it is what stands on the card.
  package static let other = Bank(
    id: .other,
    names: Names(full: Words(zh: "另外一家银行", en: "another bank"), short: "另外一家银行"),
    spellings: [
      BankSpelling(text: "另外一家银行"), BankSpelling(text: "别的银行"), BankSpelling(text: "其他银行"),
      BankSpelling(text: "another bank"),
    ], provinces: [], numbers: [], lapse: nil)

  /// The spelling that holds what was typed, where the bank's own names do not; nil otherwise.
  package func spelling(holding text: String) -> String? {
    let typed = text.bareWord
    let own = [names.full.zh, names.short, names.full.en ?? ""]
    guard !typed.isEmpty, !own.contains(where: { $0.bareWord.contains(typed) }) else { return nil }
    return spellings.first { $0.text.bareWord.contains(typed) }?.text
  }
}

extension Bank {
  /// How close a text comes to a bank.
  fileprivate enum Closeness: Int, Comparable {
    case exact
    case beginning
    case containing

    static func < (left: Closeness, right: Closeness) -> Bool { left.rawValue < right.rawValue }
  }

  /// How close a text comes; nil where it does not match.
  ///
  /// What is no name, as an id or a number, is never matched by a part of it but its beginning.
  fileprivate func closeness(to typed: String) -> Closeness? {
    guard !typed.isEmpty else { return nil }
    let texts = spellings.map(\.text.bareWord)
    let spelt = spellings.flatMap { [$0.pinyin, $0.initials] }.filter { !$0.isEmpty }
    let keys = texts + spelt + [id.rawValue.bareWord] + numbers.flatMap(\.value.keys)
    if keys.contains(typed) { return .exact }
    if keys.contains(where: { $0.hasPrefix(typed) }) { return .beginning }
    let isPart =
      typed.count > 1 && (texts + spellings.map(\.pinyin)).contains { $0.contains(typed) }
    return isPart ? .containing : nil
  }

  fileprivate func distance(to typed: String) -> Int {
    let names = spellings.flatMap { [$0.text.bareWord, $0.pinyin] } + [id.rawValue.bareWord]
    return names.filter { !$0.isEmpty }.map { editDistance($0, typed) }.min() ?? typed.count
  }
}

extension Hotline {
  /// The digits, and those without the area code.
  fileprivate var keys: [String] {
    let parts = number.split(separator: "-")
    let local = parts.count == 2 && number.hasPrefix("0") ? parts.dropFirst() : []
    return [number.bareWord] + local.map(String.init)
  }
}

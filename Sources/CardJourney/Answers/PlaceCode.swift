/// The six-digit division code of a place (GB/T 2260), such as 510100.
package struct PlaceCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The digits as a number, 0 to 999,999.
  package let number: Int

  /// A code from six ASCII digits, or nil.
  package init?(_ text: some StringProtocol) {
    let digits = text.utf8
    guard digits.count == 6, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The code whose digits make that number, or nil where it has more.
  package init?(number: Int) {
    guard (0...999_999).contains(number) else { return nil }
    self.number = number
  }

  private init(upper digits: Int, of number: Int) {
    self.number = number / digits * digits
  }

  /// The six digits.
  package var digits: String { padded(number, 6) }

  /// The whole country, 000000.
  package static let nation = PlaceCode(upper: 1, of: 0)

  /// The province that this code lies in; the code itself where it is a province.
  package var province: PlaceCode { PlaceCode(upper: 10_000, of: number) }

  /// The prefecture-level place that this code lies in; the code itself where it is one.
  package var prefecture: PlaceCode { PlaceCode(upper: 100, of: number) }

  /// The layers whose facts hold here, farthest first: nation, province, prefecture, county.
  package var layers: [PlaceCode] {
    var found: [PlaceCode] = []
    for code in [.nation, province, prefecture, self] where !found.contains(code) {
      found.append(code)
    }
    return found
  }

  package static func < (left: PlaceCode, right: PlaceCode) -> Bool { left.number < right.number }

  /// The six digits.
  package var description: String { digits }
}

/// The six-digit division code of a place (GB/T 2260), such as 510100.
package struct PlaceCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The six digits.
  package let digits: String

  /// A code from six ASCII digits, or nil.
  package init?(_ text: some StringProtocol) {
    guard text.count == 6, text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    self.digits = String(text)
  }

  private init(digits: String) {
    self.digits = digits
  }

  /// The whole country, 000000.
  package static let nation = PlaceCode(digits: "000000")

  /// The province that this code lies in; the code itself where it is a province.
  package var province: PlaceCode { PlaceCode(digits: digits.prefix(2) + "0000") }

  /// The prefecture-level place that this code lies in; the code itself where it is one.
  package var prefecture: PlaceCode { PlaceCode(digits: digits.prefix(4) + "00") }

  /// The layers whose facts hold here, farthest first: nation, province, prefecture, county.
  package var layers: [PlaceCode] {
    var found: [PlaceCode] = []
    for code in [.nation, province, prefecture, self] where !found.contains(code) {
      found.append(code)
    }
    return found
  }

  package static func < (left: PlaceCode, right: PlaceCode) -> Bool { left.digits < right.digits }

  /// The six digits.
  package var description: String { digits }
}

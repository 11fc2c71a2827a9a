import TestSupport
import Testing

@testable import CaseStore

struct ShortIDTests {
  private func draw(taken: [Int: Int], isTaken: (String) -> Bool = { _ in false }) -> String {
    var generator: any RandomNumberGenerator = SeededGenerator(seed: 7)
    return ShortID.draw(using: &generator, taken: { taken[$0] ?? 0 }, isTaken: isTaken)
  }

  @Test(arguments: [
    ([:], 3), ([3: 7447], 3), ([3: 7448], 4), ([3: 7448, 4: 230_880], 4),
    ([3: 7448, 4: 230_881], 5),
  ])
  func `ids grow when more than a quarter is taken`(taken: [Int: Int], length: Int) {
    #expect(draw(taken: taken).count == length)
  }

  @Test func `an id that is taken is drawn again`() {
    let first = draw(taken: [:])
    let second = draw(taken: [:]) { $0 == first }
    #expect(first != second)
    #expect(second.count == 3)
  }

  @Test func `nothing that looks alike is in the alphabet`() {
    #expect(Set(ShortID.alphabet).count == 31)
    #expect(Set(ShortID.alphabet).isDisjoint(with: "0O1IL"))
  }
}

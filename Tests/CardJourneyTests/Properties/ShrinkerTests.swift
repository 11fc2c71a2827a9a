import TestSupport
import Testing

struct ShrinkerTests {
  @Test func `only what makes it fail is left`() {
    let smallest = shrunk(Array(1...100)) { $0.contains(17) && $0.contains(80) }
    #expect(smallest == [17, 80])
  }

  @Test func `what fails whatever is left out becomes empty`() {
    #expect(shrunk(Array(1...10)) { _ in true }.isEmpty)
    #expect(shrunk([Int]()) { _ in true }.isEmpty)
  }

  @Test func `the order is kept`() {
    let smallest = shrunk([5, 1, 4, 2, 3]) { $0.count >= 3 }
    #expect(smallest.count == 3)
    #expect(smallest == [5, 1, 4, 2, 3].filter(smallest.contains))
  }
}

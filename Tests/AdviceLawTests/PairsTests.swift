import Testing

struct PairsTests {
  private static let shapes = [[2, 2], [3, 1, 2], [5, 3, 3, 5, 3, 5, 7], [4, 4, 4, 4], [6]]

  @Test(arguments: shapes)
  func `every two values of any two dimensions meet`(sizes: [Int]) {
    let met = Set(Pairs(sizes, seed: 7).rows.flatMap(Pairs.met))
    #expect(met == Set(Pairs.all(sizes)))
  }

  @Test(arguments: shapes)
  func `every combination has a value of each dimension`(sizes: [Int]) {
    for row in Pairs(sizes, seed: 7).rows {
      #expect(row.count == sizes.count)
      #expect(zip(row, sizes).allSatisfy { (0..<$1).contains($0) })
    }
  }

  @Test(arguments: shapes)
  func `the same seed gives the same list`(sizes: [Int]) {
    #expect(Pairs(sizes, seed: 7).rows == Pairs(sizes, seed: 7).rows)
  }

  @Test func `another seed gives another list`() {
    let sizes = [5, 3, 3, 5, 3, 5, 7]
    #expect(Pairs(sizes, seed: 7).rows != Pairs(sizes, seed: 8).rows)
  }

  @Test func `the list is much shorter than the product`() {
    // No list can be shorter than the product of the two largest dimensions.
    let count = Pairs([5, 3, 3, 5, 3, 5, 7], seed: 7).rows.count
    #expect((35...60).contains(count), "\(count)")
  }
}

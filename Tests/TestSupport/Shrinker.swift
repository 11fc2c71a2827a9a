/// Makes a failing list shorter by leaving things out, as long as it still fails.
///
/// Tries halves first, then smaller runs, then single elements; the result fails too, and leaving
/// out any one element of it does not.
package func shrunk<Element>(
  _ elements: [Element], whileFailing fails: ([Element]) -> Bool
) -> [Element] {
  var smallest = elements
  var length = max(1, smallest.count / 2)
  while true {
    if let shorter = leavingOut(length, of: smallest, fails) {
      smallest = shorter
      length = max(1, min(length, smallest.count / 2))
    } else if length == 1 {
      return smallest
    } else {
      length /= 2
    }
  }
}

private func leavingOut<Element>(
  _ length: Int, of elements: [Element], _ fails: ([Element]) -> Bool
) -> [Element]? {
  for start in elements.indices where start + length <= elements.count {
    let shorter = Array(elements[..<start] + elements[(start + length)...])
    if fails(shorter) { return shorter }
  }
  return nil
}

extension Array {
  /// The index of the first element whose key does not come before that one, of elements sorted by it; the end
  /// where there is none.
  func firstIndex<Key: Comparable>(notBefore key: Key, by keyOf: (Element) -> Key) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if keyOf(self[middle]) < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

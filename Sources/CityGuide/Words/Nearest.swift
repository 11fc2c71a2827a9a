/// The fewest slips of the hand that turn one text into the other: a character changed, left out, added, or
/// swapped with the next.
package func editDistance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
  let left = Array(left)
  let right = Array(right)
  var before: [Int] = []
  var row = Array(0...right.count)
  for index in left.indices {
    var next = [index + 1]
    for column in right.indices {
      let replaced = row[column] + (left[index] == right[column] ? 0 : 1)
      var fewest = min(replaced, row[column + 1] + 1, next[column] + 1)
      if index > 0, column > 0, left[index] == right[column - 1], left[index - 1] == right[column] {
        fewest = min(fewest, before[column - 1] + 1)
      }
      next.append(fewest)
    }
    (before, row) = (row, next)
  }
  return row[right.count]
}

/// The word that comes nearest; nil where none comes near.
package func nearest(to word: String, among words: [String]) -> String? {
  let limit = max(2, word.count / 2)
  return words.map { (word: $0, distance: editDistance(word, $0)) }
    .filter { $0.distance <= limit }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

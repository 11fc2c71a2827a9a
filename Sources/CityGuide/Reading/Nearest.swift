/// The fewest single-character changes that turn one text into the other.
package func editDistance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
  let columns = Array(right)
  var row = Array(0...columns.count)
  for (index, character) in left.enumerated() {
    var diagonal = row[0]
    row[0] = index + 1
    for (column, other) in columns.enumerated() {
      let replaced = diagonal + (character == other ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
    }
  }
  return row[columns.count]
}

/// The word that comes nearest; nil where none comes near.
package func nearest(to word: String, among words: [String]) -> String? {
  let limit = max(2, word.count / 2)
  return words.map { (word: $0, distance: editDistance(word, $0)) }
    .filter { $0.distance <= limit }
    .min { ($0.distance, $0.word) < ($1.distance, $1.word) }?.word
}

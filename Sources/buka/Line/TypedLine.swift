import Terminal

/// The words of the command line, as fields on the screen take them.
enum TypedLine {
  /// What was typed behind the program's name.
  static let words = folded(Array(CommandLine.arguments.dropFirst()))

  /// Behind these stands the name of a file, which is whatever it is.
  private static let namingFiles: Set = ["--output", "--rescue"]
  /// These commands take names of files.
  private static let takingFiles: Set = ["import", "guide"]

  /// The words composed (NFC), with digits and letters of half width; and the signs between them where a word has
  /// nothing else: `２０２６－１１－２０` is a day, as an input method left it.
  static func folded(_ words: [String]) -> [String] {
    guard !takingFiles.contains(words.first ?? "") else { return words }
    return words.indices.map { index in
      let word = words[index]
      let isFile =
        index > 0 && namingFiles.contains(words[index - 1])
        || namingFiles.contains { word.hasPrefix($0 + "=") }
      return isFile ? word : folded(word)
    }
  }

  private static func folded(_ word: String) -> String {
    let half = String(word.map(\.halfWidth))
    return half.allSatisfy(\.isASCII) ? half : word.composed.halfWidthAlphanumerics
  }
}

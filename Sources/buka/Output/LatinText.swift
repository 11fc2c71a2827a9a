import CardJourney
import CityGuide
import Screens
import Synchronization
import Terminal

/// Writes text for people where Chinese cannot be shown, as screens do: places and banks by their Latin names.
///
/// The names are read with the first text that needs them.
final class LatinText: Sendable {
  private let repertoire: Repertoire
  private let guides: @Sendable () -> (any GuideRepository)?
  private let transcriber = Mutex<Transcriber?>(nil)

  /// Text of these characters; the guides know the names.
  init(_ repertoire: Repertoire, _ guides: @escaping @Sendable () -> (any GuideRepository)?) {
    self.repertoire = repertoire
    self.guides = guides
  }

  /// The text in characters that can be shown.
  func callAsFunction(_ text: String) -> String {
    guard !repertoire.contains(text) else { return text }
    return transcriber.withLock { kept in
      let transcriber = kept ?? made
      kept = transcriber
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { transcriber(String($0)) }.joined(separator: "\n")
    }
  }

  private var made: Transcriber {
    guard repertoire == .ascii, let guides = guides() else { return Transcriber(for: repertoire) }
    let places = try? guides.places()
    let banks = try? guides.banks()
    return Transcriber(latin: places, banks ?? [], naming: nil)
  }
}

package import CardJourney
package import CityGuide
import Foundation
package import GuideReading
import Synchronization

/// A folder of content, each of its files read once in a run: a debug build takes a while for them.
///
/// What a test shows, types or compares comes from `frozen`, a made-up place that nobody corrects; of what ships,
/// `shipped`, tests assert only what holds of every place.
package final class Content: Sendable {
  /// What ships with buka.
  package static let shipped = Content(tests + "/../Resources")
  /// Made-up places with all that a guide can say: `Frozen/README.md`.
  package static let frozen = Content(tests + "/GuideTestSupport/Frozen")
  /// The same at a desk with a file of its own.
  package static let frozenAtDesk = Content(
    tests + "/GuideTestSupport/Frozen", desk: tests + "/GuideTestSupport/Frozen/desk")

  /// The content that a place belongs to, frozen without a place: no code is in both, and the nation is what ships.
  package static func of(_ place: PlaceCode?) -> Content {
    place.map { frozen.places.place($0) == nil } == true ? shipped : frozen
  }

  /// The folder of the tests in the working copy that they were built from.
  private static let tests: String = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.lastPathComponent != "Tests", folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    return folder.path
  }()

  /// Where it lies.
  package let path: String
  /// Where it is read from.
  package let folder: GuideFolder
  /// Every place that can be picked.
  package let places: PlaceDirectory
  /// The banks.
  package let banks: [Bank]
  /// The pages of advice.
  package let advice: [AdvicePage]
  /// The words of official screens.
  package let words: StatusWordList
  /// What is said of the world beside the facts of places.
  package let statements: Statements
  /// The places with a file of their own, the nation among them, by code.
  package let documented: [PlaceCode]

  private let read: Mutex<Read>

  private struct Read {
    var cache: GuideCache
    var guides: [PlaceCode: Guide] = [:]
  }

  private init(_ path: String, desk: String? = nil) {
    self.path = URL(fileURLWithPath: path).standardized.path
    let desk = desk.map { DeskFolder($0) }
    folder = GuideFolder(self.path, desk: desk)
    places = (try? folder.places()) ?? PlaceDirectory(places: [])
    banks = (try? folder.banks()) ?? []
    advice = (try? folder.advice()) ?? []
    words = (try? folder.words()) ?? StatusWordList(words: [], around: [])
    statements = (try? folder.statements()) ?? .unread
    documented = folder.placesWithGuides
    let cache = GuideCache(folder) { desk?.layers(citing: $0) ?? DeskLayers() }
    read = Mutex(Read(cache: cache))
  }

  /// The guide of a place, with a file of its own or without.
  package func guide(for place: PlaceCode) throws -> Guide {
    try read.withLock { read in
      if let guide = read.guides[place] { return guide }
      let guide = try read.cache.guide(for: place)
      read.guides[place] = guide
      return guide
    }
  }

  /// The facts that carry some claims of the source documents, as the ledger has them.
  package func facts(claiming claims: [String]) throws -> Set<FactID> {
    let ledger = try String(contentsOfFile: "\(path)/ledger/claims.csv", encoding: .utf8)
    let rows = ledger.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return Set(
      rows.filter { claims.contains($0[0]) }.flatMap { $0[2].split(separator: " ") }
        .map { FactID(rawValue: String($0)) })
  }
}

extension Statements {
  /// What the frozen place says.
  package static let sample = Content.frozen.statements

  /// Statements that say their own ids, where a file cannot be read.
  fileprivate static let unread = Statements(
    lines: ServiceLines(cardOffice: "", insurance: "", complaints: "")
  ) { .ours(FactID(rawValue: $0.rawValue), .know, Words(zh: $0.rawValue, en: $0.rawValue)) }
}

extension StatementID {
  /// What the frozen place says.
  package subscript(language: Language) -> String {
    Statements.sample[self].words.text(in: language)
  }

  /// The same in Chinese.
  package var zh: String { self[.zh] }
}

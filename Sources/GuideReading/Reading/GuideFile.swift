import CardJourney
import CityGuide

/// One layer as it stands in its file.
struct GuideFile {
  /// The file, as findings name it.
  let file: String
  let place: PlaceCode
  /// Whether it is one of the guides or the desk's own file.
  let origin: Origin
  let names: Names
  /// When it was last checked as a whole, and when it is to be next; nil where it does not say.
  var review: Review?
  /// What it states, in the order of the file.
  var facts: [Fact] = []
  var disputes: [Dispute] = []
  var unknownFacts: [UnknownFact] = []
  var without: Set<FactID> = []
  /// What the desk says about itself; only in its own file.
  var ownDesk: OwnDesk?
  /// Where the ids stand: what is declared, and what disputes, exclusions, banks and counties point at.
  var marks = Marks()

  /// The places in the file that checks across files need.
  struct Marks {
    var declared: [(id: FactID, finding: Finding)] = []
    var referred: [(id: FactID, finding: Finding)] = []
    var excluded: [(id: FactID, finding: Finding)] = []
    var banks: [(id: BankID, finding: Finding)] = []
    var counties: [(code: PlaceCode, finding: Finding)] = []
    /// The sources of the file itself.
    var sources: [(id: String, finding: Finding)] = []
    var cited: Set<String> = []
    /// Which entry names which claim of the source documents.
    var claims: [(claim: String, entry: FactID)] = []
    /// The telephone numbers of channels and questions.
    var numbers: [(number: String, finding: Finding)] = []
    /// The questions, in the order of `unknownFacts`.
    var questions: [Finding] = []
  }

  /// What it states, without where it stands.
  var layer: GuideLayer {
    GuideLayer(
      place: place, origin: origin, names: names, facts: facts, disputes: disputes,
      unknownFacts: unknownFacts, without: without, ownDesk: ownDesk)
  }

  /// What it states about a topic, in the order of the file.
  func facts(about topic: Topic) -> [Fact] { facts.filter { $0.topic == topic } }

  /// Whether what it states may be left out by the other file.
  func isFarther(than other: GuideFile) -> Bool {
    other.place.layers.contains(place)
      && (place != other.place || origin == .guide && other.origin == .desk)
  }

  /// Where an entry stands.
  func position(of id: FactID) -> Finding {
    marks.declared.first { $0.id == id }?.finding
      ?? Finding(file: file, line: 1, column: 1, message: Words(zh: id.rawValue))
  }
}

import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Shows how well places are documented, and what is missing most.
struct ShowCoverage: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: .saying(\.coverageAbstract),
    discussion: """
      \(String.saying(\.coverageDiscussion))
      """)

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(
      .saying(\.coveragePlaceWords),
      valueName: "place"), completion: Completions.places)
  var places: [String] = []

  func carryOut(in surroundings: Surroundings) throws {
    let found = try guides(surroundings)
    let coverage = Coverage(
      of: found.guides, among: try Workbench(surroundings).places(), on: surroundings.moment.day)
    if output.json {
      try printJSON(CoverageJSON(coverage, mistakes: found.mistakes))
    } else {
      StandardStream.output.line(CoverageTable(coverage, language: surroundings.language).text)
      printMistakes(found.mistakes, surroundings.language)
    }
    if !found.mistakes.isEmpty { throw ExitCode(.unreadable) }
  }

  private func guides(
    _ surroundings: Surroundings
  ) throws -> (guides: [Guide], mistakes: [Finding]) {
    guard !places.isEmpty else {
      let repository = try surroundings.guides()
      let all = try Workbench.reading { () throws(GuideError) in try repository.allGuides() }
      return (all.guides, all.mistakes)
    }
    let bench = try Workbench(surroundings)
    return (try places.map { try bench.wholeGuide(for: try bench.place($0).code) }, [])
  }

  private func printMistakes(_ mistakes: [Finding], _ language: Language) {
    guard !mistakes.isEmpty else { return }
    StandardStream.output.line("\n" + Phrase(\.filesLeftOut)[language])
    for mistake in mistakes {
      StandardStream.output.line("  \(mistake.position): \(mistake.message.text(in: language))")
    }
  }
}

/// How well places are documented, as it is printed with `--json`.
struct CoverageJSON: Encodable {
  struct CellJSON: Encodable {
    let grade: String
    let standing: String
    let published: String?
    let layer: String
    let isOwn: Bool
    let fact: String
  }

  struct RowJSON: Encodable {
    let place: String
    let name: String
    /// Those who have no nearer guide; absent where no figure is on record.
    let people: Int?
    /// By kind; a kind of which nobody says anything has no entry.
    let cells: [String: CellJSON]
    let missing: [String]
  }

  struct CountJSON: Encodable {
    let kind: String
    let own: Int
    let inherited: Int
    /// Of both, those without a date.
    let undated: Int
    let hearsay: Int
    let nothing: Int
    let people: PeopleJSON
  }

  /// How many people, by the census of 2020, get what.
  struct PeopleJSON: Encodable {
    let dated: Int
    let undated: Int
    let hearsay: Int
    let nothing: Int
  }

  let places: [RowJSON]
  /// What is missing in most places first.
  let kinds: [CountJSON]
  /// The codes of the places with the fewest answers.
  let thinnest: [String]
  let mistakes: [FindingJSON]

  init(_ coverage: Coverage, mistakes: [Finding]) {
    places = coverage.rows.map(RowJSON.init)
    kinds = coverage.counts.map { count in
      CountJSON(
        kind: count.column.rawValue, own: count.own, inherited: count.inherited,
        undated: count.undated, hearsay: count.hearsay, nothing: count.nothing,
        people: PeopleJSON(
          dated: count.people.dated, undated: count.people.undated,
          hearsay: count.people.hearsay, nothing: count.people.nothing))
    }
    thinnest = coverage.thinnest(CoverageTable.thinnest).map(\.place.digits)
    self.mistakes = mistakes.map(FindingJSON.init)
  }
}

extension CoverageJSON.RowJSON {
  fileprivate init(_ row: Coverage.Row) {
    self.init(
      place: row.place.digits, name: row.names.full.zh, people: row.people,
      cells: Dictionary(
        uniqueKeysWithValues: row.cells.map { column, cell in
          (
            column.rawValue,
            CoverageJSON.CellJSON(
              grade: cell.grade.rawValue, standing: cell.reliability.rawValue,
              published: cell.published, layer: cell.layer.digits, isOwn: cell.isOwn,
              fact: cell.fact.rawValue)
          )
        }),
      missing: row.missing.map(\.rawValue))
  }
}

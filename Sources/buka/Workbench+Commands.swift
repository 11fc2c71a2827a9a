import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import Screens

extension Workbench {
  /// The one place meant by a name, pinyin or code.
  func place(_ text: String) throws(Failure) -> Place {
    try Workbench.place(text, among: try places())
  }

  /// The one place of a directory meant by a name, pinyin or code.
  static func place(_ text: String, among places: PlaceDirectory) throws(Failure) -> Place {
    let found = places.search(text)
    if let place = found.sure ?? found.onlyNumbered { return place }
    throw Workbench.noPlace(text, found, among: places)
  }

  /// Why a text names no one place, and the nearest that do.
  static func noPlace(
    _ text: String, _ found: PlaceMatches, among places: PlaceDirectory
  ) -> Failure {
    let near = found.named.isEmpty ? found.places : found.named
    let list = near.prefix(5).map { place in
      let city = place.isCounty ? places.place(place.parent)?.name ?? "" : ""
      return "\(city)\(place.name) \(place.pinyin) \(place.code)"
    }.joined(separator: "、")
    if found.meant.count > 1 {
      return .refused(
        Phrase { $0.placeNameIsAmbiguous(name: text, places: list) })
    }
    guard !near.isEmpty else {
      return .refused(
        Phrase { $0.noSuchPlaceFindWithCities(name: text) })
    }
    return .refused(
      Phrase { $0.placeNotFoundButSimilar(name: text, places: list) })
  }

  /// Carries a command out and prints what it wrote, a line each, with what was warned of.
  func report(
    _ command: Command, on file: inout CaseFile, asJSON: Bool
  ) throws {
    let before = file.case.events.count
    let cautions = try perform(command, on: &file)
    StandardStream.output.noteDone(.changed(file.case.id))
    let context = try context(file)
    let change = Change(in: file, behind: before)
    if asJSON { return try printJSON(ChangeJSON(change, context, cautions: cautions)) }
    let language = surroundings.language
    for event in change.written { StandardStream.output.line(line(of: event, context)) }
    for caution in cautions {
      StandardStream.output.line("! \(caution.rule.phrase(statements)[language])")
    }
  }

  /// A line of the log: its number, what it says, and of which day.
  func line(of event: Event, _ context: Context) -> String {
    let language = surroundings.language
    return
      "\(event.sequence) \(context.phrase(of: event)[language])  \(event.happened.phrase[language])"
  }

  /// Decides on a command, writes what was accepted, and returns the warnings that came with it.
  @discardableResult
  func perform(
    _ command: Command, on file: inout CaseFile
  ) throws(Failure) -> [Refusal] {
    let context = try context(file)
    switch file.case.decide(command, in: context.circumstances) {
    case .accepted(let drafts, let cautions):
      do throws(StoreError) {
        for event in try append(drafts, to: file) { file.case.evolve(event) }
      } catch {
        // What another program wrote in between may leave it as possible as before: then it is decided anew. To take
        // back the last batch would mean another one.
        guard case .conflict = error, command.holdsAnywhere else { throw Failure(error) }
        file = try self.file(file.case.id)
        return try perform(command, on: &file)
      }
      return cautions
    case .nothingToDo:
      try requireWritable(file)
      throw .refused(Phrase(\.nothingToChangeOnLine))
    case .refused(let refusals): throw refused(refusals, file, insisted: command.insists)
    case .takesAlong(let events): throw takesAlong(events)
    }
  }

  /// Throws where something stands in the case that cannot be read: then it is only shown.
  func requireWritable(_ file: CaseFile) throws(Failure) {
    if let locked = file.case.locked { throw Failure(locked, code: .unreadable) }
  }

  /// Why a command is refused, and what helps; of a case that was only to be begun, without its id.
  ///
  /// `insisted`: it was asked for although no office may do it, which is no reason against logic.
  func refused(
    _ refusals: [Refusal], _ file: CaseFile? = nil, insisted: Bool = false
  ) -> Failure {
    let canInsist = refusals.allSatisfy { $0.force != .logical }
    let reasons = refusals.map { (sentence: $0.rule.phrase(statements), id: $0.rule.rawValue) }
    var repair = Phrase(\.nothingToSay)
    if let file, let chain = refusals.first(where: { !$0.repair.isEmpty })?.repair {
      let words = chain.map { $0.words.joined(separator: " ") }.joined(separator: " + ")
      repair = Phrase { $0.recordFirstWith(id: file.case.id, words: words) }
    }
    let mayInsist = file != nil && canInsist
    return .refused(
      Phrase { [repair] copy in
        copy.recordWasRefused(
          reasons: reasons.map { "- \($0.sentence(copy)) [\($0.id)]" }, repair: repair(copy),
          mayInsist: mayInsist, insisted: insisted)
      })
  }

  private func takesAlong(_ events: [Event]) -> Failure {
    let list = events.compactMap { event -> String? in
      guard case .happened(let happening, _, _) = event.payload else { return nil }
      return "  \(event.sequence) \(happening.words.joined(separator: " "))"
    }.joined(separator: "\n")
    return .refused(
      Phrase { $0.recordsNoLongerFit(records: list) })
  }
}

extension Command {
  /// Whether it is asked for although no office may do it.
  fileprivate var insists: Bool {
    if case .record(_, _, insist: true) = self { true } else { false }
  }

  /// Whether it means the same behind whatever another program wrote.
  fileprivate var holdsAnywhere: Bool {
    switch self {
    case .undo, .redo: false
    default: true
    }
  }
}

import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Screens
import Terminal
import TestSupport

/// What stands around the screens, in memory: it carries effects out as the program does.
struct Desk: Sendable {
  /// What is read where the program asks for it.
  let content: Content
  /// The cases, in the order in which they were begun.
  private(set) var files: [CaseFile] = []
  /// What somebody else writes into a case just before the next batch.
  var intruding: [Draft] = []
  /// What left the screen, in order.
  private(set) var takenAway: [TakeAway] = []
  /// How a case can leave the machine.
  var waysOut = WaysOut(printer: "hall", printsSheet: true, opens: true, folder: "/tmp")
  /// Why the next effect cannot be carried out.
  var failure: Phrase?

  /// A desk with cases.
  init(_ files: [CaseFile] = [], of content: Content = .frozen) {
    self.files = files
    self.content = content
  }

  /// The case with that id.
  subscript(id: String) -> CaseFile? { files.first { $0.case.id == id } }

  /// Carries an effect out; nil for those that only a terminal can answer.
  mutating func result(of effect: Effect, at moment: Moment) -> EffectResult? {
    if let failure {
      self.failure = nil
      return effect.writes ? .notKept(failure) : .failed(failure)
    }
    switch effect {
    case .loadCases, .readOn: return .cases(entries(at: moment), unread: 0)
    case .openCase(let id): return self[id].map(EffectResult.opened)
    case .rereadCase(let id): return self[id].map(EffectResult.reread) ?? .goneElsewhere(id)
    case .begin(let drafts): return .opened(begin(drafts, at: moment))
    case .beginEntry(let line): return begin(line, at: moment)
    case .beginBatch(let lines):
      return .enteredSeveral(
        lines.map { line in
          switch begin(line.reading, at: moment) {
          case .entered(let file): .made(line.text, file.case.id)
          case .failed(let phrase): .refused(line.text, phrase)
          default: .refused(line.text, EntryLine.noSituation)
          }
        })
    case .append(let id, let drafts, let sequence):
      return append(drafts, to: id, after: sequence, at: moment)
    case .rename(let id, let nickname):
      change(id) { $0.nickname = nickname?.text }
      return self[id].map(EffectResult.opened)
    case .wipe(let id):
      files.removeAll { $0.case.id == id }
      return .wiped(id, files: ["/tmp/buka-\(id)-2026-11-22.html"])
    case .wipeEverything:
      files = []
      return .wiped(nil, files: [])
    case .loadGuide(let place): return guide(for: place)
    case .loadPlaces:
      return .places(content.places, documented: Set(content.documented), content.banks)
    case .loadAdvice: return .advice(content.advice)
    case .loadWords: return .words(content.words)
    case .takeAway(let way):
      takenAway.append(way)
      return .takenAway(.saved("/tmp/buka-7K1.html"))
    case .lookForWaysOut: return .waysOut(waysOut)
    case .loadCompanions: return .companions(companions(at: moment))
    case .makeCode(let text): return .code(text, Desk.code(of: text))
    case .suspend, .redraw, .showPlainly, .leave: return nil
    }
  }

  /// The line of every case.
  func entries(at moment: Moment) -> [CaseEntry] {
    CaseEntry.sorted(
      files.map { file in
        let place = file.case.answers.place
        let rules = place.flatMap { try? content.guide(for: $0) }.map {
          GuideQuery($0, for: file.case.answers, on: moment.day).localRules()
        }
        return CaseEntry(
          file.case, nickname: file.nickname,
          place: place.map { content.places.place($0)?.name ?? $0.digits },
          location: place.flatMap(content.places.place),
          in: Circumstances(rules: rules ?? .assumed, calendar: .sample, moment: moment))
      })
  }

  /// Reports on all cases that are open; the screens leave those of other places, and the open one, alone.
  private func companions(at moment: Moment) -> [Context] {
    files.map { file in
      Context(
        language: .zh, moment: moment, calendar: .sample, statements: .sample, size: .usual,
        file: file,
        guide: file.case.answers.place.flatMap { try? content.guide(for: $0) })
    }
  }

  private func guide(for place: PlaceCode) -> EffectResult {
    guard let guide = try? content.guide(for: place) else {
      return .failed(Phrase("没有指南", "No guide"))
    }
    return .guide(guide)
  }

  private mutating func begin(_ drafts: [Draft], at moment: Moment) -> CaseFile {
    var file = CaseFile(nickname: nil, case: Case(id: "7K\(files.count + 1)"))
    file.case.write(drafts, at: moment)
    files.append(file)
    return file
  }

  private mutating func begin(_ line: EntryLine, at moment: Moment) -> EffectResult {
    let place = Answers(line.answers).place
    let guide = place.flatMap { try? content.guide(for: $0) }
    let decision = line.decision(at: moment, calendar: .sample) {
      guide?.localRules(for: $0, banks: [], on: moment.day) ?? .assumed
    }
    guard case .accepted(let drafts, _) = decision else {
      return .failed(decision.refusal(.sample) ?? EntryLine.noSituation)
    }
    let file = begin(drafts, at: moment)
    change(file.case.id) { $0.nickname = line.nickname?.text }
    return self[file.case.id].map(EffectResult.entered) ?? .failed(EntryLine.noSituation)
  }

  private mutating func append(
    _ drafts: [Draft], to id: String, after sequence: Int, at moment: Moment
  ) -> EffectResult? {
    if !intruding.isEmpty {
      let strangers = intruding
      intruding = []
      change(id) { $0.case.write(strangers, at: moment) }
    }
    guard let file = self[id] else { return nil }
    let news = file.case.events.filter { $0.sequence > sequence }
    guard news.isEmpty else { return .conflict(news) }
    change(id) { $0.case.write(drafts, at: moment) }
    return .appended(self[id]?.case.events.filter { $0.sequence > sequence } ?? [])
  }

  private mutating func change(_ id: String, _ change: (inout CaseFile) -> Void) {
    guard let index = files.firstIndex(where: { $0.case.id == id }) else { return }
    change(&files[index])
  }
}

extension Desk {
  /// A code as wide as one of that text, with a pattern that is none: the screens only draw it.
  static func code(of text: String) -> CodeOutcome {
    guard text.utf8.count <= 271 else { return .noCode }
    let side = text.utf8.count <= 17 ? 21 : 57
    let dark = (0..<side * side).map { ($0 / side * 5 + $0 % side * 3) % 7 < 3 }
    return ModuleMatrix(dark).map(CodeOutcome.drawn) ?? .noCode
  }
}

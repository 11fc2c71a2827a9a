import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Screens
import Terminal
import TestSupport

extension CaseEntry {
  /// The lines of a desk with many cases: six sorts of cases, again and again, each with an id of its own.
  static func many(_ count: Int) -> [CaseEntry] {
    let files = Desk.six.files
    return sorted(
      (0..<count).map { number in
        let file = files[number % files.count]
        let place = file.case.answers.place.flatMap(Content.frozen.places.place)
        return CaseEntry(
          Case(id: "C\(number)", events: file.case.events),
          nickname: "第 \(number) 位", place: place?.name, location: place,
          in: Circumstances(rules: .assumed, calendar: .sample, moment: .sample))
      })
  }
}

extension Model {
  /// The program in front of a list of so many cases.
  init(cases count: Int, size: Size = .usual, language: Language = .zh) {
    self.init(
      context: Context(
        language: language, moment: .sample, calendar: .sample, statements: .sample, size: size,
        file: nil, guide: nil,
        entries: CaseEntry.many(count)))
  }

  /// Presses keys; nothing outside is carried out.
  mutating func press(_ strokes: Stroke...) {
    for key in strokes.flatMap(\.keys) { _ = update(.key(key), at: .sample) }
  }
}

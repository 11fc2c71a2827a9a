import CardJourney
import CityGuide
import Foundation
import GuideTestSupport
import Testing

/// The words of one closed list that content may use, and the keys they stand under.
struct ClosedList: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let words: [String]
  /// Empty where the words are keys themselves.
  let keys: [String]

  private init<Value: CaseIterable & RawRepresentable>(_ type: Value.Type, under keys: String...)
  where Value.RawValue == String {
    self.init("\(type)", type.allCases.map(\.rawValue), under: keys)
  }

  private init(_ name: String, _ words: [String], under keys: [String] = []) {
    testDescription = name
    self.words = words
    self.keys = keys
  }

  /// What guides, advice, words and banks use.
  static let all = [
    ClosedList(Grade.self, under: "grade"), ClosedList(Errand.self, under: "errands"),
    ClosedList(Situation.self, under: "situations"), ClosedList(Holder.self, under: "holders"),
    ClosedList(AgeBand.self, under: "ages"), ClosedList(Acting.self, under: "acting"),
    ClosedList(ChannelKind.self, under: "kind"), ClosedList(Side.self, under: "sides"),
    ClosedList(Identity.self, under: "identities"), ClosedList(Away.self, under: "away"),
    ClosedList(CardGeneration.self, under: "generations"),
    ClosedList("rules", Topic.stated(in: .rules).map(\.rawValue)),
    ClosedList("facts", Topic.stated(in: .facts).map(\.rawValue), under: ["kind"]),
    ClosedList(Span.Unit.self), ClosedList(LapseEnd.self, under: "then"),
    ClosedList(ReportNeeded.self, under: "value"), ClosedList(OldCardDies.self, under: "value"),
    ClosedList(TimeNeeded.Part.self, under: "part"),
    ClosedList(TimeNeeded.Start.self, under: "from"),
    ClosedList(TimeNeeded.Limit.self, under: "limit"),
    ClosedList(TimeNeeded.Mail.self, under: "mail"), ClosedList(ReportKind.self, under: "takes"),
    ClosedList(Appointment.self, under: "appointment"),
    ClosedList(OpeningHours.Days.self, under: "days"),
    ClosedList(DocumentKind.self, under: "document", "needs", "instead"),
    ClosedList(Whose.self, under: "of"),
    ClosedList(DeliveryWay.self, under: "value"), ClosedList(Interim.Form.self, under: "form"),
    ClosedList(PhotoRule.Size.self, under: "size"),
    ClosedList(PhotoRule.Background.self, under: "background"),
    ClosedList(AdviceLine.Role.self, under: "role"),
    ClosedList(StatusWord.Turn.self, under: "turn"), ClosedList(OfficialWord.self, under: "word"),
    ClosedList(Outcome.self, under: "closes"),
  ]

  /// Those of the words that a text of YAML does not use where they belong.
  func missing(in text: String) -> [String] {
    let used = keys.isEmpty ? text.keysOfYAML : text.words(behind: keys)
    return words.filter { !used.contains($0) }
  }
}

extension String {
  /// The keys of a text of YAML.
  fileprivate var keysOfYAML: Set<String> {
    Set(matches(of: /[\s{]([a-z-]+):/).map { String($0.output.1) })
  }

  /// The words that stand as values, or in lists of values, behind one of the keys.
  fileprivate func words(behind keys: [String]) -> Set<String> {
    let value = #/[\s{](?<key>[a-z-]+): (?=(?<value>\[.*?\](?=[,}\n])|[^,}\n]+))/#
    let values = matches(of: value).filter { keys.contains(String($0.output.key)) }
    return Set(
      values.flatMap { $0.output.value.split { !$0.isLetter && !$0.isNumber && $0 != "-" } }
        .map(String.init))
  }
}

struct ClosedListTests {
  @Test func `every word that names a topic stands in Resources/README.md`() throws {
    let readme = try String(contentsOfFile: Content.shipped.path + "/README.md", encoding: .utf8)
    #expect(Topic.wordsInGuides.filter { !readme.contains("`\($0)`") } == [])
  }

  @Test func `every word of an enum stands in Resources/README.md`() throws {
    let readme = try String(contentsOfFile: Content.shipped.path + "/README.md", encoding: .utf8)
    let missing = ClosedList.all.map { list in
      (list.testDescription, list.words.filter { !readme.contains("`\($0)`") })
    }.filter { !$0.1.isEmpty }
    #expect(missing.map { "\($0.0): \($0.1.joined(separator: ", "))" } == [])
  }
}

package import CardJourney

/// Writes what the holder was told as a guide: a change that somebody can propose, or the desk's own
/// file.
///
/// Reading the text back gives the facts that the case goes by.
package struct ProposalWriter {
  private let names: Names
  private let heard: [Heard]

  /// A writer for what was told in a case about its place; what is of one case only, such as how far its card
  /// is, or of a card left in another province, is left out.
  package init(names: Names, heard: [Heard], in answers: Answers) {
    self.names = names
    self.heard = heard.filter { heard in
      guard let matter = Matter(key: heard.told.key), let fact = Fact(heard) else { return false }
      let isOfFormerPlace = fact.topic.row.isOfOldCard || matter.desk == .formerPlace
      return ![.asked, .beside].contains(fact.topic.row.section)
        && !(isOfFormerPlace && answers.leavesCardElsewhere)
    }
  }

  /// Whether nothing is left that others could go by.
  package var isEmpty: Bool { heard.isEmpty }

  /// A name for the file, such as `told-510100-fee-reissue-2026-11-22`.
  package var name: String {
    let keys = heard.map { $0.told.key.rawValue.replacing(".", with: "-") }
    let place = heard.first?.told.place.digits ?? ""
    return
      (["told", place] + keys.prefix(1)
      + [heard.first?.when.day?.description].compactMap(\.self)).joined(separator: "-")
  }

  /// The guide as text.
  package var text: String {
    ([head, sources] + sections).joined(separator: "\n")
  }

  private var head: String {
    let place = heard.first?.told.place.digits ?? ""
    let checked = heard.compactMap(\.when.day).max() ?? heard.map(\.told.until).min()
    let next = heard.map(\.told.until).min()
    return """
      schema: 1
      place: "\(place)"
      names: {zh: \(names.full.zh), short: \(names.short)}
      reviewed: {day: "\(checked?.description ?? "")", next: "\(next?.description ?? "")"}

      """
  }

  private var sources: String {
    "sources:\n"
      + heard.map { heard in
        """
          \(id(of: heard)):
            title: 电话或窗口问到的
            publisher: \(Notation.quoted(heard.told.by ?? "没有记下是谁说的"))
            url: unknown
            published: \(heard.when.day.map { "\"\($0)\"" } ?? "unknown")
            seen: "\(heard.when.day ?? heard.told.until)"
            grade: told

        """
      }.joined()
  }

  /// Rules by their keys, then the lists of channels, papers and facts.
  private var sections: [String] {
    let facts = heard.compactMap { heard in Fact(heard).map { (heard: heard, fact: $0) } }
    return Topic.Section.allCases.compactMap { section in
      let here = facts.filter { $0.fact.topic.row.section == section }
      guard !here.isEmpty else { return nil }
      guard section == .rules else {
        return "\(section.rawValue):\n" + here.map { "  - \(entry($0, $1))\n" }.joined()
      }
      return "rules:\n"
        + Topic.stated(in: .rules).filter { topic in here.contains { $0.fact.topic == topic } }.map
      {
        topic in
        "  \(topic.rawValue):\n"
          + here.filter { $0.fact.topic == topic }.map { "    - \(entry($0, $1))\n" }.joined()
      }.joined()
    }
  }

  /// An entry on one line: its id, its scope, what it states, its last day and its source.
  private func entry(_ heard: Heard, _ fact: Fact) -> String {
    let id = id(of: heard)
    let scope = fact.scope.notation.map { "for: \($0), " } ?? ""
    return "{id: \(id), \(scope)\(fact.ownFields), valid: {to: \"\(heard.told.until)\"}, "
      + "sources: [\(id)]}"
  }

  private func id(of heard: Heard) -> String {
    let day = heard.when.day.map { "-\($0)" } ?? ""
    return "told-\(heard.told.place)-\(heard.told.key.rawValue.replacing(".", with: "-"))\(day)"
  }
}

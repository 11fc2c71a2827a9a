import CardJourney
import CityGuide
import Yams

extension NodeReader {
  /// A source of a guide.
  mutating func source(_ node: Node, id: String) -> Source? {
    guard
      let fields = fields(
        of: node, required: ["title", "publisher", "url", "published", "seen", "grade"])
    else { return nil }
    let seen = fields["seen"].flatMap { day($0) }
    let grade = fields["grade"].flatMap { word($0, as: Grade.self) }
    guard let seen, let grade else { return nil }
    return source(fields, id: id, seen: seen, grade: grade)
  }

  /// The source of a bank's number or of a calendar: its grade stands elsewhere, and nobody noted when it was read.
  mutating func bareSource(_ node: Node, id: String, grade: Grade) -> Source? {
    guard let fields = fields(of: node, required: ["title", "publisher", "url", "published"]) else {
      return nil
    }
    return source(fields, id: id, seen: nil, grade: grade)
  }

  private mutating func source(
    _ fields: Fields, id: String, seen: Day?, grade: Grade
  ) -> Source? {
    let title = fields["title"].flatMap { text($0) }
    let publisher = fields["publisher"].flatMap { text($0) }
    let url = fields["url"].flatMap { text($0) }
    let published = fields["published"].flatMap { day(orPartOfIt: $0) }
    guard let title, let publisher else { return nil }
    return Source(
      id: id, title: title, publisher: publisher, url: url == "unknown" ? nil : url,
      published: published, seen: seen, grade: grade)
  }

  /// `"2019-10-16"`, `"2019-10"`, `"2019"` or unknown, which is nil.
  private mutating func day(orPartOfIt node: Node) -> String? {
    guard node.scalar?.string != "unknown", let text = quoted(node) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let whole = [text, text + "-01", text + "-01-01"]
    guard (1...3).contains(parts.count), Day(whole[3 - parts.count]) != nil else {
      note(
        Words(
          zh: "写 \"2019-10-16\"、\"2019-10\"、\"2019\" 或 unknown",
          en: "A quoted day, month, year, or unknown"),
        at: node)
      return nil
    }
    return text
  }

  /// Names of a place or a bank.
  mutating func names(_ node: Node) -> Names? {
    guard let fields = fields(of: node, required: ["zh", "short"], optional: ["en"]) else {
      return nil
    }
    let zh = fields["zh"].flatMap { text($0) }
    let short = fields["short"].flatMap { text($0) }
    let en = fields["en"].flatMap { text($0) }
    guard let zh, let short else { return nil }
    return Names(full: Words(zh: zh, en: en), short: short)
  }
}

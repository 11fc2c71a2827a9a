import CardJourney
import CityGuide
import Yams

/// Reads one year of the public calendar.
struct CalendarReader {
  private var reader: NodeReader

  /// The year in that text.
  static func read(
    _ text: String, file: String
  ) -> ReadResult<(number: Int, year: WorkCalendar.Year)> {
    YAMLText.read(text, file: file) { root, reader in
      var calendar = CalendarReader(reader: reader)
      let value = calendar.year(root)
      return calendar.reader.result(value)
    }
  }

  private mutating func year(_ root: Node) -> (number: Int, year: WorkCalendar.Year)? {
    guard
      let fields = reader.fields(
        of: root, required: ["schema", "year", "status", "source", "off", "workdays"]),
      let number = fields["year"].flatMap({ reader.number($0) })
    else { return nil }
    let source = fields["source"].flatMap {
      reader.bareSource($0, id: "calendar-\(number)", grade: .official)
    }
    let off = days(fields["off"], in: number)
    let worked = days(fields["workdays"], in: number)
    return (
      number,
      WorkCalendar.Year(
        isOfficial: isOfficial(fields["status"]), daysOff: off, makeUpDays: worked,
        paper: source?.title ?? "")
    )
  }

  private mutating func isOfficial(_ node: Node?) -> Bool {
    guard let node, let text = reader.text(node) else { return false }
    if text != "official", text != "provisional" {
      reader.noteUnknown(
        text, ["official", "provisional"], at: node, zh: "不认识的值", en: "Unknown value")
    }
    return text == "official"
  }

  private mutating func days(_ node: Node?, in year: Int) -> Set<Day> {
    guard case .sequence(let sequence) = node else {
      reader.note(Words(zh: "这里要写成列表", en: "A list is expected here"), at: node)
      return []
    }
    var found: Set<Day> = []
    for element in sequence {
      guard let day = reader.day(element) else { continue }
      if day.civil.year != year || !found.insert(day).inserted {
        reader.note(
          Words(
            zh: "不是 \(year) 年的日子，或写了两次：\(day)", en: "Not a day of \(year), or there twice: \(day)"),
          at: element)
      }
    }
    return found
  }
}

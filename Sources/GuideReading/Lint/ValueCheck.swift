import CardJourney
import CityGuide

/// Finds values, days and telephone numbers of one layer that cannot be right.
///
/// The limits lie far beyond anything seen: what exceeds them is a slip of the pen.
struct ValueCheck {
  let layer: GuideFile
  let day: Day

  var findings: [Finding] {
    values + reviews + numbers
  }

  // MARK: - Values

  private var values: [Finding] {
    layer.facts.flatMap { fact in
      problems(of: fact.value).map {
        layer.position(of: fact.id).saying($0, topic: .value)
      }
    }
  }

  private func problems(of value: FactValue) -> [Words] {
    switch value {
    case .lapse(.after(let span, _)), .span(let span): problems(of: span)
    case .time(let time): problems(of: time.span)
    case .fee(let fee):
      fee.yuan.upperBound > 200
        ? [Words(zh: "费用超过 200 元：多写了零吗？", en: "More than 200 yuan: a zero too many?")] : []
    case .years(let years):
      (1...30).contains(years)
        ? [] : [Words(zh: "有效期不在 1 到 30 年之间", en: "A validity outside 1 to 30 years")]
    case .count(let count):
      (1...10).contains(count)
        ? [] : [Words(zh: "次数不在 1 到 10 之间", en: "A count outside 1 to 10")]
    case .photo(let photo): problems(of: photo)
    case .papers(let papers):
      papers.filter { $0.originals > 10 || $0.copies > 10 }.map { _ in
        Words(zh: "一样材料超过 10 份", en: "More than 10 of one paper")
      }
    case .lapse(.never), .flag, .report, .dies, .order, .delivery, .banks, .instantIssue, .hours,
      .words,
      .steps, .interim, .channel, .hotline:
      []
    }
  }

  private func problems(of span: Span) -> [Words] {
    let most =
      switch span.unit {
      case .hours: 24 * 60
      case .days: 730
      case .workdays: 120
      case .months: 36
      }
    guard span.most > most else { return [] }
    return [
      Words(
        zh: "时长 \(span.most) 超过 \(most)（\(span.unit.rawValue)）：单位写错了吗？",
        en: "The length \(span.most) is over \(most) (\(span.unit.rawValue)): is the unit right?")
    ]
  }

  private func problems(of photo: PhotoRule) -> [Words] {
    let sides = photo.pixels.map { [$0.width, $0.height] } ?? []
    let isOdd =
      sides.contains { !(50...5000).contains($0) }
      || photo.kilobytes.map { $0.upperBound > 10_000 } == true
    return isOdd
      ? [Words(zh: "照片的像素或大小不像真的", en: "The photo's pixels or size cannot be right")] : []
  }

  // MARK: - Days

  private var reviews: [Finding] {
    let sources = layer.facts.flatMap { fact in
      fact.sources.filter { $0.seen.map { $0 > day } == true || $0.isPublishedAfterSeen }.map {
        source in
        layer.position(of: fact.id).saying(
          Words(
            zh: "来源 \(source.id) 的日期在今天之后，或发布晚于查看",
            en: "The source \(source.id) is dated after today, or published after it was seen"),
          topic: .review)
      }
    }
    guard let review = layer.review, review.next < day else { return sources }
    return sources + [
      Finding(
        file: layer.file, line: 1, column: 1, severity: .warning, topic: .review,
        message: Words(
          zh: "该复核了：原定 \(review.next)。查一遍，再改 reviewed",
          en: "Its check was due on \(review.next): go through it, then change reviewed"))
    ]
  }

  // MARK: - Telephone numbers

  private var numbers: [Finding] {
    layer.marks.numbers.filter { !TelephoneForm.allows($0.number) }.map { number, position in
      position.saying(
        Words(
          zh: "电话 \(number) 的写法不对：区号-号码（{area} 代表区号）、五位客服号或 400-xxx-xxxx",
          en:
            "The number \(number) is not in the form area-number ({area} for the area code), five or six digits, or 400-xxx-xxxx"
        ), topic: .telephone)
    }
  }
}

/// The forms that a telephone number in a guide may have.
enum TelephoneForm {
  /// Whether the number may stand in a guide: that of a service, one behind an area code or `{area}`, one of ten
  /// digits that begins with 400 or 800.
  ///
  /// Numbers of private people have none of these forms.
  static func allows(_ number: String) -> Bool {
    let parts = number.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    switch parts.count {
    case 1: return isService(parts[0])
    case 2:
      return isArea(parts[0]) && (5...8).contains(parts[1].count) && isLine(parts[1])
    case 3:
      return ["400", "800"].contains(parts[0]) && parts.joined().count == 10
        && parts.allSatisfy(isDigits)
    default: return false
    }
  }

  private static func isArea(_ text: String) -> Bool {
    text == "{area}" || isDigits(text) && text.hasPrefix("0") && (3...4).contains(text.count)
  }

  /// A short number of an office or a bank: three, five or six digits.
  private static func isService(_ text: String) -> Bool {
    isDigits(text) && !text.hasPrefix("0") && (text.count == 3 || (5...6).contains(text.count))
  }

  /// What follows an area code.
  private static func isLine(_ text: String) -> Bool { isDigits(text) && !text.hasPrefix("0") }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
  }
}

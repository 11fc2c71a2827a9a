import CardJourney
import CityGuide
import Copy
import Screens

/// One thing that can be done next: whom to call or where to go, and who says so.
struct NextStepJSON: Encodable {
  let step: String
  let title: [String: String]
  let side: String?
  /// The kind of place, such as `telephone`, `branch` or `window`.
  let office: String?
  let number: String?
  let place: [String: String]?
  /// Who says so, and how far that can be relied on.
  let fact: String?
  let grade: String?
  let isReliable: Bool
  /// `now`; `later` or `workday` with the day in `opens`; `ask-first` of a bank; else `unknown`.
  let opening: String?
  let opens: String?

  init(_ step: Step, _ context: Context) {
    let office = context.office(of: step)
    self.step = step.key
    let name = step.phrase(context.statements.lines)
    title = ["zh": name[.zh], "en": name[.en]]
    side = step.side?.rawValue
    self.office = office.kind?.rawValue
    number = office.number
    place = office.place?.byLanguage
    fact = office.fact?.id.rawValue
    grade = office.fact?.grade.rawValue
    isReliable = office.fact?.reliability == .answer
    opening = office.opening?.key
    opens = office.opening?.day?.description
  }
}

import CityGuide

extension English: AdviceCopy {
  var whichAdviceFits: String { "Which of these is it?" }
  var otherMatters: String { "Other matters" }
  var readAdvice: String { "Read" }
  func beginCaseOf(what: String) -> String { "Begin: \(what)" }
  var goOnWithCase: String { "This case is that already: go on with it" }
  func turnCaseInto(what: String) -> String { "Turn this case into: \(what)" }
  func closeThisCaseWith(outcome: String) -> String { "Close this case: \(outcome)" }
  var adviceEndsHere: String { "This is all: there is no card to apply for." }
  func adviceLeadsTo(consequence: String) -> String {
    "What follows is \(consequence); this program goes through it with you."
  }

  func name(_ role: AdviceLine.Role) -> String {
    switch role {
    case .act: "What to do"
    case .know: "Worth knowing"
    case .bring: "What to bring"
    case .ask: "Whom to ask"
    }
  }

}

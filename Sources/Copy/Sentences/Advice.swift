package import CityGuide

/// Pages of advice, and what follows from them.
package protocol AdviceCopy {
  var whichAdviceFits: String { get }
  var otherMatters: String { get }
  var readAdvice: String { get }
  func beginCaseOf(what: String) -> String
  var goOnWithCase: String { get }
  func turnCaseInto(what: String) -> String
  func closeThisCaseWith(outcome: String) -> String
  var adviceEndsHere: String { get }
  func adviceLeadsTo(consequence: String) -> String
  func name(_ role: AdviceLine.Role) -> String
}

package import CardJourney
import CityGuide
import Copy

extension Context {
  /// The numbers by which a case is asked about: that of the card office, and the bank's where it is known.
  package var contacts: [(side: Side, call: CallOut)] {
    let office = (side: Side.social, call: call(cardDesk, saying: Phrase(\.nothingToSay)))
    guard answers.hasAccount, bank != nil else { return [office] }
    return [office, (.bank, call(.bank, saying: Phrase(\.nothingToSay)))]
  }
}

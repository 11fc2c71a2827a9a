/// Happenings that lead somewhere, under construction.
///
/// Goes backwards from what the refusals say is missing, so it is short, and cheap enough to be
/// asked for at every key.
struct Chain {
  /// Longer than any way there is: from nothing to a card at a desk it takes seven.
  private static let limit = 12

  private let machine: Machine
  /// Where the chain leads.
  private(set) var journey: Journey
  private(set) var happenings: [Happening] = []
  /// How many steps wait for the one that is looked at.
  private var depth = 0

  init(machine: Machine, journey: Journey) {
    self.machine = machine
    self.journey = journey
  }

  /// Adds a happening, and before it what has to be there first; false where it cannot be done.
  mutating func add(_ happening: Happening) -> Bool {
    guard clear(the: happening, past: .national),
      machine.allows(happening, when: .unknown, in: journey)
    else { return false }
    journey = machine.journey(after: happening, when: .unknown, in: journey)
    happenings.append(happening)
    return true
  }

  /// Adds what has to be there before a happening; false where it cannot be done.
  ///
  /// Reasons up to `hardest` must be gone; of weaker ones, those that another happening helps.
  mutating func clear(the happening: Happening, past hardest: Force) -> Bool {
    depth += 1
    defer { depth -= 1 }
    while happenings.count + depth < Chain.limit {
      let refusals = machine.refusals(of: happening, when: .unknown, in: journey)
        .filter { $0.force == .logical || $0.force == hardest || $0.isRepairable }
      guard let refusal = refusals.first(where: { !$0.isRepairable }) ?? refusals.first else {
        return true
      }
      guard case .happening(let step) = refusal.missing, add(step) else { return false }
    }
    return false
  }
}

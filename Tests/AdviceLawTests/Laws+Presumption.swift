import CardJourney
import CityGuide

extension Law {
  /// What is only presumed protects, and does nothing else.
  static let presumption: [Law] = [
    Law("What is left as recorded is left today: no day that passes does anything.", against: 1) {
      guard $0.isOpen else { return nil }
      let unmet = Set($0.unmet)
      return $0.asRecorded.unmet.filter { !unmet.contains($0) }
        .map { "\($0) is left as recorded, and gone today" }
    } sabotage: {
      guard !$0.asRecorded.unmet.isEmpty else { return false }
      $0.unmet = []
      return true
    },

    Law("No cell of the rail is done or needless today that is neither as recorded.", against: 1) {
      guard $0.isOpen else { return nil }
      let recorded = $0.asRecorded.cells
      return $0.cells.filter { $0.value.isSettled && recorded[$0.key]?.isSettled == false }
        .map { "\($0.key.stage.rawValue) \($0.key.side.rawValue) is \($0.value.rawValue)" }
    } sabotage: { seen in
      let open = seen.asRecorded.cells.first { !$0.value.isSettled }
      guard let open, seen.isOpen else { return false }
      seen.cells[open.key] = .done
      return true
    },

    Law("A card that was found is released on every side on which a report stands.", against: 1) {
      let sides = $0.sidesToRelease
      guard !sides.isEmpty else { return nil }
      let steps = Set($0.steps)
      return sides.filter { !steps.contains(.release($0)) }
        .map { "the report of the \($0.rawValue) side stands, and no step releases it" }
    } sabotage: {
      guard !$0.sidesToRelease.isEmpty else { return false }
      $0.steps = [.finish]
      return true
    },

    Law("\"Everything works again\" is said only where nothing is left as recorded.", against: 1) {
      guard $0.isOpen, !$0.asRecorded.unmet.isEmpty else { return nil }
      return $0.claimsOfSuccess
    } sabotage: {
      $0.say("全部恢复了。", "Everything works again.", on: .status)
      return true
    },

    Law("Of a case of which nothing is known nothing is said to work again.", against: 1) {
      guard $0.answers.situation == nil else { return nil }
      return $0.claimsOfSuccess
    } sabotage: {
      $0.say("全部恢复了。", "Everything works again.", on: .status)
      return true
    },
  ]
}

extension Observation {
  /// The sides on which a found card is still reported, as recorded.
  fileprivate var sidesToRelease: [Side] {
    guard isOpen, answers.situation?.goal == .afterLoss, journey.isFoundInTime else { return [] }
    return Side.allCases.filter { !journey.isReleased($0) }
  }

  fileprivate var claimsOfSuccess: [String] {
    [PageName.status, .wizard].flatMap { page in
      text(page).lines(saying: "全部恢复了").map(\.text)
        + text(page, .en).lines(saying: "Everything works again").map(\.text)
    }
  }
}

extension StageCell {
  /// Whether nothing is to be done there.
  fileprivate var isSettled: Bool { self == .done || self == .notNeeded }
}

import CardJourney
import CityGuide
import Copy

@testable import Screens

extension Law {
  /// What is only presumed protects, and does nothing else.
  static let presumption: [Law] = [
    Law(
      "left-as-recorded",
      "What is left as recorded is left today: no day that passes does anything.", forbids: 1
    ) {
      guard $0.isOpen else { return nil }
      let unmet = Set($0.unmet)
      return $0.asRecorded.unmet.filter { !unmet.contains($0) }
        .map { "\($0) is left as recorded, and gone today" }
    } sabotage: {
      guard !$0.asRecorded.unmet.isEmpty else { return false }
      $0.unmet = []
      return true
    },

    Law(
      "cells-as-recorded",
      "No cell of the rail is done or needless today that is neither as recorded.", forbids: 1
    ) {
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

    Law(
      "found-is-released",
      "A card that was found is released on every side on which a report stands.", forbids: 1
    ) {
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

    Law(
      "found-may-be-blocked",
      "Whose report may have run out is told that a found card may still be blocked.", forbids: 1
    ) { seen in
      let sides = seen.sidesToRelease.filter(seen.sidesPresumedLapsed.contains)
      guard !sides.isEmpty else { return nil }
      return sides.filter { side in
        !seen.text(of: .release(side)).says("可能", "也许", "说不定", "不一定")
          || !seen.text(of: .release(side), .en).says("may", "perhaps", "might", "maybe")
      }.map { "the step of the \($0.rawValue) side does not say it" }
    } sabotage: { seen in
      guard !seen.sidesToRelease.isEmpty, !seen.sidesPresumedLapsed.isEmpty else { return false }
      for index in seen.told.indices { seen.told[index] = [.zh: Text(["去解挂"])] }
      return true
    },

    Law(
      "lapsed-is-called", "A missing card whose report has run out by any term is reported again.",
      forbids: 1
    ) { seen in
      let sides = seen.sidesPresumedLapsed
      guard seen.journey.plastic == .missing, !sides.isEmpty, !seen.isAccountTakenOver else {
        return nil
      }
      return sides.filter { !seen.steps.contains(.report($0, .temporary)) }
        .map { "nobody calls for the \($0.rawValue) side" }
    } sabotage: { seen in
      guard seen.journey.plastic == .missing, !seen.sidesPresumedLapsed.isEmpty,
        !seen.isAccountTakenOver
      else { return false }
      seen.steps.removeAll(where: \.isReport)
      return true
    },

    Law(
      "success-is-recorded",
      "\"Everything works again\" is said only where nothing is left as recorded.", forbids: 1
    ) {
      guard $0.isOpen, !$0.asRecorded.unmet.isEmpty else { return nil }
      return $0.claimsOfSuccess
    } sabotage: {
      $0.say("全部恢复了。", "Everything works again.", on: .status)
      return true
    },

    Law(
      "nothing-known", "Of a case of which nothing is known nothing is said to work again.",
      forbids: 1
    ) {
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

  /// The sides whose temporary report, as recorded, is over by the shortest term that anybody says.
  fileprivate var sidesPresumedLapsed: [Side] {
    guard isOpen, journey.seen.isEmpty else { return [] }
    return Side.allCases.filter { side in
      journey.temporaryReport(of: side).flatMap { lastDay(of: $0, on: side) }.map { $0 < today }
        == true
    }
  }

  /// Whether the old account lives on behind the new card: then nobody reports it any more.
  fileprivate var isAccountTakenOver: Bool {
    context.rules.keepsNumber(for: answers) && journey.activating.isSettled
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

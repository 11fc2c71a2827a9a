import CardJourney
import Copy

@testable import CityGuide
@testable import Screens

extension Law {
  /// Every way is in the table, and the plan is its best row.
  static let plan: [Law] = [
    Law(
      "not-dominated",
      "No way is at least as good as the planned one in everything, and better in something.",
      forbids: 3
    ) { seen in
      guard let planned = seen.freelyPlanned else { return nil }
      return seen.ways.filter { $0.isPossible && $0.dominates(planned) }
        .map { "\($0.kind.rawValue) beats \(planned.kind.rawValue)" }
    } sabotage: {
      guard $0.freelyPlanned != nil else { return false }
      let ways = $0.ways
      let worst = ways.indices.first { index in
        ways[index].isPossible
          && ways.contains { $0.isPossible && $0.dominates(ways[index]) }
      }
      guard let worst else { return false }
      for index in $0.ways.indices { $0.ways[index].isPlanned = index == worst }
      return true
    },

    Law(
      "reliable-way",
      "Where somebody who may be relied on names a way to file, the plan takes one that is named so.",
      forbids: 3
    ) { seen in
      guard let planned = seen.freelyPlanned,
        seen.ways.contains(where: { $0.isPossible && $0.isReliable })
      else { return nil }
      return planned.isReliable ? [] : ["\(planned.kind.rawValue) rests on hearsay"]
    } sabotage: {
      guard $0.freelyPlanned?.isReliable == true else { return false }
      for index in $0.ways.indices where $0.ways[index].isPlanned {
        $0.ways[index].makeHearsay()
      }
      return true
    },

    Law(
      "reliable-place",
      "No other errand is planned at a place of hearsay where a reliable one is known.", forbids: 3
    ) {
      seen in
      // The bank's own number is no place of a guide; how the card comes was chosen with the way.
      let visits = seen.visits.filter {
        !$0.isDone && !$0.files && $0.channel != .post && $0.errands != [.temporaryReport]
      }
      let known = visits.compactMap { visit in
        visit.errands.first.map { (visit, seen.reliablePlaces(for: $0, visit.side)) }
      }.filter { !$0.1.isEmpty }
      guard seen.isOpen, !known.isEmpty else { return nil }
      return known.filter { $0.0.places.first?.reliability != .answer }.filter { visit, kinds in
        // What is said of branches holds at those that make cards, too; and a card in hand is looked after at
        // any branch of the bank.
        !(visit.channel == .instantBranch && kinds.contains(.branch))
          && !(visit.channel == .branch && kinds.contains(.instantBranch))
      }.map { visit, kinds in
        let names = kinds.map(\.rawValue).sorted()
        return "\(visit.errands.map(\.rawValue)) at \(visit.channel.rawValue), reliable: \(names)"
      }
    } sabotage: { seen in
      let index = seen.visits.indices.first { index in
        let visit = seen.visits[index]
        guard !visit.isDone, !visit.files, visit.channel != .instantBranch,
          let errand = visit.errands.first
        else { return false }
        return !seen.reliablePlaces(for: errand, visit.side).isEmpty
      }
      guard let index else { return false }
      seen.visits[index].places = []
      return true
    },

    Law(
      "away-online",
      "Somebody away who can show a face files online where that spares the way back, reliably.",
      forbids: 3
    ) {
      seen in
      guard let planned = seen.freelyPlanned, seen.answers.away != .here,
        seen.answers.smartphone == true, seen.answers.acting == .`self`,
        seen.ways.contains(where: {
          $0.isPossible && $0.kind.isOnline && $0.isReliable && !$0.mustTravel
        })
      else { return nil }
      return planned.kind.isOnline ? [] : ["\(planned.kind.rawValue) is planned"]
    } sabotage: { seen in
      guard let other = seen.ways.firstIndex(where: { !$0.kind.isOnline }) else { return false }
      for index in seen.ways.indices { seen.ways[index].isPlanned = index == other }
      return true
    },

    Law("at-once", "What is made at once is filed, collected and enabled in one visit.", forbids: 3)
    { seen in
      guard seen.freelyPlanned != nil, let errand = seen.filing,
        let visit = seen.visit(for: errand), !visit.isRemote, seen.isMadeAtOnce(errand, at: visit)
      else { return nil }
      let missing = [Errand.collect, .enable].filter { !visit.errands.contains($0) }
      return missing.isEmpty ? [] : ["\(visit.channel.rawValue): \(missing.map(\.rawValue)) apart"]
    } sabotage: { seen in
      guard let index = seen.visits.firstIndex(where: { $0.files && !$0.isDone }) else {
        return false
      }
      seen.visits[index].errands.removeAll { $0 == .collect }
      return true
    },

    Law(
      "activate-there",
      "Where a bank's branch makes the card, its account is activated in the same visit.",
      forbids: 3
    ) { seen in
      guard let visit = seen.visitAtMakingBank else { return nil }
      return visit.errands.contains(.activate) ? [] : ["activating is another visit"]
    } sabotage: { seen in
      guard seen.visitAtMakingBank != nil,
        let index = seen.visits.firstIndex(where: { $0.files && !$0.isDone })
      else { return false }
      seen.visits[index].errands.removeAll { $0 == .activate }
      return true
    },

    Law(
      "any-branch", "What any branch of the bank does is not planned at one that makes cards.",
      forbids: 5
    ) { seen in
      let visits = seen.visits.filter { !$0.isDone && $0.errands == [.activate] }
      guard seen.isOpen, !visits.isEmpty else { return nil }
      return visits.filter { $0.channel == .instantBranch }.map { _ in "activating is planned there"
      }
    } sabotage: { seen in
      let index = seen.visits.firstIndex { !$0.isDone && $0.errands == [.activate] }
      guard let index else { return false }
      seen.visits[index] = Visit(at: .instantBranch, doing: .activate)
      return true
    },

    Law(
      "every-channel",
      "Wherever somebody who may be relied on says it can be filed, a way goes there.", forbids: 2
    ) {
      seen in
      guard let errand = seen.filing, let kinds = seen.kindsToFile(errand), !kinds.isEmpty else {
        return nil
      }
      let gone = Set(seen.ways.filter(\.isPossible).compactMap { $0.filing?.channel })
      return kinds.subtracting(gone).map(\.rawValue).sorted()
        .map { "\($0) files \(errand.rawValue), and no way goes there" }
    } sabotage: { seen in
      guard let errand = seen.filing, let kinds = seen.kindsToFile(errand) else { return false }
      let index = seen.ways.firstIndex { way in
        way.isPossible && way.filing.map { kinds.contains($0.channel) } == true
      }
      guard let index else { return false }
      let kind = seen.ways[index].filing?.channel
      seen.ways.removeAll { $0.filing?.channel == kind }
      return true
    },

    Law(
      "branch-binds",
      "What a bank's branch does for the holder only, its instant branch does for nobody else.",
      forbids: 2
    ) { seen in
      guard seen.filing.map(seen.isForHolderAtBranch) == true,
        let way = seen.ways.first(where: { $0.kind == .instantBranch })
      else { return nil }
      return way.isPossible && way.filing?.holderMustCome == false
        ? ["\(way.kind.rawValue) is offered to whoever acts"] : []
    } sabotage: { seen in
      guard let errand = seen.filing, seen.isForHolderAtBranch(errand),
        let index = seen.ways.firstIndex(where: { $0.kind == .instantBranch })
      else { return false }
      seen.ways[index].isPossible = true
      seen.ways[index].visits = [Visit(at: .instantBranch, doing: errand)]
      return true
    },

    Law("not-impossible", "What nobody speaks of is not called impossible.", forbids: 2) { seen in
      guard seen.filing != nil else { return nil }
      return
        (seen.text(.routes).lines(saying: "不行：没查到")
        + seen.text(.routes, .en).lines(saying: "no: nobody says")).map(\.text)
    } sabotage: {
      guard $0.filing != nil else { return false }
      $0.say("窗口邮寄  不行：没查到这里这样办", "Window, post  no: nobody says it is done here", on: .routes)
      return true
    },

    Law("hearsay-days", "What hearsay alone offers is not promised for a day.", forbids: 2) {
      seen in
      let ways = seen.ways.filter {
        $0.isPossible && $0.kind == .instantBranch && !$0.isReliable && $0.days != nil
      }
      guard let errand = seen.filing, !ways.isEmpty,
        seen.context.query?.instantIssue(for: errand).first?.reliability != .answer
      else { return nil }
      return ways.filter { $0.days?.isHearsay == false }.map { "\($0.kind.rawValue): same day" }
    } sabotage: { seen in
      let index = seen.ways.firstIndex { $0.isPossible && $0.kind == .instantBranch }
      guard let index, let errand = seen.filing,
        seen.context.query?.instantIssue(for: errand).first?.reliability != .answer,
        !seen.ways[index].isReliable
      else { return false }
      seen.ways[index].days = Estimate(.init(0, .answer), to: .init(0, .answer))
      return true
    },

    Law("one-trip", "A plan of several visits is nowhere called one trip.", forbids: 9) { seen in
      guard seen.visits.count(where: \.isAhead) > 2 else { return nil }
      // What is read aloud to an office asks whether one trip is enough.
      return seen.linesOfAdvice(
        saying: ["一趟办", "一次办好"], ["One trip", "one trip"], except: .questions)
    } sabotage: {
      guard $0.visits.count(where: \.isAhead) > 2 else { return false }
      $0.say("去窗口，一趟办：补领", "Go to: the window. One trip: reissue", on: .wizard)
      return true
    },
  ]
}

// MARK: - What is compared

extension Observation {
  /// The planned way, where nobody chose it and nothing runs.
  fileprivate var freelyPlanned: OfferedWay? {
    guard filing != nil, answers.route == nil else { return nil }
    return planned
  }

  /// The kinds of places of which somebody who may be relied on says that this person can go there.
  fileprivate func reliablePlaces(for errand: Errand, _ side: Side?) -> Set<ChannelKind> {
    // Where one kind of money is moved is said of that money.
    let places = context.channels(for: errand, side: side).filter {
      $0.reliability == .answer && $0.scope.bindings.isEmpty
    }
    return Set(places.map(\.value.kind).filter(isOpenToPerson))
  }

  private func isOpenToPerson(_ kind: ChannelKind) -> Bool {
    switch kind {
    case .employer: answers.acting == .employer
    case .homeService: answers.holder == .infirm
    // Who was not asked, and who only acts, may have no such telephone.
    case .app, .miniProgram, .site: answers.smartphone == true && answers.acting == .`self`
    case .telephone, .kiosk, .instantBranch, .branch, .window, .post: true
    }
  }

  /// Where it can be filed by what may be relied on, each online channel counted as one that a way takes;
  /// nil where no guide was read.
  fileprivate func kindsToFile(_ errand: Errand) -> Set<ChannelKind>? {
    guard context.query != nil, answers.acting == .`self` else { return nil }
    let kinds = reliablePlaces(for: errand, nil).subtracting([.telephone, .post])
    let online = ways.compactMap { $0.filing?.channel }.first(where: \.isOnline)
    let isCut = journey.social == .cancelled || journey.application.wasRefused(for: .identity)
    return Set(
      kinds.compactMap { kind in
        guard kind.isOnline else { return kind }
        return isCut || isWarnedOff(kind, errand) ? nil : online ?? kind
      })
  }

  /// Whether somebody who may be relied on warns people with such a document off such a place.
  private func isWarnedOff(_ kind: ChannelKind, _ errand: Errand) -> Bool {
    context.query?.facts(about: .warning, for: errand, channel: kind).contains {
      $0.reliability == .answer && $0.scope.channels.contains(kind)
        && !$0.scope.identities.isEmpty && !$0.scope.identities.contains(.resident)
    } == true
  }

  /// Whether an answer says that nobody but the holder may do it at an ordinary branch.
  fileprivate func isForHolderAtBranch(_ errand: Errand) -> Bool {
    guard answers.acting != .`self`, let query = context.query else { return false }
    return query.facts(about: .agentMay, for: errand, channel: .branch).contains {
      $0.reliability == .answer && $0.value.flag == false && $0.scope.channels.contains(.branch)
        && $0.scope.errands.contains(errand)
    }
  }

  /// The visit to a bank that makes the card for somebody who comes in person and has an account to look
  /// after.
  fileprivate var visitAtMakingBank: Visit? {
    guard let errand = filing, answers.acting == .`self`, answers.hasAccount,
      let visit = visit(for: errand),
      visit.channel == .instantBranch || visit.channel == .branch,
      visit.errands.contains(.collect)
    else { return nil }
    return visit
  }

  /// Whether an answer says that the card is made while one waits, at that very place.
  fileprivate func isMadeAtOnce(_ errand: Errand, at visit: Visit) -> Bool {
    let times = context.query?.durations(for: errand, channel: visit.channel) ?? []
    let making = times.first { $0.value.part == .making }
    return making?.reliability == .answer && making?.value.isInstant == true
  }
}

extension OfferedWay {
  /// Whether it is at least as good in everything, and better in something.
  func dominates(_ other: OfferedWay) -> Bool {
    guard kind != other.kind else { return false }
    let compared = [
      days.compared(with: other.days), yuan.compared(with: other.yuan),
      .of(visitCount, other.visitCount), .of(mustTravel ? 1 : 0, other.mustTravel ? 1 : 0),
      .of(isSure ? 0 : 1, other.isSure ? 0 : 1), .of(unknown.count, other.unknown.count),
    ]
    return !compared.contains(.worse) && compared.contains(.better)
  }

  /// Whether it is sure to exist.
  private var isSure: Bool { offer == .answer }

  mutating func makeHearsay() {
    offer = .hearsay
    for index in visits.indices { visits[index].places = [] }
  }
}

/// How one value stands to another.
private enum Comparison {
  case better, equal, worse

  static func of(_ one: Int, _ other: Int) -> Comparison {
    one < other ? .better : one == other ? .equal : .worse
  }
}

extension Optional where Wrapped == Estimate {
  /// A number is better than none; of two ranges one is better only where neither end, nothing on top and
  /// nobody who says it is worse.
  fileprivate func compared(with other: Estimate?) -> Comparison {
    guard let one = self, let other else {
      return .of(self == nil ? 1 : 0, other == nil ? 1 : 0)
    }
    let parts: [Comparison] = [
      .of(one.least.value, other.least.value), .of(one.most.value, other.most.value),
      .of(one.onTop.count, other.onTop.count),
      .of(one.isHearsay ? 1 : 0, other.isHearsay ? 1 : 0),
    ]
    if parts.contains(.worse) { return .worse }
    return parts.contains(.better) ? .better : .equal
  }
}

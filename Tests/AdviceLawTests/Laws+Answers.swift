import CardJourney
import Copy
import GuideTestSupport

@testable import CityGuide
@testable import Screens

extension Law {
  /// Nothing is advised that an answer rules out.
  static let answers: [Law] = [
    Law("no-phone-way", "Whose telephone cannot check a face goes nowhere online.", forbids: 9) {
      seen in
      guard seen.isOpen, seen.answers.smartphone == false else { return nil }
      let online = seen.visits.filter { !$0.isDone && $0.channel.isOnline }
      return online.map { "\($0.channel.rawValue): \($0.errands.map(\.rawValue))" }
        + seen.ways.filter { $0.isPossible && $0.kind.isOnline }.map {
          "\($0.kind.rawValue) offered"
        }
    } sabotage: { seen in
      guard seen.answers.smartphone == false,
        let index = seen.ways.firstIndex(where: { $0.kind.isOnline })
      else { return false }
      seen.ways[index].isPossible = true
      return true
    },

    Law(
      "no-phone-words", "Whose telephone cannot check a face is told of nothing that needs one.",
      forbids: 9
    ) {
      seen in
      guard seen.isOpen, seen.answers.smartphone == false else { return nil }
      return seen.linesOfAdvice(
        saying: [
          "用电子社保卡", "先在电子社保卡里", "想网上办", "也能自己办", "网上办：", "手机上办",
        ],
        [
          "Use the electronic card", "in the e-card", "To file online", "Or yourself",
          "From afar, online",
        ])
    } sabotage: {
      guard $0.answers.smartphone == false else { return false }
      $0.say("打不通：用电子社保卡挂失。", "Use the electronic card.", on: .wizard)
      return true
    },

    Law(
      "never-opened", "Where no account was ever opened nobody speaks of the bank's report.",
      forbids: 9
    ) {
      seen in
      guard seen.isOpen, seen.answers.bankUse == .neverOpened, !seen.answers.hasAccount else {
        return nil
      }
      let steps = seen.steps.filter { $0.isReport && $0.side == .bank }.map { "step \($0)" }
      let visits = seen.visits.filter { $0.side == .bank && $0.errands.contains(.temporaryReport) }
        .map { "trip \($0.channel.rawValue)" }
      let asked = seen.asked.filter { $0.matter.topic == .bankLapse }.map { $0.matter.key.rawValue }
      return steps + visits + asked
        + seen.linesOfAdvice(
          saying: ["口头挂失", "银行客服", "银行这边要挂失"],
          ["oral report", "call the bank", "Report the bank side"])
    } sabotage: {
      guard $0.answers.bankUse == .neverOpened, !$0.answers.hasAccount else { return false }
      $0.steps.append(.report(.bank, .temporary))
      return true
    },

    Law(
      "temporary-id", "Each visit of somebody with a temporary identity card names that card.",
      forbids: 9
    ) {
      seen in
      let visits = seen.visitsWithTemporaryID
      guard !visits.isEmpty else { return nil }
      return visits.filter {
        !$0.names(.temporaryID) && !seen.text(ofVisit: $0.number).says("临时身份证")
      }.map {
        "\($0.visit.channel.rawValue): \($0.visit.errands.map(\.rawValue))"
      }
    } sabotage: { seen in
      guard let number = seen.visitsWithTemporaryID.first?.number,
        let index = seen.papers.firstIndex(where: { $0.number == number })
      else { return false }
      seen.papers[index].must.removeAll { $0.names(.temporaryID) }
      seen.papers[index].may.removeAll { $0.names(.temporaryID) }
      seen.pages[.checklist] = [.zh: Text(["第 \(number) 趟", "身份证"])]
      return true
    },

    Law("own-papers", "Nobody is asked for an identity document that they cannot have.", forbids: 9)
    {
      seen in
      let own = Observation.documents(of: seen.answers.idDocument)
      guard seen.isOpen, !seen.papers.isEmpty else { return nil }
      return seen.papers.flatMap { papers in
        (papers.must + papers.may).filter { item in
          item.whose == .holder && item.condition == nil
            && Observation.identityDocuments.contains(item.document)
            && own.isDisjoint(with: [item.document] + item.instead.joined())
        }.map { "\(papers.visit.channel.rawValue): \($0.document.rawValue)" }
      }
    } sabotage: { seen in
      guard let first = seen.papers.first else { return false }
      let own = Observation.documents(of: seen.answers.idDocument)
      let wrong = Observation.identityDocuments.subtracting(own).min {
        $0.rawValue < $1.rawValue
      }
      guard let wrong else { return false }
      let item = ChecklistItem(
        document: wrong, whose: .holder, originals: 1, copies: 0, copiesByErrand: [],
        isKept: false, instead: [], condition: nil, detail: nil, holds: nil, facts: [],
        originalKey: nil, copyKey: nil)
      seen.papers[0].must = first.must + [item]
      return true
    },

    Law(
      "own-number",
      "Who is known by no identity card hears nothing of its number, nor of a household book.",
      forbids: 9
    ) { seen in
      guard seen.isOpen, !seen.answers.idDocument.hasIDNumber else { return nil }
      return seen.linesOfAdvice(saying: ["身份证号", "户口簿"], ["ID number", "household book"])
    } sabotage: {
      guard $0.isOpen, !$0.answers.idDocument.hasIDNumber else { return false }
      $0.say("备好身份证号。", "Have the ID number ready.", on: .wizard)
      return true
    },

    Law(
      "not-in-person",
      "Who cannot come is not sent to a counter, nor told that nobody else may go.",
      forbids: 9
    ) { seen in
      guard seen.isOpen, seen.answers.holder == .infirm else { return nil }
      return seen.linesOfAdvice(
        saying: ["要持卡人本人带", "别人代不了"], ["The holder goes in person", "by the holder in person"])
    } sabotage: {
      guard $0.isOpen, $0.answers.holder == .infirm else { return false }
      $0.say("要持卡人本人带身份证到柜台。", "The holder goes in person.", on: .wizard)
      return true
    },

    Law(
      "no-bank-for-child",
      "A child whose account was never used is sent to no bank to activate one, by no day.",
      forbids: 9
    ) { seen in
      guard seen.isOpen, seen.hasChildsUnusedAccount else { return nil }
      return seen.steps.filter { $0 == .activate }.map { "step \($0)" }
        + seen.visits.filter { !$0.isDone && $0.errands.contains(.activate) }
        .map { "trip \($0.channel.rawValue)" }
        + seen.duties.filter { $0.kind == .activate }.map(\.phrase.zh)
    } sabotage: {
      guard $0.isOpen, $0.hasChildsUnusedAccount else { return false }
      $0.steps.append(.activate)
      return true
    },

    Law(
      "identity-way", "A way that a warning closes to the holder's document is not offered.",
      forbids: 9
    ) {
      seen in
      let closed = seen.channelsClosedToDocument
      guard !closed.isEmpty else { return nil }
      return seen.ways.filter { way in
        way.isPossible && way.filing.map { closed.contains($0.channel) } == true
      }.map { "\($0.kind.rawValue) is offered" }
    } sabotage: { seen in
      let closed = seen.channelsClosedToDocument
      let index = seen.ways.firstIndex { closed.contains($0.kind.channel) }
      guard let index, let errand = seen.filing else { return false }
      seen.ways[index].isPossible = true
      seen.ways[index].visits = [Visit(at: seen.ways[index].kind.channel, doing: errand)]
      return true
    },

    Law(
      "medical-code",
      "That the medical code works is not said where benefits are suspended, or somebody moved.",
      forbids: 9
    ) { seen in
      guard seen.isOpen, seen.isInsuranceUncertain else { return nil }
      return seen.linesOfAdvice(saying: ["医保码照常能用"], ["medical code on the phone still works"])
    } sabotage: {
      guard $0.isOpen, $0.isInsuranceUncertain else { return false }
      $0.say("医保码照常能用", "The medical code on the phone still works", on: .wizard)
      return true
    },

    Law("stolen-police", "Whose card was stolen is told of 110 on the first page.", forbids: 9) {
      seen in
      guard seen.isOpen, seen.answers.situation == .stolen,
        !seen.journey.notes.contains(.policeTold), seen.journey.plastic == .missing,
        !seen.journey.application.isRunning, !seen.journey.application.isCollected
      else { return nil }
      let isSaid = seen.text(.wizard).names("110") && seen.text(.wizard, .en).names("110")
      return isSaid ? [] : ["110 is not named"]
    } sabotage: {
      guard $0.answers.situation == .stolen else { return false }
      $0.pages[.wizard] = [:]
      return true
    },

    Law(
      "stolen-words", "Whose card was stolen does not say on the telephone that it was lost.",
      forbids: 9
    ) {
      seen in
      guard seen.isOpen, seen.answers.situation == .stolen, seen.steps.contains(where: \.isReport)
      else { return nil }
      return seen.linesOfAdvice(saying: ["社保卡丢了"], ["card lost"])
    } sabotage: {
      guard $0.answers.situation == .stolen else { return false }
      $0.say("说：“社保卡丢了，要临时挂失。”", "Say: card lost", on: .wizard)
      return true
    },
  ]
}

extension Observation {
  /// The sentences of the program itself, on every page: what a guide states carries its source.
  func linesOfAdvice(
    saying zh: [String], _ en: [String], except left: PageName? = nil
  ) -> [String] {
    PageName.allCases.filter { $0 != left }.flatMap { page in
      text(page).lines(saying: zh).filter { !$0.says("来源") }
        + text(page, .en).lines(saying: en).filter { !$0.says("source ") }
    }.map(\.text)
  }

  /// The visits on which the holder shows who they are, by a temporary card.
  fileprivate var visitsWithTemporaryID: [PapersOfVisit] {
    guard isOpen, journey.document(for: answers) == .temporary else { return [] }
    return papers.filter { papers in
      papers.visit.isAhead && (answers.acting == .`self` || papers.visit.holderMustCome)
    }
  }

  /// The documents that show who somebody is.
  fileprivate static let identityDocuments: Set<DocumentKind> = [
    .idCard, .temporaryID, .householdBook, .residencePermit, .travelPermit, .passport,
    .foreignPRCard,
  ]

  /// Those that somebody has who named one.
  fileprivate static func documents(of named: IDDocument) -> Set<DocumentKind> {
    switch named {
    case .atHand: [.idCard, .householdBook]
    // Until there is another card, the passport may still be at hand.
    case .expired, .lostToo, .beingMade, .temporary: [.temporaryID, .householdBook, .passport]
    case .householdBook: [.householdBook]
    case .overseas, .foreign: [.passport]
    case .permit: [.travelPermit]
    // Whoever has the residence permit came with the travel permit.
    case .residencePermit: [.residencePermit, .travelPermit]
    case .foreignPR: [.foreignPRCard]
    }
  }

  /// Where a warning about the holder's kind of document says that something cannot be done.
  fileprivate var channelsClosedToDocument: Set<ChannelKind> {
    guard let errand = filing, !answers.idDocument.hasIDNumber,
      let query = context.query
    else { return [] }
    let said =
      query.facts(about: .warning, for: errand) + query.facts(about: .note, for: errand)
    let closing = said.filter { fact in
      fact.reliability == .answer && !fact.scope.identities.isEmpty
        && fact.scope.identities.isDisjoint(with: [.resident])
        && (fact.value.words?.zh).map { Line($0).says("不能", "办不了") } == true
    }
    return closing.reduce(into: []) { kinds, fact in
      kinds.formUnion(ChannelKind.allCases.filter(fact.scope.channels.contains))
    }
  }

  /// Whether it is a child's card whose bank side nobody has a use for.
  fileprivate var hasChildsUnusedAccount: Bool {
    answers.holder == .minor && !answers.hasAccount && answers.situation != .toActivate
      && answers.payouts?.isEmpty != false
  }

  /// Whether the right to care itself is in doubt.
  fileprivate var isInsuranceUncertain: Bool {
    if case .failing(.benefitSuspended, _) = journey.enabling { return true }
    return answers.leavesCardElsewhere
  }
}

extension PapersOfVisit {
  /// Whether a document is asked for, or may be shown instead of one that is.
  fileprivate func names(_ document: DocumentKind) -> Bool {
    (must + may).contains { $0.names(document) }
  }
}

extension ChecklistItem {
  fileprivate func names(_ other: DocumentKind) -> Bool {
    document == other || instead.joined().contains(other)
  }
}

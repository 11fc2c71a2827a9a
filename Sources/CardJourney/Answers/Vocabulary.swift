/// The two sides of one card, each reported, enabled and finished on its own.
package enum Side: String, CaseIterable, Hashable, Sendable {
  /// The social-security application (社保功能), run by the HRSS bureau.
  case social
  /// The bank account (金融功能), run by the bank printed on the card.
  case bank
}

/// How strong a loss report is.
package enum ReportKind: String, CaseIterable, Hashable, Sendable {
  /// 临时挂失, on the bank side 口头挂失: lapses.
  case temporary
  /// 正式挂失: does not lapse, and in places cannot be taken back.
  case formal
}

/// One service that an office does.
package enum Errand: String, CaseIterable, Hashable, Sendable {
  case temporaryReport = "temporary-report"
  case formalReport = "formal-report"
  case release
  /// 补领: a new card after a loss.
  case reissue
  /// 换领: a new card for an old one that is there.
  case exchange
  /// 申领: a first card, also after a move to another province.
  case firstIssue = "first-issue"
  case collect
  /// 启用: the social side.
  case enable
  /// 激活: the bank side.
  case activate
  /// 注销: the card of another province, after a move.
  case cancelCard = "cancel-card"
  case changePayout = "change-payout"
  case closeAccount = "close-account"
  case queryStatus = "query-status"
  case queryProgress = "query-progress"
  case resetPassword = "reset-password"
  case medicalCode = "medical-code"
  case claim
}

/// Where an errand is done.
package enum ChannelKind: String, CaseIterable, Hashable, Sendable {
  case telephone
  case app
  case miniProgram = "mini-program"
  case site
  case kiosk
  /// A bank branch that makes the card while one waits.
  case instantBranch = "instant-branch"
  case branch
  case window
  case homeService = "home-service"
  case employer
  case post

  /// Whether nobody has to go anywhere for it.
  package var isRemote: Bool {
    switch self {
    case .telephone, .app, .miniProgram, .site, .post, .homeService: true
    case .kiosk, .instantBranch, .branch, .window, .employer: false
    }
  }

  /// Whether it is a bank's counter, where both sides of the card are looked after.
  package var isBank: Bool { self == .instantBranch || self == .branch }
}

/// How the finished card reaches the person.
package enum Delivery: String, CaseIterable, Hashable, Sendable {
  /// Made while one waits.
  case atOnce = "at-once"
  case pickUp = "pick-up"
  case post
  case employer
  case unknown
}

/// The way to the new card that the person chose.
package enum RouteKind: String, CaseIterable, Hashable, Sendable {
  /// One visit to a bank branch that makes the card at once.
  case instantBranch = "instant-branch"
  /// Filed at any branch of a bank, collected there.
  case branchPickUp = "branch-pick-up"
  /// Filed at a window, collected there.
  case windowPickUp = "window-pick-up"
  /// Filed at a window, sent by post.
  case windowPost = "window-post"
  /// Filed online, sent by post.
  case onlinePost = "online-post"
  /// Filed online, collected at a window.
  case onlinePickUp = "online-pick-up"
  /// At a machine.
  case kiosk
  /// Somebody comes to a holder who cannot go anywhere.
  case homeService = "home-service"
  /// Filed and handed out by the employer.
  case employer
}

/// What matters most to whoever chooses a route.
package enum Wish: String, CaseIterable, Hashable, Sendable {
  case soonest
  case fewestTrips = "fewest-trips"
  /// Without leaving home.
  case fromHome = "from-home"
  case cheapest

  /// What is taken where nobody said.
  package static let unsaid = Wish.soonest

  /// The wish after this one, round and round.
  package var next: Wish {
    let all = Wish.allCases
    let index = all.firstIndex(of: self) ?? 0
    return all[(index + 1) % all.count]
  }
}

/// Whose card it is.
package enum Holder: String, CaseIterable, Hashable, Sendable {
  case adult
  /// Under 16: a guardian acts.
  case minor
  /// An adult who cannot come: old, ill, disabled.
  case infirm
}

/// How old a minor is: three thresholds that rules draw differently (TheProcess.md, Persons).
package enum AgeBand: String, CaseIterable, Hashable, Sendable {
  /// Under 7: in places no photo is needed.
  case under7 = "under-7"
  /// 7 to 13: under 14 all personal data is sensitive.
  case under14 = "under-14"
  /// 14 or 15: a guardian still acts.
  case under16 = "under-16"
}

/// Who does the errands.
package enum Acting: String, CaseIterable, Hashable, Sendable {
  case `self`
  case agent
  case guardian
  case employer
}

/// The identity document that the holder can show.
package enum IDDocument: String, CaseIterable, Hashable, Sendable {
  case atHand = "at-hand"
  case expired
  case lostToo = "lost-too"
  /// Applied for, not there yet.
  case beingMade = "being-made"
  case temporary
  /// A child without an identity card: the household book or the birth certificate.
  case householdBook = "household-book"
  /// A Chinese citizen settled abroad (华侨): the Chinese passport.
  case overseas
  /// A travel permit of Hong Kong, Macau or Taiwan (通行证).
  case permit
  /// A residence permit of Hong Kong, Macau or Taiwan (居住证).
  case residencePermit = "residence-permit"
  /// A foreign passport.
  case foreign
  /// A foreigner's permanent residence card.
  case foreignPR = "foreign-pr"

  /// Whether it will do at no desk, so that another has to be had first.
  package var mustBeReplaced: Bool {
    switch self {
    case .expired, .lostToo, .beingMade: true
    case .atHand, .temporary, .householdBook, .overseas, .permit, .residencePermit, .foreign,
      .foreignPR:
      false
    }
  }

  /// Whether the holder is known by the number of an identity card, there or not.
  package var hasIDNumber: Bool {
    switch self {
    case .atHand, .expired, .lostToo, .beingMade, .temporary, .householdBook: true
    case .overseas, .permit, .residencePermit, .foreign, .foreignPR: false
    }
  }

  package static func possible(for holder: Holder) -> [IDDocument] {
    allCases.filter { document in
      switch document {
      case .householdBook: holder == .minor
      case .expired, .lostToo, .beingMade, .temporary: holder != .minor
      case .atHand, .overseas, .permit, .residencePermit, .foreign, .foreignPR: true
      }
    }
  }
}

/// Where the holder is, seen from the place that issued the card.
package enum Away: String, CaseIterable, Hashable, Sendable {
  case here
  case sameProvince = "same-province"
  case otherProvince = "other-province"
  /// Outside the mainland.
  case abroad

  /// Whether the holder has left the province.
  package var isOutside: Bool { self == .otherProvince || self == .abroad }
}

/// Whether the bank account of the card was ever used.
package enum BankUse: String, CaseIterable, Hashable, Sendable {
  case neverOpened = "never-opened"
  case opened
  /// Counts as opened: benefits may be paid into it unnoticed.
  case unsure

  /// Whether the account has to be looked after.
  package var counts: Bool { self != .neverOpened }
}

/// The id of a bank in `Resources/banks.yaml`.
package struct BankID: Hashable, Sendable, RawRepresentable {
  /// The id, such as `icbc`.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// A bank that is none of those: its number stands on the card and in its own app only.
  package static let other = BankID(rawValue: "other")
}

/// The id of one fact in the guides.
package struct FactID: Hashable, Sendable, RawRepresentable {
  /// The id, such as `cd-lapse-7d`.
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

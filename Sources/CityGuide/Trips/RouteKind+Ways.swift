package import CardJourney

extension RouteKind {
  /// Where it is filed; online at whichever online channel is named.
  package var channel: ChannelKind {
    switch self {
    case .instantBranch: .instantBranch
    case .branchPickUp: .branch
    case .windowPickUp, .windowPost: .window
    case .onlinePost, .onlinePickUp: .app
    case .kiosk: .kiosk
    case .homeService: .homeService
    case .employer: .employer
    }
  }

  /// How the card comes, where it is not made at once.
  package var delivery: Delivery {
    switch self {
    case .instantBranch: .atOnce
    case .branchPickUp, .windowPickUp, .onlinePickUp, .kiosk, .homeService: .pickUp
    case .windowPost, .onlinePost: .post
    case .employer: .employer
    }
  }

  /// Whether so few places have it that it is worth a word only where somebody names it.
  package var isRare: Bool { self == .kiosk || self == .homeService }

  /// Whether it is filed on a telephone or a computer.
  package var isOnline: Bool { channel.isOnline }

  /// The way an application went; where nobody said where it was filed, the way wished for; where it does
  /// not say how the card comes, the same if it begins at that place, or the pick-up.
  init(_ filing: Filing, wished: RouteKind?) {
    switch filing.channel {
    case .employer: self = .employer
    case .instantBranch: self = .instantBranch
    case .app, .miniProgram, .site:
      self = filing.isSent(wished, online: true) ? .onlinePost : .onlinePickUp
    case .branch: self = .branchPickUp
    case .kiosk: self = .kiosk
    case .homeService: self = .homeService
    case nil where wished.map(filing.mayHaveGone) == true: self = wished ?? .windowPickUp
    case .window, .telephone, .post, nil:
      self = filing.isSent(wished, online: false) ? .windowPost : .windowPickUp
    }
  }
}

extension Filing {
  /// Whether it may have gone that way, as far as is known how the card comes; one that waits to be collected needs
  /// no telephone any more, however it was filed.
  fileprivate func mayHaveGone(_ route: RouteKind) -> Bool {
    delivery == .unknown
      || delivery == route.delivery && (delivery != .pickUp || !route.isOnline)
  }

  fileprivate func isSent(_ wished: RouteKind?, online: Bool) -> Bool {
    guard delivery == .unknown else { return delivery == .post }
    return wished.map { $0.isOnline == online && $0.delivery == .post } ?? false
  }
}

package import CardJourney

extension RouteKind {
  /// Where it is filed; online at whichever online channel is named.
  package var channel: ChannelKind {
    switch self {
    case .instantBranch: .instantBranch
    case .windowPickUp, .windowPost: .window
    case .onlinePost, .onlinePickUp: .app
    case .employer: .employer
    }
  }

  /// How the card comes.
  package var delivery: Delivery {
    switch self {
    case .instantBranch: .atOnce
    case .windowPickUp, .onlinePickUp: .pickUp
    case .windowPost, .onlinePost: .post
    case .employer: .employer
    }
  }

  /// Whether it is filed on a telephone or a computer.
  package var isOnline: Bool { channel.isOnline }

  /// The way an application went; where it does not say how the card comes, the way wished for, if it
  /// begins at the same place, or the pick-up.
  init(_ filing: Filing, wished: RouteKind?) {
    switch filing.channel {
    case .employer: self = .employer
    case .instantBranch: self = .instantBranch
    case .app, .miniProgram, .site:
      self = filing.isSent(wished, online: true) ? .onlinePost : .onlinePickUp
    case .window, .branch, .kiosk, .telephone, .homeService, .post:
      self = filing.isSent(wished, online: false) ? .windowPost : .windowPickUp
    }
  }
}

extension Filing {
  fileprivate func isSent(_ wished: RouteKind?, online: Bool) -> Bool {
    guard delivery == .unknown else { return delivery == .post }
    return wished.map { $0.isOnline == online && $0.delivery == .post } ?? false
  }
}

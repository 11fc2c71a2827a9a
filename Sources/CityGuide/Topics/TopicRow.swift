import CardJourney

extension Topic {
  /// All that is known of a topic in one place.
  ///
  /// Reading, choosing, lint, coverage, the place report, telephone questions, office answers, proposals and
  /// the news of a guide loop over these rows.
  struct Row: Sendable {
    let form: Form
    /// The part of a guide that states it.
    let section: Section
    /// How long what is said about it may be relied on.
    var ages = Freshness.terms
    /// Whether it is about the card that there was: of one left in another province only the nation can say it.
    var isOfOldCard = false
    /// The side of the card that it is about; nil where it is the whole card's.
    var side: Side?
    /// The errands that it is about, the foremost first; none where the fact's own scope says it.
    var errands: [Errand] = []
    /// Whether, behind these, it is about the errand that brings the new card.
    var isAboutFiling = false
    /// The value of the machine that it sets; nil where no guard and no duty reads it.
    var binds: Binding?
    /// How it is asked by telephone; nil where it never is.
    var asked: Asking?
    /// Whether a route differs by it from others; what is the same on every way is no reason to choose one.
    var tellsApart: @Sendable (RouteKind) -> Bool = { _ in false }
    /// Whether the plan, the papers or a date rests on it.
    var steersCase = true
    /// Its place among what is shown on no page of its own; nil where it has one.
    var background: Int?
  }

  var row: Row { Topic.rows[ordinal] }

  private static let rows = allCases.map(\.declaredRow)

  /// Its place among all topics.
  var ordinal: Int { Topic.allCases.firstIndex(of: self) ?? 0 }

  private var declaredRow: Row {
    switch self {
    case .temporaryLapse:
      Row(
        form: .lapse, section: .rules, isOfOldCard: true, side: .social,
        errands: [.temporaryReport],
        binds: .lapse { $0.lapse = $1 }, asked: Asking(0, isPersonal: true))
    case .bankLapse:
      Row(
        form: .lapse, section: .rules, isOfOldCard: true, side: .bank, errands: [.temporaryReport],
        binds: .lapse { $0.bankLapse = $1 },
        asked: Asking(0, answeredBy: .bank, isPersonal: true))
    case .formalReversible:
      Row(
        form: .flag, section: .rules, isOfOldCard: true, errands: [.formalReport, .release],
        binds: .flag { $0.formalIsReversible = $1 }, asked: Asking(3))
    case .oneTemporaryServesBoth:
      Row(
        form: .flag, section: .rules, isOfOldCard: true, errands: [.temporaryReport],
        binds: .flag { $0.temporaryServesBoth = $1 }, asked: Asking(1))
    case .oneFormalServesBoth:
      Row(
        form: .flag, section: .rules, isOfOldCard: true, errands: [.formalReport],
        binds: .flag { $0.formalServesBoth = $1 }, asked: Asking(1))
    case .filingNeeds:
      Row(
        form: .report, section: .rules, ages: .papers, errands: [.reissue],
        binds: .report { $0.filingNeeds = $1 }, asked: Asking(2))
    case .oldCardDies:
      Row(
        form: .dies, section: .rules, isAboutFiling: true, binds: .dies { $0.oldCardDies = $1 },
        asked: Asking(12))
    case .oldCardHandedIn:
      Row(
        form: .flag, section: .rules, ages: .papers, errands: [.exchange],
        binds: .flag { $0.oldCardHandedIn = $1 }, asked: Asking(11))
    case .agentMay:
      Row(
        form: .flag, section: .rules, ages: .papers, binds: .agentMay,
        asked: Asking(4, of: .errand, elsewhere: [.activate: .bank]), tellsApart: { _ in true })
    case .enableOnline:
      Row(
        form: .flag, section: .rules, errands: [.enable], isAboutFiling: true,
        binds: .flag { $0.enableOnline = $1 }, asked: Asking(14))
    case .numberStays:
      Row(
        form: .flag, section: .rules, isAboutFiling: true, binds: .flag { $0.numberStays = $1 },
        asked: Asking(16, answeredBy: .bank))
    case .makingTime:
      Row(
        form: .time, section: .rules, ages: .figures, isAboutFiling: true, binds: .term(.making),
        asked: Asking(9, of: .errand), tellsApart: { $0 != .instantBranch && $0 != .homeService })
    case .collectWithin:
      Row(
        form: .span, section: .rules, errands: [.collect], isAboutFiling: true,
        binds: .term(.pickUp), asked: Asking(13))
    case .enableWithin:
      Row(
        form: .span, section: .rules, errands: [.enable], isAboutFiling: true,
        binds: .term(.enabling), asked: Asking(15))
    case .syncTime:
      Row(
        form: .span, section: .rules, ages: .figures, errands: [.enable], isAboutFiling: true,
        binds: .term(.sync), asked: Asking(14))
    case .paperHolds:
      Row(
        form: .span, section: .rules, isAboutFiling: true, binds: .term(.paper),
        asked: Asking(11, isPersonal: true))
    case .renewalWindow:
      Row(form: .span, section: .rules, errands: [.exchange], binds: .term(.renewalWindow))
    case .claimWithin:
      Row(
        form: .span, section: .rules, errands: [.claim], binds: .term(.claim),
        asked: Asking(17, answeredBy: .insurance))
    case .awayFilingHolds:
      Row(
        form: .span, section: .rules, errands: [.claim], binds: .term(.awayFiling),
        asked: Asking(17, answeredBy: .insurance, isPersonal: true))
    case .keepOldAccount:
      Row(
        form: .span, section: .rules, isOfOldCard: true, errands: [.closeAccount, .changePayout],
        binds: .term(.oldAccount))

    case .bankChangeOrder:
      Row(
        form: .order, section: .rules, ages: .papers, errands: [.exchange],
        binds: .order { $0.bankChangeOrder = $1 })

    case .channel:
      Row(
        form: .channel, section: .channels, ages: .whereabouts,
        asked: Asking(
          5, of: .errand,
          elsewhere: [
            .changePayout: .insurance, .claim: .insurance, .activate: .bank,
            .cancelCard: .formerPlace,
          ], holds: 90),
        tellsApart: { $0.isOnline || $0 == .employer })
    case .requirement:
      Row(
        form: .papers, section: .requirements, ages: .papers,
        asked: Asking(
          7, of: .errandAndChannel,
          elsewhere: [.changePayout: .insurance, .claim: .insurance, .activate: .bank]),
        tellsApart: { _ in true })

    case .fee:
      Row(
        form: .fee, section: .facts, ages: .figures, asked: Asking(8, of: .errand),
        tellsApart: { _ in true })
    case .duration: Row(form: .duration, section: .facts, ages: .figures)
    case .delivery:
      Row(
        form: .delivery, section: .facts, ages: .whereabouts, asked: Asking(10, of: .errand),
        tellsApart: { _ in true })
    case .banks: Row(form: .banks, section: .facts, ages: .whereabouts)
    case .instantIssue:
      Row(
        form: .instantIssue, section: .facts, ages: .whereabouts, asked: Asking(6, of: .errand),
        tellsApart: { $0 == .instantBranch })
    case .hours: Row(form: .hours, section: .facts, ages: .whereabouts)
    case .validity: Row(form: .years, section: .facts, steersCase: false, background: 5)
    case .passwordTries: Row(form: .count, section: .facts, steersCase: false, background: 6)
    case .pickUp: Row(form: .words, section: .facts, ages: .whereabouts, background: 3)
    case .photo: Row(form: .photo, section: .facts, ages: .papers, background: 1)
    case .bankChange:
      Row(
        form: .words, section: .facts, ages: .papers, asked: Asking(16, answeredBy: .bank),
        background: 2)
    case .steps:
      Row(form: .steps, section: .facts, ages: .whereabouts, steersCase: false, background: 0)
    case .interim:
      Row(
        form: .interim, section: .facts, ages: .whereabouts, asked: Asking(10, of: .errand),
        steersCase: false, background: 4)
    case .note: Row(form: .words, section: .facts, steersCase: false, background: 7)
    case .warning: Row(form: .words, section: .facts, ages: .lasting, steersCase: false)

    case .homeVisit:
      Row(
        form: .flag, section: .asked, ages: .whereabouts,
        asked: Asking(4, of: .errand, elsewhere: [.activate: .bank]), steersCase: false)
    case .childComes:
      Row(
        form: .flag, section: .asked, ages: .papers,
        asked: Asking(4, of: .errand, elsewhere: [.activate: .bank]), steersCase: false)
    case .otherOutlet:
      Row(
        form: .flag, section: .asked, ages: .whereabouts, asked: Asking(5, of: .errand),
        steersCase: false)
    case .temporaryID:
      Row(
        form: .flag, section: .asked, ages: .papers,
        asked: Asking(6, of: .errand, elsewhere: [.activate: .bank]), steersCase: false)
    case .mayChangeBank:
      Row(form: .words, section: .asked, asked: Asking(2), steersCase: false)
    case .pensionMoves: Row(form: .words, section: .asked, asked: Asking(3), steersCase: false)
    case .repayment:
      Row(
        form: .words, section: .asked, asked: Asking(2, holds: 30, isPersonal: true),
        steersCase: false)
    case .bankRefusal:
      Row(
        form: .words, section: .asked,
        asked: Asking(1, answeredBy: .bank, holds: 30, isPersonal: true), steersCase: false)
    case .voided:
      Row(
        form: .words, section: .asked, asked: Asking(1, holds: 30, isPersonal: true),
        steersCase: false)
    case .cardState:
      Row(
        form: .words, section: .asked, asked: Asking(0, holds: 7, isPersonal: true),
        steersCase: false)
    case .insuranceState:
      Row(
        form: .words, section: .asked,
        asked: Asking(0, answeredBy: .insurance, holds: 7, isPersonal: true), steersCase: false)
    case .progress:
      Row(
        form: .words, section: .asked, asked: Asking(0, holds: 7, isPersonal: true),
        steersCase: false)
    case .advice: Row(form: .words, section: .beside, steersCase: false)
    case .bankNumber: Row(form: .hotline, section: .beside, ages: .lasting, steersCase: false)
    }
  }
}

extension Topic {
  /// Which value of the machine a topic sets, and how.
  enum Binding: Sendable {
    case lapse(@Sendable (inout LocalRules, Known<Lapse>) -> Void)
    case flag(@Sendable (inout LocalRules, Known<Bool>) -> Void)
    case report(@Sendable (inout LocalRules, Known<ReportNeeded>) -> Void)
    case dies(@Sendable (inout LocalRules, Known<OldCardDies>) -> Void)
    case order(@Sendable (inout LocalRules, Known<BankChangeOrder>) -> Void)
    case term(Timer)
    /// Of each errand its own.
    case agentMay
  }

  /// How a topic is asked by telephone.
  struct Asking: Sendable {
    /// What one question is about beside the topic.
    enum Detail: Sendable {
      case place, errand, errandAndChannel
    }

    /// Its turn in one call: what is urgent, whether one may, where, what to bring, what it costs.
    let order: Int
    let detail: Detail
    private let desk: DeskKind
    /// Errands about which another desk is asked.
    private let elsewhere: [Errand: DeskKind]
    /// For how many days an answer is relied on.
    ///
    /// Our own choice: offices move and change their hours sooner than their rules.
    let holds: Int
    /// Whether it is of this one case, so that no source can say it: until when this report holds.
    let isPersonal: Bool

    init(
      _ order: Int, of detail: Detail = .place, answeredBy desk: DeskKind = .hrss,
      elsewhere: [Errand: DeskKind] = [:], holds: Int = 180, isPersonal: Bool = false
    ) {
      self.order = order
      self.detail = detail
      self.desk = desk
      self.elsewhere = elsewhere
      self.holds = holds
      self.isPersonal = isPersonal
    }

    /// Who is asked about an errand.
    func desk(for errand: Errand?) -> DeskKind { errand.flatMap { elsewhere[$0] } ?? desk }
  }
}

import CardJourney

/// What a step is, without what it carries: the compiler asks here for a kind and its examples of each new one.
enum StepKind: CaseIterable {
  case report, replaceIDDocument, tellPolice, correctRecord, apply, awaitCard, collect, release
  case enable, activate, settleAtDesk, voidParcel, cancelOldCard, tellPayouts, bind, endOldAccount
  case endFirst, followClaim, clear, finish

  /// The kind of a step.
  init(of step: Step) {
    self =
      switch step {
      case .report: .report
      case .replaceIDDocument: .replaceIDDocument
      case .tellPolice: .tellPolice
      case .correctRecord: .correctRecord
      case .apply: .apply
      case .awaitCard: .awaitCard
      case .collect: .collect
      case .release: .release
      case .enable: .enable
      case .activate: .activate
      case .settleAtDesk: .settleAtDesk
      case .voidParcel: .voidParcel
      case .cancelOldCard: .cancelOldCard
      case .tellPayouts: .tellPayouts
      case .bind: .bind
      case .endOldAccount: .endOldAccount
      case .endFirst: .endFirst
      case .followClaim: .followClaim
      case .clear: .clear
      case .finish: .finish
      }
  }

  /// The steps of the kind, with every value that they can carry; of numbers and rules one.
  var steps: [Step] {
    switch self {
    case .report:
      Side.allCases.flatMap { side in ReportKind.allCases.map { .report(side, $0) } }
    case .replaceIDDocument: [.replaceIDDocument]
    case .tellPolice: [.tellPolice]
    case .correctRecord: [.correctRecord]
    case .apply: Situation.allCases.compactMap(\.goal.errand).uniqued.map(Step.apply)
    case .awaitCard: [.awaitCard]
    case .collect: [.collect]
    case .release: Side.allCases.map(Step.release)
    case .enable: [.enable]
    case .activate: [.activate]
    case .settleAtDesk: [.settleAtDesk]
    case .voidParcel: [.voidParcel]
    case .cancelOldCard: [.cancelOldCard]
    case .tellPayouts: [.tellPayouts]
    case .bind: BindingKind.allCases.map(Step.bind)
    case .endOldAccount: [.endOldAccount]
    case .endFirst: [.endFirst(.cancelCard), .endFirst(.closeAccount)]
    case .followClaim: [.followClaim(1)]
    case .clear: [.clear(.statusAgrees)]
    case .finish: [.finish]
    }
  }
}

extension [Errand] {
  /// Each once, in their order.
  fileprivate var uniqued: [Errand] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

package import CardJourney
package import CityGuide
package import Copy

/// How a topic is named on screens.
private struct TopicWords {
  /// What it is about, as a heading.
  let heading: Phrase
  /// What it is about, before a value that does not say it itself.
  let label: Phrase?
  let yes: Phrase
  let no: Phrase
  /// The question about an errand at a channel, to be read aloud; nil where it is never asked.
  let question: ((_ errand: Phrase, _ channel: Phrase) -> Phrase)?

  init(
    _ heading: Phrase, label: Phrase? = nil, yes: Phrase = true.mayPhrase,
    no: Phrase = false.mayPhrase, asked question: ((Phrase, Phrase) -> Phrase)? = nil
  ) {
    self.heading = heading
    self.label = label
    self.yes = yes
    self.no = no
    self.question = question
  }
}

extension Topic {
  fileprivate var words: TopicWords {
    switch self {
    case .temporaryLapse:
      TopicWords(
        Phrase(\.temporaryReportTerm),
        asked: { _, _ in
          Phrase(\.asksTemporaryReportTerm)
        })
    case .bankLapse:
      TopicWords(
        Phrase(\.bankOralReportTerm),
        asked: { _, _ in Phrase(\.asksBankOralReportTerm) })
    case .formalReversible:
      TopicWords(
        Phrase(\.whetherFormalReportReversible),
        yes: Phrase(\.formalReportReversible), no: Phrase(\.formalReportIrreversible),
        asked: { _, _ in
          Phrase(\.asksWhetherFormalReportReversible)
        })
    case .oneTemporaryServesBoth:
      TopicWords(
        Phrase(\.whetherTemporaryReportCoversBoth),
        yes: Phrase(\.oneReportCoversBoth),
        no: Phrase(\.eachSideReportedApart),
        asked: { _, _ in
          Phrase(\.asksWhetherTemporaryFreezesAccount)
        })
    case .oneFormalServesBoth:
      TopicWords(
        Phrase(\.whetherFormalReportCoversBoth),
        yes: Phrase(\.oneReportCoversBoth),
        no: Phrase(\.eachSideReportedApart),
        asked: { _, _ in
          Phrase(\.asksWhetherFormalCoversAccount)
        })
    case .filingNeeds:
      TopicWords(
        Phrase(\.reportBeforeReissue),
        asked: { _, _ in
          Phrase(\.asksReportBeforeReissue)
        })
    case .oldCardDies:
      TopicWords(
        Phrase(\.whenOldCardStops),
        asked: { _, _ in Phrase(\.asksWhenOldCardStops) })
    case .oldCardHandedIn:
      TopicWords(
        Phrase(\.whetherOldCardTaken),
        yes: Phrase(\.oldCardTakenAway), no: Phrase(\.oldCardIsLeft),
        asked: { _, _ in Phrase(\.asksWhetherOldCardTaken) })
    case .agentMay:
      TopicWords(
        Phrase(\.whetherAgentMay),
        yes: Phrase(\.agentMay), no: Phrase(\.onlyHolderMay),
        asked: { errand, _ in
          Phrase { $0.asksWhetherAgentMay(errand: errand($0)) }
        })
    case .enableOnline:
      TopicWords(
        Phrase(\.whetherEnabledOnline),
        asked: { _, _ in Phrase(\.asksWhetherEnabledOnline) })
    case .numberStays:
      TopicWords(
        Phrase(\.whetherAccountNumberStays),
        yes: Phrase(\.accountNumberStays), no: Phrase(\.accountNumberChanges),
        asked: { _, _ in Phrase(\.asksWhetherAccountNumberStays)
        })
    case .makingTime:
      TopicWords(
        Phrase(\.makingTime),
        asked: { errand, _ in
          Phrase { $0.asksMakingTime(errand: errand($0)) }
        })
    case .collectWithin:
      TopicWords(
        Phrase(\.collectWithin),
        asked: { _, _ in Phrase(\.asksCollectionDeadline) })
    case .enableWithin:
      TopicWords(
        Phrase(\.timeToEnableCard),
        asked: { _, _ in Phrase(\.asksEnablingDeadline) })
    case .syncTime:
      TopicWords(
        Phrase(\.hospitalUpdateTime),
        asked: { _, _ in
          Phrase(\.asksHospitalUpdateTime)
        })
    case .paperHolds:
      TopicWords(
        Phrase(\.receiptTerm),
        asked: { _, _ in
          Phrase(\.asksReceiptTerm)
        })
    case .renewalWindow:
      TopicWords(Phrase(\.earliestExchangeBeforeExpiry))
    case .claimWithin:
      TopicWords(
        Phrase(\.claimDeadline),
        asked: { _, _ in Phrase(\.asksClaimDeadline) })
    case .awayFilingHolds:
      TopicWords(
        Phrase(\.awayFilingTerm),
        asked: { _, _ in
          Phrase(\.asksAwayFilingTerm)
        })
    case .keepOldAccount: TopicWords(Phrase(\.howLongToKeepAccount))
    case .bankChangeOrder:
      TopicWords(Phrase(\.bankChangeOrder))
    case .channel:
      TopicWords(
        Phrase(\.whereErrandIsDone),
        asked: { errand, _ in
          Phrase { $0.asksWhereErrandIsDone(errand: errand($0)) }
        })
    case .requirement:
      TopicWords(
        Phrase(\.whatToBring),
        asked: { errand, channel in
          Phrase { $0.asksWhatToBring(channel: channel($0), errand: errand($0)) }
        })
    case .fee:
      TopicWords(
        Phrase(\.feeOfErrand), label: Phrase(\.feeOfErrand),
        asked: { errand, _ in Phrase { $0.asksErrandFee(errand: errand($0)) } })
    case .duration: TopicWords(Phrase(\.howLongErrandTakes))
    case .delivery:
      TopicWords(
        Phrase(\.howCardComes), label: Phrase(\.howCardComes),
        asked: { errand, _ in
          Phrase { $0.asksWhetherCardIsSent(errand: errand($0)) }
        })
    case .banks:
      TopicWords(Phrase(\.partnerBanks), label: Phrase(\.partnerBanks))
    case .instantIssue:
      TopicWords(
        Phrase(\.whetherMadeAtOnce), label: Phrase(\.cardMadeAtOnce),
        asked: { errand, _ in
          Phrase { $0.asksBranchesMakingAtOnce(errand: errand($0)) }
        })
    case .hours: TopicWords(Phrase(\.openingHours), label: Phrase(\.openingHoursLabel))
    case .validity:
      TopicWords(
        Phrase(\.cardValidity), label: Phrase(\.cardValidityLabel))
    case .passwordTries:
      TopicWords(
        Phrase(\.wrongPasswordLimit),
        label: Phrase(\.wrongPasswordLabel))
    case .pickUp: TopicWords(Phrase(\.howToCollect))
    case .photo: TopicWords(Phrase(\.photoRequirements), label: Phrase(\.photoLabel))
    case .bankChange:
      TopicWords(
        Phrase(\.anotherBank), label: Phrase(\.anotherBank),
        asked: { _, _ in
          Phrase(\.asksWhenToCloseAccount)
        })
    case .steps:
      TopicWords(Phrase(\.localOrder), label: Phrase(\.localOrder))
    case .interim:
      TopicWords(
        Phrase(\.whileWithoutCard),
        asked: { _, _ in
          Phrase(\.asksAboutInterimPaper)
        })
    case .note, .advice: TopicWords(Phrase(\.worthKnowing))
    case .warning: TopicWords(Phrase(\.bewareHeading))
    case .homeVisit:
      TopicWords(
        Phrase(\.whetherHomeVisit),
        asked: { errand, _ in
          Phrase { $0.asksWhetherHomeVisit(errand: errand($0)) }
        })
    case .childComes:
      TopicWords(
        Phrase(\.whetherChildComes),
        asked: { errand, _ in
          Phrase { $0.asksWhetherChildComes(errand: errand($0)) }
        })
    case .otherOutlet:
      TopicWords(
        Phrase(\.whetherOtherOutletMay),
        asked: { errand, _ in
          Phrase { $0.asksWhetherOtherOutletMay(errand: errand($0)) }
        })
    case .temporaryID:
      TopicWords(
        Phrase(\.whetherTemporaryIdTaken),
        asked: { errand, _ in
          Phrase { $0.asksWhetherTemporaryIdTaken(errand: errand($0)) }
        })
    case .mayChangeBank:
      TopicWords(
        Phrase(\.whetherBankMayChange),
        asked: { _, _ in
          Phrase(\.asksWhetherBankMayChange)
        })
    case .pensionMoves:
      TopicWords(
        Phrase(\.whetherPensionMoves),
        asked: { _, _ in
          Phrase(\.asksWhetherPensionMoves)
        })
    case .repayment:
      TopicWords(
        Phrase(\.howReturnedPaymentIsRepaid),
        asked: { _, _ in
          Phrase(\.asksHowReturnedPaymentRepaid)
        })
    case .bankRefusal:
      TopicWords(
        Phrase(\.whyBankRefused),
        asked: { _, _ in
          Phrase(\.asksWhyBankRefused)
        })
    case .voided:
      TopicWords(
        Phrase(\.whetherMissingCardVoid),
        asked: { _, _ in
          Phrase(\.asksWhetherMissingCardVoid)
        })
    case .cardState:
      TopicWords(
        Phrase(\.currentCardStatus),
        asked: { _, _ in
          Phrase(\.asksCurrentCardStatus)
        })
    case .insuranceState:
      TopicWords(
        Phrase(\.whetherInsuranceInOrder),
        asked: { _, _ in
          Phrase(\.asksWhetherInsuranceInOrder)
        })
    case .progress:
      TopicWords(
        Phrase(\.cardProgress),
        asked: { _, _ in
          Phrase(\.asksCardProgress)
        })
    case .bankNumber: TopicWords(Phrase(\.bankHotline))
    }
  }

  /// What it is about, as a heading.
  package var phrase: Phrase { words.heading }

  /// What it is about, where the words themselves do not say it; nil where they do.
  var label: Phrase? { words.label }

  /// What yes and no mean.
  func phrase(of flag: Bool) -> Phrase { flag ? words.yes : words.no }

  /// The heading for an errand, and for a side of the card: `补领：要带什么`.
  package func phrase(for errand: Errand?, sides: EnumSet<Side> = []) -> Phrase {
    let heading = words.heading
    let side = Side.allCases.filter(sides.contains).map(\.phrase)
    let about =
      side.isEmpty
      ? heading
      : Phrase { $0.withRemark(words: heading($0), remark: side.joined(by: .enumeration)($0)) }
    guard let errand else { return about }
    return Phrase { $0.labelledWords(label: errand.phrase($0), words: about($0)) }
  }
}

extension Matter {
  /// What it is about, as a heading; of money, whose.
  package var heading: Phrase {
    let about = topic.phrase(for: errand)
    guard let money = payer?.money else { return about }
    return Phrase { $0.commaJoined(first: about($0), second: money($0)) }
  }

  /// The question, to be read aloud; of what is never asked, its heading.
  package var question: Phrase {
    switch (topic, errand) {
    case (.agentMay, .temporaryReport):
      return Phrase(\.asksWhetherRelativeMayReport)
    case (.channel, .changePayout):
      if let money = payer?.money {
        return Phrase { $0.asksWherePayoutIsChanged(money: money($0)) }
      }
    case (.requirement, .changePayout):
      if let money = payer?.money, let channel {
        let place = channel.phrase(of: payer)
        return Phrase { $0.asksPayoutChangePapers(place: place($0), money: money($0)) }
      }
    case (.channel, .cancelCard):
      return Phrase(\.asksHowOldIssuerCancels)
    default: break
    }
    let nothing = Phrase(\.nothingToSay)
    return topic.words.question?(errand?.phrase ?? nothing, channel?.phrase ?? nothing)
      ?? topic.phrase(for: errand)
  }
}

extension Bool {
  /// Whether one may.
  var mayPhrase: Phrase { self ? Phrase(\.isAllowed) : Phrase(\.isNotAllowed) }
}

extension Fact {
  /// What it states, in words; `banks` are those whose names may be needed.
  package func phrase(banks: [Bank] = []) -> Phrase { value.phrase(about: topic, banks: banks) }
}

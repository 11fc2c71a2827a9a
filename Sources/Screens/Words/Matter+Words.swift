import CardJourney
package import CityGuide

extension Matter {
  /// The question, to be read aloud.
  package var question: Phrase {
    let errand = errand?.phrase ?? Phrase("", "")
    return switch topic {
    case .temporaryLapse:
      Phrase("电话挂失管几天？到期是自动恢复，还是作废？", "How many days does the report hold, and what happens then?")
    case .bankLapse: Phrase("银行卡口头挂失管几天？", "How long does the oral report hold?")
    case .oneTemporaryServesBoth:
      Phrase("电话挂失以后，银行账户也一起冻结了吗？", "Does the temporary report freeze the bank account too?")
    case .oneFormalServesBoth:
      Phrase("正式挂失以后，银行账户也一起挂失了吗？", "Does the formal report cover the bank account too?")
    case .formalReversible:
      Phrase("正式挂失以后卡找到了，还能解挂吗？", "Can a formal report be taken back if the card is found?")
    case .filingNeeds:
      Phrase("补卡之前要先办哪种挂失？能同一趟办吗？", "Which report must come before a reissue? In the same visit?")
    case .oldCardDies: Phrase("旧卡什么时候停用？交申请时，还是新卡启用时？", "When does the old card stop?")
    case .oldCardHandedIn: Phrase("换卡时旧卡要收走吗？", "Is the old card taken away?")
    case .agentMay:
      Phrase(
        "\(errand.zh)可以请人代办吗？要带什么？", "May somebody else do it: \(errand.en)? With which papers?")
    case .enableOnline: Phrase("新卡能在手机上启用吗？", "Can the new card be enabled online?")
    case .fee: Phrase("\(errand.zh)收费吗？收多少？", "What does it cost: \(errand.en)?")
    case .makingTime:
      Phrase("\(errand.zh)几个工作日能拿到卡？", "How many working days: \(errand.en)?")
    case .requirement:
      Phrase(
        "在\(channelPhrase.zh)办\(errand.zh)，要带哪些材料？原件还是复印件？",
        "Which papers for \(errand.en), \(channelPhrase.en)?")
    case .channel:
      Phrase("\(errand.zh)在哪里办？几点上班？", "Where is it done, and at what hours: \(errand.en)?")
    case .delivery:
      Phrase(
        "\(errand.zh)能寄到家吗？邮费多少，几天到？",
        "Can the card be sent, for how much, in how many days: \(errand.en)?")
    case .instantIssue:
      Phrase("\(errand.zh)哪些网点能当场拿卡？", "Which branches make the card at once: \(errand.en)?")
    case .collectWithin: Phrase("卡做好以后最晚几天内要领？", "Until when must the card be collected?")
    case .enableWithin: Phrase("领到卡以后多久不启用会被收回？", "Until when must it be enabled?")
    case .claimWithin: Phrase("自费的单据最晚哪天交？", "By when must a bill paid in full be claimed?")
    case .numberStays: Phrase("换新卡以后，银行账号会变吗？", "Does the bank account number change?")
    case .syncTime, .paperHolds, .renewalWindow, .awayFilingHolds, .keepOldAccount, .duration,
      .banks, .hours, .validity, .passwordTries, .pickUp, .photo, .bankChange, .steps, .interim,
      .note, .warning, .hotlineHours, .advice, .bankNumber:
      topic.phrase(for: self.errand)
    }
  }

  private var channelPhrase: Phrase { channel?.phrase ?? Phrase("", "") }
}

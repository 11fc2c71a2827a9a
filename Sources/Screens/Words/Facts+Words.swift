package import CardJourney
package import CityGuide

extension Words {
  /// The words as a phrase.
  package var phrase: Phrase { Phrase(text(in: .zh), text(in: .en)) }
}

extension Channel {
  /// Where it is and how one gets there: number, office, or what to tap.
  package var phrase: Phrase {
    if let number { return Phrase("打 \(number)", "call \(number)") }
    let taps = ways.map { way in
      way.path.isEmpty ? way.app : "\(way.app) > \(way.path.joined(separator: " > "))"
    }.joined(separator: "；")
    switch (`where`, taps.isEmpty) {
    case (let place?, true): return place.phrase
    case (let place?, false):
      return Phrase("\(place.text(in: .zh))：\(taps)", "\(place.text(in: .en)): \(taps)")
    case (nil, false): return Phrase(taps, taps)
    case (nil, true): return kind.phrase
    }
  }
}

extension Fee {
  /// What it costs.
  package var phrase: Phrase {
    let sum =
      yuan.upperBound == 0
      ? Phrase("不收费", "free")
      : yuan.lowerBound == yuan.upperBound
        ? Phrase("\(yuan.upperBound) 元", "\(yuan.upperBound) yuan")
        : Phrase(
          "\(yuan.lowerBound) 到 \(yuan.upperBound) 元",
          "\(yuan.lowerBound) to \(yuan.upperBound) yuan")
    let clauses = [
      sum, postage?.phrase,
      exempt.map { Phrase("免收：\($0.zh)", "free for: \($0.text(in: .en))") },
      setBy.map { Phrase("依据\($0)", "set by \($0)") },
    ]
    return clauses.compactMap(\.self).joined(by: .comma)
  }
}

extension Fee.Postage {
  /// What the post takes.
  package var phrase: Phrase {
    switch self {
    case .collect: return Phrase("邮费到付", "postage paid on delivery")
    case .maybe: return Phrase("可能另有邮费", "perhaps postage")
    case .yuan(0...0): return Phrase("不收邮费", "no postage")
    case .yuan(let postage):
      return Phrase(
        "邮费 \(postage.upperBound) 元以内", "postage up to \(postage.upperBound) yuan")
    case .zones(let zones):
      let list = zones.map { zone in
        Phrase(
          "\(zone.to.zh) \(zone.yuan.upperBound) 元",
          "\(zone.to.text(in: .en)) \(zone.yuan.upperBound) yuan")
      }
      let sums = list.joined(by: .enumeration)
      return Phrase("邮费：\(sums.zh)", "postage: \(sums.en)")
    }
  }
}

extension PhotoRule {
  /// What the photo has to be.
  package var phrase: Phrase {
    let clauses = [
      size?.phrase, background?.phrase,
      pixels.map {
        Phrase("\($0.width)×\($0.height) 像素", "\($0.width)×\($0.height) pixels")
      },
      kilobytes.map { size in
        size.lowerBound == size.upperBound
          ? Phrase("不超过 \(size.upperBound) KB", "at most \(size.upperBound) KB")
          : Phrase(
            "\(size.lowerBound) 到 \(size.upperBound) KB",
            "\(size.lowerBound) to \(size.upperBound) KB")
      },
      words?.phrase,
    ]
    return clauses.compactMap(\.self).joined(by: .comma)
  }
}

extension PhotoRule.Size {
  /// The size on paper.
  package var phrase: Phrase {
    switch self {
    case .oneInch: Phrase("一寸", "one inch")
    case .smallTwoInch: Phrase("小二寸", "small two inches")
    case .twoInch: Phrase("二寸", "two inches")
    }
  }
}

extension PhotoRule.Background {
  /// The colour behind the head.
  package var phrase: Phrase {
    switch self {
    case .white: Phrase("白底", "white background")
    case .blue: Phrase("蓝底", "blue background")
    case .red: Phrase("红底", "red background")
    }
  }
}

extension TimeNeeded {
  /// How long it takes, and which piece of the way that is.
  package var phrase: Phrase {
    let length = span.phrase
    let from: Phrase? =
      switch start {
      case .filing: Phrase("从申请算", "from filing")
      case .payment: Phrase("从缴费算", "from payment")
      case .acceptance: Phrase("从受理算", "from acceptance")
      case nil: nil
      }
    let piece =
      switch part {
      case .making: Phrase("制卡 \(length.zh)", "making \(length.en)")
      case .review: Phrase("审核 \(length.zh)", "review \(length.en)")
      case .mail: Phrase("邮寄 \(length.zh)", "post \(length.en)")
      case .enabling: Phrase("启用 \(length.zh)", "enabling \(length.en)")
      }
    let details = isInstant ? [] : [from, limit?.phrase, mail?.phrase]
    return ([piece] + details.compactMap(\.self)).joined(by: .comma)
  }
}

extension TimeNeeded.Limit {
  /// Who set it.
  package var phrase: Phrase {
    switch self {
    case .statutory: Phrase("法定时限", "limit by law")
    case .promised: Phrase("承诺时限", "promised limit")
    }
  }
}

extension TimeNeeded.Mail {
  /// Whether the post's days are in it.
  package var phrase: Phrase {
    switch self {
    case .included: Phrase("含邮寄", "post included")
    case .apart: Phrase("邮寄另算", "post not included")
    }
  }
}

extension Lapse {
  /// How long a temporary report holds, and what comes then.
  package var phrase: Phrase {
    guard case .after(let span, let end) = self else {
      return Phrase("不会自己失效", "it does not lapse")
    }
    let term = span == .atOnce ? Phrase("当天", "the same day") : span.phrase
    return switch end {
    case .released:
      Phrase("\(term.zh)，到期卡自动恢复能用", "\(term.en), then the card works again by itself")
    case .cancelled: Phrase("\(term.zh)，到期卡作废", "\(term.en), then the card is cancelled")
    case .renew: Phrase("\(term.zh)，到期要再挂失", "\(term.en), then it must be repeated")
    case .unknown: Phrase("\(term.zh)，到期会怎样没说", "\(term.en); what comes then is not said")
    }
  }
}

extension DeliveryWay {
  /// How the card comes.
  package var phrase: Phrase {
    switch self {
    case .pickUp: Phrase("自己去领", "pick-up")
    case .post: Phrase("邮寄到家", "by post")
    case .employer: Phrase("单位领", "through the employer")
    case .community: Phrase("社区领", "through the community office")
    }
  }
}

extension DocumentKind {
  /// The document with whose it is, where that is not plain: who acts for themselves brings their own.
  package func phrase(of whose: Whose, _ answers: Answers) -> Phrase {
    let name = phrase
    return switch whose {
    case .holder where answers.acting == .`self`: name
    case .holder where answers.holder == .minor: Phrase("孩子的\(name.zh)", "the child's \(name.en)")
    case .holder: Phrase("持卡人\(name.zh)", "the holder's \(name.en)")
    case .agent: Phrase("代办人\(name.zh)", "the agent's \(name.en)")
    case .guardian: Phrase("监护人\(name.zh)", "the guardian's \(name.en)")
    case .unit: Phrase("单位\(name.zh)", "the employer's \(name.en)")
    }
  }
}

extension DocumentKind {
  /// Its name.
  package var phrase: Phrase {
    switch self {
    case .idCard: Phrase("身份证", "ID card")
    case .temporaryID: Phrase("临时身份证", "temporary ID card")
    case .householdBook: Phrase("户口簿", "household book")
    case .birthCertificate: Phrase("出生医学证明", "birth certificate")
    case .residencePermit: Phrase("港澳台居民居住证", "residence permit (HK, Macau, Taiwan)")
    case .travelPermit: Phrase("来往内地通行证", "mainland travel permit")
    case .passport: Phrase("护照", "passport")
    case .foreignPRCard: Phrase("外国人永久居留身份证", "foreigner's residence card")
    case .oldCard: Phrase("旧卡", "old card")
    case .newCard: Phrase("新卡", "new card")
    case .bankCard: Phrase("银行卡", "bank card")
    case .photo: Phrase("照片", "photo")
    case .photoReceipt: Phrase("照片回执", "photo receipt")
    case .applicationForm: Phrase("申请表", "application form")
    case .mandate: Phrase("委托书", "mandate")
    case .relationProof: Phrase("关系证明", "proof of relation")
    case .lossReceipt: Phrase("挂失回执", "receipt of the loss report")
    case .filingReceipt: Phrase("受理回执", "receipt of the application")
    case .closingSlip: Phrase("银行注销证明", "slip of the closed account")
    case .insuranceProof: Phrase("参保证明", "proof of insurance")
    case .policeReport: Phrase("报警回执", "police report")
    case .deathProof: Phrase("死亡证明", "death certificate")
    case .unitLetter: Phrase("单位介绍信", "employer's letter")
    case .unitLicence: Phrase("单位执照复印件", "employer's licence")
    case .socialCardOf: Phrase("社保卡", "social-security card")
    case .phone: Phrase("收验证码的手机", "phone that gets the code")
    case .cardNumber: Phrase("社保卡号", "card number")
    case .servicePassword: Phrase("服务密码", "service password")
    case .ecardPassword: Phrase("电子社保卡密码", "e-card password")
    case .invoice: Phrase("发票", "invoice")
    case .itemisedList: Phrase("费用清单", "itemised list")
    case .medicalRecord: Phrase("病历", "medical record")
    case .other: Phrase("其他材料", "another paper")
    }
  }
}

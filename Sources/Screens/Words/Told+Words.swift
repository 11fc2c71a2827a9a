package import CardJourney
package import CityGuide

extension ToldValue {
  /// The answer in words.
  package var phrase: Phrase {
    switch self {
    case .flag(true): Phrase("能、会、要（答“是”）", "yes")
    case .flag(false): Phrase("不（答“否”）", "no")
    case .lapse(let lapse): lapse.phrase
    case .span(let span): span.phrase
    case .needs(let report): report.phrase
    case .dies(let end): end.phrase
    case .yuan(let sum): Fee(yuan: sum).phrase
    case .papers(let papers): papers.map(\.phrase).joined(by: .enumeration)
    case .words(let words): Phrase(words, words)
    }
  }

  /// The answer to a question of a case in words, to be read back: yes and no as they are meant there,
  /// and the day on which a term ends that counts from something recorded.
  package func phrase(to matter: Matter, in case: Case, _ calendar: WorkCalendar) -> Phrase {
    let plain: Phrase
    if case .flag(let flag) = self {
      plain = matter.topic.phrase(of: flag)
    } else {
      plain = phrase
    }
    guard let span, let start = `case`.start(of: matter),
      case .exact(let end) = calendar.end(of: span, from: start)
    else { return plain }
    return Phrase(
      "\(plain.zh)（从 \(start) 算，到 \(end)）", "\(plain.en) (from \(start), until \(end))")
  }

  private var span: Span? {
    switch self {
    case .lapse(let lapse): lapse.span
    case .span(let span): span
    default: nil
    }
  }
}

extension NamedPaper {
  fileprivate var phrase: Phrase {
    let name =
      detail.map { Phrase($0, $0) } ?? DocumentKind(rawValue: document)?.phrase
      ?? Phrase(document, document)
    var zh = name.zh
    var en = name.en
    if originals > 0 {
      zh += " 原件 \(originals)"
      en += ", original \(originals)"
    }
    if copies > 0 {
      zh += " 复印件 \(copies)"
      en += ", copies \(copies)"
    }
    return Phrase(zh, en)
  }
}

extension Matter {
  /// How the answer is typed.
  package var example: Phrase {
    switch form {
    case .may: Phrase("比如：可以；不可以", "such as: yes; no")
    case .agent: Phrase("比如：可以；不行，要本人来（yes、no）", "such as: yes; no, in person")
    case .must: Phrase("比如：要；不用", "such as: yes; no")
    case .both: Phrase("比如：一起冻结；要分开挂", "such as: yes; no")
    case .stays: Phrase("比如：不变；会变", "such as: it stays; it changes")
    case .term where answerKind == .lapse:
      Phrase(
        "比如：7天 自动恢复；到12月1日；15天 作废；不会失效",
        "such as: 7 days works; until Dec 1; 15 days cancelled; never")
    case .term: Phrase("比如：15个工作日；3到5天；当场", "such as: 15 working days; 3-5 days; at once")
    case .sum: Phrase("比如：20元；10到20；不收费", "such as: 20; 10-20; free")
    case .papers: Phrase("比如：身份证、复印件2、照片2；不用照片", "such as: ID card, photo 2; no photo")
    case .report: Phrase("比如：不用；临时挂失；正式挂失", "such as: nothing; temporary; formal")
    case .dies: Phrase("比如：申请时；受理时；启用时", "such as: filing; acceptance; enabling")
    case .words: Phrase("地方、楼层、几点上班，写短一点", "place, floor, hours; keep it short")
    }
  }
}

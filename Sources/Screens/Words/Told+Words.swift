package import CardJourney
import CityGuide

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

extension ToldValue.Kind {
  /// How the answer is typed.
  var example: Phrase {
    switch self {
    case .lapse: Phrase("比如：7天 自动恢复；15天 作废；不会失效", "such as: 7 days works; 15 days cancelled; never")
    case .span: Phrase("比如：15个工作日；3到5天；当场", "such as: 15 working days; 3-5 days; at once")
    case .yuan: Phrase("比如：20元；10到20；不收费", "such as: 20; 10-20; free")
    case .papers: Phrase("比如：身份证、复印件2、照片2", "such as: ID card, photo 2")
    case .words: Phrase("地方、楼层、几点上班，写短一点", "place, floor, hours; keep it short")
    case .flag, .needs, .dies: Phrase("选一个", "choose one")
    }
  }
}

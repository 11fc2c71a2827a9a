import CardJourney
import CityGuide

extension Chinese: SourcesCopy {
  var toldMark: String { "答" }
  var deskMark: String { "窗" }
  var officialMark: String { "官" }
  var repostMark: String { "转" }
  var mediaMark: String { "媒" }
  var hearsayMark: String { "问" }
  var toldMarkMeaning: String { "你问到的" }
  var deskMarkMeaning: String { "本窗口" }
  var officialMarkMeaning: String { "官方" }
  var repostMarkMeaning: String { "官方转载" }
  var mediaMarkMeaning: String { "媒体" }
  var hearsayMarkMeaning: String { "没有官方说法，先问" }
  var noPlaceChosenYet: String { "还没选发卡地" }
  var sourcesOfThisScreen: String { "这个画面上的来源" }
  var screenCitesNothing: String { "这个画面上没有引用来源。" }
  var sourcesTitle: String { "来源" }
  var sourceIsHearsay: String { "有人说，没有官方来源" }
  var sourceIsReliable: String { "可以照着办" }
  func sourceHeading(number: Int, grade: String, reliability: String) -> String {
    "\(number)  \(grade)（\(reliability)）"
  }
  func sourceLimit(limit: String) -> String { "注意：\(limit)" }
  func sourcePublication(publisher: String, published: String, seen: Day?) -> String {
    "\(publisher)，\(published)\(seen.map { "，\($0) 读到" } ?? "")"
  }
  func sourceNote(note: Words) -> String { "备注：\(note.text(in: .zh))" }
  var undatedYearMark: String { "?年" }
  func lastCheckedIn(year: String) -> String { "\(year) 年核对" }
  var sourceHasNoDate: String { "日期不详" }
  var othersDiffer: String { "有不同说法" }

  func name(_ grade: Grade) -> String {
    switch grade {
    case .told: "你问到的"
    case .official: "官方"
    case .mirror: "官方转载"
    case .media: "媒体"
    case .document: "网上文章"
    case .blog: "网上说法"
    case .repo: "网上号码表"
    }
  }

  func name(_ staleness: Staleness) -> String {
    switch staleness {
    case .saidIn(let year):
      "\(year) 年的说法，可能过时，先问"
    case .undated:
      "来源没写日期，可能过时，先问"
    case .unchecked(let day):
      "\(day) 以后没有再核对过，可能过时，先问"
    }
  }

  func name(_ ageBand: AgeBand) -> String {
    switch ageBand {
    case .under7: "不满 7 岁"
    case .under14: "7 到 13 岁"
    case .under16: "14、15 岁"
    }
  }

  func name(_ acting: Acting) -> String {
    switch acting {
    case .`self`: "本人办"
    case .agent: "代办人办"
    case .guardian: "监护人办"
    case .employer: "单位办"
    }
  }

  func name(_ away: Away) -> String {
    switch away {
    case .here: "人在发卡地"
    case .sameProvince: "人在同省别处"
    case .otherProvince: "人在外省"
    case .abroad: "人在境外"
    }
  }

  func name(_ identity: Identity) -> String {
    switch identity {
    case .resident: "有身份证"
    case .temporary: "有临时身份证"
    case .overseas: "华侨"
    case .hkMoTw: "港澳台居民"
    case .foreign: "外国人"
    }
  }

  func name(_ cardGeneration: CardGeneration) -> String {
    switch cardGeneration {
    case .magnetic: "磁条卡"
    case .second: "二代卡"
    case .third: "三代卡"
    }
  }

}

import CityGuide

extension Chinese: PapersCopy {
  var noPapersNeededNow: String { "现在没有要带材料的事。" }
  var papersDone: String { "好了" }
  func allPapersReady(isComplete: Bool, count: Int) -> String {
    "\(isComplete ? "" : "清单不全；")一定要带的 \(count) 样都备好了。"
  }
  func papersNotReadyYet(isComplete: Bool, count: Int, left: Int) -> String {
    "\(isComplete ? "" : "至少")一定要带 \(count) 样，还没备好 \(left) 样。"
  }
  func papersNotNeeded(papers: String) -> String { "不用带：\(papers)" }
  func onlyMissingPapersShown(ready: Int) -> String { "只列还缺的；备好的 \(ready) 样按 Tab 再看。" }
  func haveNumberInHand(number: String) -> String { "打电话前把\(number)拿在手上；号码不用写进本程序。" }
  var papersMustComeAlong: String { "一定带" }
  var paperTicked: String { "备好" }
  var paperMissing: String { "缺" }
  var paperMarkedNotReady: String { "还没备" }
  var paperMarkedReady: String { "备好了" }
  func changeTakesRecordsAlong(count: Int) -> String { "这样改，下面 \(count) 条记录就对不上了，会一起撤掉：" }
  func recordGoingAlong(happening: String, day: String) -> String { "- \(happening)  \(day)" }
  var keepEverythingAsIs: String { "不改了" }
  var changeAndRetractRecords: String { "改，一起撤掉" }
  func paperCount(paper: String, count: String) -> String { "\(paper)  \(count)" }
  func paperCountWithRemarks(paper: String, count: String, remarks: String) -> String {
    "\(paper)  \(count)（\(remarks)）"
  }
  var haveReadyForCall: String { "先找出来放手边" }
  var paperIsHandedOver: String { "要交上去" }
  func photosToBring(count: Int) -> String { "\(count) 张" }
  func formsToBring(count: Int) -> String { "\(count) 份" }
  var oneOriginal: String { "原件" }
  func severalOriginals(count: Int) -> String { "原件 \(count)" }
  func copiesToBring(count: Int) -> String { "复印件 \(count)" }
  func copiesByErrand(count: Int, breakdown: String) -> String { "复印件共 \(count)（\(breakdown)）" }
  func callHeadingForSide(side: String, desk: String, errands: String) -> String {
    "\(side)  \(desk)：\(errands)"
  }
  func ofSeveralTrips(count: Int) -> String { "，共 \(count) 趟" }
  func tripHeading(number: Int, total: String, place: String, errands: String) -> String {
    "第 \(number) 趟\(total)  \(place)：\(errands)"
  }
  var holderMustCome: String { "要持卡人本人到场" }
  func askByTelephoneFirst(key: String) -> String { "先打电话问\(key)" }
  var askWhenYouGetThere: String { "办到这一步再问" }
  func listGapAndAdvice(gap: String, advice: String) -> String { "\(gap)，\(advice)。" }
  func noReliablePaperList(papers: String, advice: String) -> String {
    "没有可靠的清单：\(papers)一定带上，其余\(advice)。"
  }
  var hearsayPapers: String { "有人说还要，手边有就带上" }
  func paperListCoversOnly(covered: String, uncovered: String) -> String {
    "这份清单是\(covered)的；\(uncovered)没有可靠的清单"
  }
  func noOfficialPaperList(papers: String, key: String) -> String {
    "要带什么没有官方说法：\(papers)一定带上，去之前打电话问\(key)。"
  }
  func bringPapersMaybeMore(papers: String, more: Int, key: String) -> String {
    "要带：\(papers)；还有 \(more) 样可能会要\(key)"
  }
  func bringPapers(papers: String, key: String) -> String { "要带：\(papers)\(key)" }

  func name(_ reason: NotNeeded.Reason) -> String {
    switch reason {
    case .lostCard: "已经不在手上"
    case .notThisSituation: "你这种情况用不着"
    case .notThisPerson: "你这样办用不着"
    case .notThisChannel: "在这里办用不着"
    case .keptEarlier: "前一趟已收走"
    }
  }

  func oneTripForCards(count: Int, place: String) -> String { "一趟办 \(count) 张卡：去\(place)" }
  func tripForWhom(names: [String]) -> String { "给谁办：\(names.joined(separator: "、"))" }
  var onlyOnSameBank: String { "卡面上是同一家银行才能一趟办。" }
  func askWhetherSeveralAtOnce(call: String) -> String { "先问：几个人的能不能一起办，要不要一人取一个号。\(call)。" }
  var ownPapersOnce: String { "一个人替大家去的话，他自己的带一份：" }
}

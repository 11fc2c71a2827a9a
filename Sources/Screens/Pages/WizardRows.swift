import CardJourney
import CityGuide
import Terminal

extension PageWriter {
  /// Which guides could not be read, on top of whatever rests on the others.
  mutating func unreadableGuides() {
    let findings = context.guide?.unreadable ?? []
    for finding in findings {
      let words = finding.missingLayer
      text(Phrase("! \(words.zh)", "! \(words.en)"), style: .init(bold: true, tint: .alarm))
    }
    if !findings.isEmpty { blank() }
  }

  /// What must not wait: a report that has lapsed or lapses soon, a card due.
  mutating func banner() {
    faults()
    let today = context.today
    let urgent = context.case.obligations(in: context.circumstances).filter { obligation in
      guard let day = obligation.due.earliest else { return false }
      return today.days(to: day) <= Step.renewalDays && !obligation.isJustStarted(context)
    }
    for obligation in urgent.prefix(2) {
      let words = obligation.phrase(on: today)
      text(Phrase("! \(words.zh)", "! \(words.en)"), style: .init(bold: true, tint: .alarm))
    }
    if !urgent.isEmpty { blank() }
  }

  /// Files that cannot be used.
  private mutating func faults() {
    let faults = context.guide?.faults ?? []
    for fault in faults {
      let words = fault.leftOut
      text(Phrase("! \(words.zh)", "! \(words.en)"), style: .init(bold: true, tint: .alarm))
    }
    if !faults.isEmpty { blank() }
  }

  /// A closed case.
  mutating func closed() {
    guard case .closed(let outcome) = context.journey.closing else { return }
    heading(Phrase("这件事已经结束：\(outcome.phrase.zh)。", "This case is closed: \(outcome.phrase.en)."))
    text(Phrase("按 u 可以撤销结束；按 h 看全部事项。", "Press u to take that back, h for all cases."))
  }

  /// What stands below the steps: how long a report holds, what to do when nobody answers, care.
  ///
  /// `open` is the number of questions that can still be answered.
  mutating func afterSteps(_ steps: [Step], open: Int) {
    lapse(steps)
    if steps.contains(where: \.isSocialReport) { fallback() }
    if context.canBeFound {
      text(Phrase("卡找到了？先别用，按 f 说一声。", "Found it? Do not use it yet: press f."))
    }
    if steps != [.finish] { care(steps) }
    if open > 0 {
      blank()
      text(
        Phrase(
          "还有 \(open) 题能让后面的步骤更准（按 a 接着答），现在不答也行。",
          "\(open) more questions make the next steps more exact (press a); they can wait."))
    }
    // Of a refused card what was found says which notes are meant.
    let errand = steps.first == .settleAtDesk ? context.finding?.errand : steps.first?.errand
    if let errand { worthKnowing(about: errand) }
    beware(steps)
  }

  mutating func lapse(_ steps: [Step]) {
    let duties = context.case.obligations(in: context.circumstances)
    let isReporting = steps.contains(.report(.social, .temporary))
    // Whoever was told the day needs no other word on it.
    let running = duties.contains { $0.kind == .renewReport(.social) && $0.basis != .told }
    if let query = context.query, isReporting || running { term(query, isReporting) }
    let reports = duties.compactMap { duty -> (side: Side, duty: Obligation)? in
      guard case .renewReport(let side) = duty.kind else { return nil }
      return (side, duty)
    }
    for (side, duty) in reports where duty.basis != .assumed {
      let day = duty.due.phrase
      text(
        Phrase(
          "\(side.phrase.zh)的挂失到 \(day.zh)为止。", "\(side.phrase.en) report holds until \(day.en)."))
    }
    let assumed = reports.filter { $0.duty.basis == .assumed }
    guard !assumed.isEmpty else { return }
    let days = assumed.map { side, duty in
      Phrase(
        "\(side.phrase.zh)到 \(duty.due.phrase.zh)", "\(side.phrase.en) until \(duty.due.phrase.en)")
    }.joined(by: .enumeration)
    text(
      Phrase(
        "挂失先按查到的最短说法算：\(days.zh)；问到准的就改。",
        "Reports are taken to hold by the shortest that anybody says: \(days.en); correct it once you know."
      ))
  }

  /// How long a report of the social side holds, and what we make of it.
  private mutating func term(_ query: GuideQuery, _ isReporting: Bool) {
    let decision = query.decision(about: .temporaryLapse)
    let label = Phrase("社保侧挂失管多久", "The social report holds")
    if let answer = decision.answer {
      fact(answer, indent: 1, label: label, answer.phrase())
    } else {
      text(
        Phrase(
          "社保侧挂失管多久：\(query.guide.names.short)没有查到官方说法。",
          "How long the social report holds: no official word found."))
    }
    // Where no answer can be relied on the reminder goes by the shortest of these.
    if context.rules.lapse.factID == nil {
      for hearsay in shortest(decision.hearsay).prefix(2) {
        fact(hearsay, indent: 3, hearsay.phrase())
      }
    }
    guard isReporting,
      let due = context.rules.end(
        ofReportOn: .social, made: context.today, calendar: context.calendar)
    else { return }
    text(
      Phrase(
        "今天挂失，本程序按 \(due.phrase.zh)到期提醒你；电话里问到的，以它为准。",
        "Reported today, we remind you as if it ran out on \(due.phrase.en); what they tell you counts more."
      ))
  }

  /// What is said of how long a report holds, the term that ends first foremost.
  private func shortest(_ facts: [Fact]) -> [Fact] {
    let ends = facts.compactMap { fact in
      fact.value.lapse?.span.map { span in
        (
          fact: fact,
          end: context.calendar.end(of: span, from: context.today).earliest?.ordinal ?? .max
        )
      }
    }
    return ends.sorted { $0.end < $1.end }.map(\.fact)
  }

  /// What is worth knowing about an errand, from the guides.
  private mutating func worthKnowing(about errand: Errand) {
    guard let query = context.query else { return }
    let notes = query.notes(for: errand).filter { note in
      note.reliability == .answer && note.scope.errands.contains(errand)
        && (context.answers.hasAccount || note.scope.sides != [.bank])
    }
    // What is said of this very person comes before what is said to everybody.
    let personal = notes.filter(\.scope.concernsPerson)
    let general = notes.filter { !$0.scope.concernsPerson }
    for note in personal.prefix(3) + general.prefix(2) { asideFact(note, \.phrase) }
  }

  mutating func fallback() {
    let ways =
      context.answers.smartphone == false
      ? Phrase("打不通：打 12345。", "Cannot get through? Call 12345.")
      : Phrase(
        "打不通：用电子社保卡挂失，或打 12345。", "Cannot get through? Use the electronic card, or call 12345.")
    text(
      context.calendar.isWorkday(context.today)
        ? ways
        : Phrase(
          "今天不是工作日，人工可能不上班。\(ways.zh)", "Today is no working day; people may not answer. \(ways.en)"
        ))
  }

  /// How care is had meanwhile.
  mutating func care(_ steps: [Step]) {
    guard context.answers.situation?.goal != .accountOnly else {
      text(
        Phrase(
          "看病刷卡不受影响；受影响的是打到账户里的钱。",
          "Care at the desk is not affected; what is paid into the account is."))
      return
    }
    guard steps.speakOfCare(context) else { return }
    text(
      context.hasMedicalCode
        ? Phrase(
          "看病急用：医保码照常能用，也可问医院认不认身份证；医保待遇的事打 12393。",
          "Care needed now? The medical code on the phone still works; or ask whether the ID card will do. Benefits: 12393."
        )
        : Phrase(
          "看病急用：先打 12393 问待遇在不在、用什么能看；先自己付的，票据留好。",
          "Care needed now? Ask 12393 first whether you are covered and what will do; keep the bills of what you pay."
        ))
    guard let counter = context.codeCounter else { return }
    fact(
      counter, indent: 3, label: Phrase("手机刷不了脸的，医保码在这里开", "No face check? The code is set up at"),
      \.phrase)
  }
}

extension Obligation {
  /// A report made today is no news today.
  fileprivate func isJustStarted(_ context: Context) -> Bool {
    guard case .report = kind else { return false }
    return basis == .atOnce
  }
}

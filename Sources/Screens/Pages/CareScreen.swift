import CardJourney
import CityGuide
import Terminal

/// A doctor today, without a card: what serves, what to do when a desk says no, what to record.
struct CareScreen: Screen {
  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase("今天要看病，卡用不了：", "Care today, and no card that works:"))
    writer.blank()
    writeCareToday(&writer)
    writer.blank()
    writer.heading(Phrase("试过了就记一下：", "Tried it? Note what happened:"))
    for happening in CareScreen.happenings(context) {
      writer.choice(happening.phrase, .all([.close, .recordNow(happening, context)]))
    }
    return Page(
      title: context.title(Phrase("今天看病", "Care today")), rows: writer.rows,
      bindings: [
        KeyMap.choosing(Phrase("记下", "Record it")), KeyMap.sources, KeyMap.asking,
      ],
      citations: writer.citations,
      why: !context.hasMedicalCode
        ? nil
        : Phrase(
          "看病不用等新卡：手机上的医保码跟着人走，跟哪张卡没有关系。",
          "Care need not wait for the card: the medical code belongs to the person, not to a card.")
    )
  }

  /// What can be recorded of a visit now: only what the rules do not refuse.
  private static func happenings(_ context: Context) -> [Happening] {
    let now = When.on(context.today, at: context.moment.minute)
    let all: [Happening] =
      AccessKind.allCases.map { .accessArranged($0, until: nil) }
      + [.accessRefused(.medicalCode), .paidInFull]
    return all.filter { happening in
      !context.case.refusals(of: happening, when: now, in: context.circumstances)
        .contains { $0.force == .logical }
    }
  }

  /// What serves at a hospital meanwhile, where to have it set up, and what to do when it does not.
  private func writeCareToday(_ writer: inout PageWriter) {
    guard let query = writer.context.query else {
      writer.text(
        Phrase(
          "还不知道是哪里发的卡：先答那一题，这里就有当地的办法。",
          "The issuing place is not known yet: answer that question first."))
      return
    }
    for interim in query.facts(about: .interim, for: .medicalCode) {
      writer.fact(interim, indent: 3, label: interim.topic.label, interim.phrase())
    }
    if let counter = writer.context.codeCounter {
      writer.fact(
        counter, indent: 3,
        label: Phrase("手机刷不了脸的，医保码在这里开", "No face check? The code is set up at"), \.phrase)
    }
    let notes = query.notes(for: .medicalCode)
      .filter { $0.reliability == .answer && $0.scope.errands.contains(.medicalCode) }
    for note in notes { writer.fact(note, indent: 3, \.phrase) }
    writer.text(
      Phrase(
        "窗口说不行：问认不认身份证；都不认就先自己付，发票和病历留好，回头去报销。",
        "The desk says no? Ask whether the ID card will do; else pay, keep bills and records, and claim later."
      ), indent: 3)
    writer.text(Desk(kind: .insurance, number: query.guide.insuranceLine).phrase, indent: 3)
  }
}

import CardJourney
import CityGuide
import Copy
import Terminal

/// A doctor today, without a card: what serves, what to do when a desk says no, what to record.
struct CareScreen: Screen {
  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.heading(Phrase(\.careTodayWithoutCard))
    writer.blank()
    writeCareToday(&writer)
    writer.blank()
    writer.heading(Phrase(\.noteHowCareWent))
    for happening in CareScreen.happenings(context) {
      writer.choice(happening.phrase, .all([.close, .recordNow(happening, context)]))
    }
    return Page(
      title: context.title(Phrase(\.careToday)), rows: writer.rows,
      bindings: [
        KeyMap.choosing(Phrase(\.recordIt)), KeyMap.sources, KeyMap.asking,
      ],
      citations: writer.citations,
      why: !context.hasMedicalCode
        ? nil
        : .stated([.careNeedNotWait])
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
        Phrase(\.careAwaitsIssuingPlace))
      return
    }
    for interim in query.facts(about: .interim, for: .medicalCode) {
      writer.fact(interim, indent: 3, label: interim.topic.label, interim.phrase())
    }
    if let counter = writer.context.codeCounter {
      writer.fact(
        counter, indent: 3,
        label: Phrase(\.codeWithoutFaceCheckAt), \.phrase)
    }
    let notes = query.notes(for: .medicalCode)
      .filter { $0.reliability == .answer && $0.scope.errands.contains(.medicalCode) }
    for note in notes { writer.fact(note, indent: 3, \.phrase) }
    writer.statement(.whenCareDeskRefuses, indent: 3)
    writer.text(Desk(kind: .insurance, number: query.guide.insuranceLine).phrase, indent: 3)
  }
}

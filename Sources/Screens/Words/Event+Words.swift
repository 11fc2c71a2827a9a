package import CardJourney
import CityGuide
package import Copy

extension Context {
  /// What a line of the log says, in words.
  package func phrase(of event: Event) -> Phrase {
    switch event.payload {
    case .happened(let happening, _, _): return happening.phrase
    case .answered(let answer):
      let label = answer.question.short(for: answers)
      // Places and banks have names in each language.
      let said = Phrase { speaking($0.language).phrase(of: answer)($0) }
      return Phrase { $0.labelledWords(label: label($0), words: said($0)) }
    case .forgot(let question):
      let label = question.short(for: answers)
      return Phrase { $0.logAnswerNotTold(question: label($0)) }
    case .ticked(let key, let isTicked): return phrase(of: key, isTicked: isTicked)
    case .told(let told):
      let matter = Matter(key: told.key)
      let topic = matter?.question ?? Phrase(verbatim: told.key.rawValue)
      let value =
        matter.map { told.value.phrase(to: $0, in: `case`, calendar) } ?? told.value.phrase
      return Phrase { $0.logTold(topic: topic($0), answer: value($0)) }
    case .putOff(let duty, let day):
      let kind = `case`.obligation(duty, in: circumstances)?.kind
      let name = kind?.phrase(statements.lines) ?? Phrase(verbatim: duty)
      return Phrase { $0.logPutOff(task: name($0), day: day.phrase($0)) }
    case .retracted(let sequence, _):
      guard let taken = `case`.events.first(where: { $0.sequence == sequence }) else {
        return Phrase { $0.logRecordTakenBack(number: sequence) }
      }
      // What was taken back may be a taking back itself: then the first record stands again.
      let said = phrase(of: taken)
      return Phrase { $0.logTakenBack(record: said($0)) }
    case .withdrawn: return Phrase(\.logTakenBackElsewhere)
    case .unreadable: return event.unreadablePhrase
    }
  }

  /// What the next undo takes back, in words; what a rule brought about goes with its cause.
  var undone: Phrase {
    let said = inShort(`case`.lastBatch)
    return Phrase { $0.undoneRecords(records: said($0)) }
  }

  /// What the next redo writes again, in words.
  var redone: Phrase {
    let said = inShort(`case`.undoneBatch)
    return Phrase { $0.redoneRecords(records: said($0)) }
  }

  private func inShort(_ batch: [Event]) -> Phrase {
    batch.filter { event in
      if case .happened(_, .some, _) = event.payload { false } else { true }
    }.map(phrase).inShort
  }

  private func speaking(_ language: Language) -> Context {
    var copy = self
    copy.language = language
    return copy
  }

  private func phrase(of key: RequirementKey, isTicked: Bool) -> Phrase {
    // Papers without a kind of their own are told apart by what stands behind the first full stop.
    let kind = DocumentKind(rawValue: String(key.document.prefix { $0 != "." }))
    let paper =
      kind.flatMap { kind in
        Whose(rawValue: key.whose).map { kind.phrase(of: $0, answers) } ?? kind.phrase
      } ?? Phrase(verbatim: key.document)
    let what =
      key.isCopy
      ? Phrase { $0.copyOfPaper(paper: paper($0)) } : paper
    return isTicked
      ? Phrase { $0.logPaperAtHand(paper: what($0)) }
      : Phrase { $0.logPaperNotAtHand(paper: what($0)) }
  }
}

import CardJourney
import CityGuide
import Copy
package import Screens

extension Handout {
  /// The handout of the open case, as the screens derive it.
  package init(_ context: Context) {
    var writer = HandoutWriter(context)
    // In the order of the paper, which is the order of the sources' numbers.
    let calls = writer.calls()
    let trips = writer.trips()
    let dates = writer.dates()
    let agency = writer.agency()
    self.init(
      language: context.language, caseID: context.case.id, nickname: context.file?.nickname,
      situation: context.answers.situation.map { context.say($0.phrase) },
      placeLabel: context.say(CardJourney.Question.place.short(for: context.answers)),
      place: context.placeName, whoGoes: context.say(context.answers.acting.phrase),
      printed: context.say(context.today.phrase), calls: calls,
      trips: trips, paperCount: context.checklist.ticks.count, dates: dates,
      standing: writer.standing(), questions: writer.questions(),
      unverified: writer.unverified(trips), agency: agency, sources: writer.sources())
  }
}

/// Takes from the screens what goes on paper.
struct HandoutWriter {
  let context: Context
  var page: PageWriter

  init(_ context: Context) {
    self.context = context
    page = .forPaper(context)
  }

  /// Words in the language of the paper.
  func say(_ phrase: Phrase) -> String { context.say(phrase) }
}

// MARK: - Calls

extension HandoutWriter {
  private var steps: [Step] { context.case.steps(in: context.circumstances) }

  /// The reports that are made by telephone; of a side that needs none, the number to keep.
  mutating func calls() -> [Handout.Call] {
    var calls: [Handout.Call] = []
    for step in steps {
      guard case .report(let side, .temporary) = step else { continue }
      calls.append(call(context.nextReportCall(side), on: side, isReport: true))
    }
    for (side, contact) in context.contacts
    where !calls.contains(where: { $0.side == side.rawValue }) {
      let call = call(contact, on: side, isReport: false)
      calls.insert(call, at: side == .social ? 0 : calls.count)
    }
    return calls
  }

  private mutating func call(_ call: CallOut, on side: Side, isReport: Bool) -> Handout.Call {
    let keep: Phrase = side == .social ? .cardLine : .bankLine
    // Its mark comes before those of its lines.
    let mark = page.raisedMark(call.fact)
    return Handout.Call(
      side: side.rawValue, title: say(isReport ? title(of: side) : keep), number: call.number,
      isHearsay: call.isHearsay, office: say(call.office), whereFound: call.whereFound.map(say),
      mark: mark, words: isReport ? say(call.words) : nil,
      lines: isReport ? page.lines(forReportOn: side) : [])
  }
}

extension HandoutWriter {
  /// A report that stands is said to stand: whoever reads it has not been idle.
  private func title(of side: Side) -> Phrase {
    guard let day = context.standingReport(side)?.made.earliest else { return .reporting(side) }
    return .reportingAgain(side, after: day)
  }
}

// MARK: - Questions and what they leave open

extension HandoutWriter {
  func questions() -> [Handout.Question] {
    context.telephoneQuestions.map { question in
      let phrase = question.matter.question
      return Handout.Question(
        key: question.matter.key.rawValue, desk: say(question.desk.phrase),
        number: question.desk.number, question: phrase[.zh],
        translation: context.language == .zh ? nil : phrase[.en],
        reason: say(question.reason.phrase), canWait: question.canWait,
        meanwhile: question.disputes.lazy.compactMap(\.say).first.map { say($0.phrase) })
    }
  }

  /// What is not sure, in a few sentences.
  func unverified(_ trips: [Handout.Trip]) -> [String] {
    let hearsay = trips.reduce(0) { $0 + $1.mayBeAsked.count }
    let withoutList = trips.filter { $0.withoutList != nil }.compactMap(\.number)
    let isOurs = context.case.obligations(in: context.circumstances).contains {
      $0.basis == .assumed && $0.due != .standing
    }
    let sentences: [Phrase?] = [
      context.guide?.leftOut,
      hearsay > 0 ? Phrase.hearsayPapers(hearsay) : nil,
      withoutList.isEmpty ? nil : Phrase.withoutList(withoutList),
      isOurs ? Phrase.ourReminders : nil,
    ]
    return sentences.compactMap(\.self).map(say)
  }

  /// Who says it; one page of which several statements were taken stands once.
  func sources() -> [Handout.Source] {
    var sources: [Handout.Source] = []
    for (index, fact) in page.citations.all.enumerated() {
      let source = source(of: fact, number: index + 1)
      if let known = sources.firstIndex(where: { $0.isSame(as: source) }) {
        sources[known].numbers += source.numbers
      } else {
        sources.append(source)
      }
    }
    return sources
  }

  /// The best source stands for all: the page of sources on the screen has the others.
  private func source(of fact: Fact, number: Int) -> Handout.Source {
    let source = fact.sources.min { $0.grade < $1.grade }
    return Handout.Source(
      numbers: [number], grade: say(context.evidence(of: fact).words),
      title: source?.title ?? fact.id.rawValue, published: source?.published,
      read: source?.seen?.description, url: source?.url)
  }
}

extension Handout.Source {
  /// Whether it is the same page, whatever was taken from it.
  fileprivate func isSame(as other: Handout.Source) -> Bool {
    grade == other.grade && title == other.title && url == other.url
      && published == other.published && read == other.read
  }
}

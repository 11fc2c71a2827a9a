import CityGuide
import Copy

extension Handout {
  /// How closely a sheet is set, so that all of it stands on one page.
  enum Spacing: String {
    case roomy, close, dense
  }

  /// What fits the page, as it was measured with headless Chromium over the cities with most to say.
  var spacing: Spacing {
    switch lineCount {
    case ..<53: .roomy
    case ..<(language == .zh ? 65 : 60): .close
    default: .dense
    }
  }

  /// About how many lines it takes.
  private var lineCount: Int {
    let calls = calls.map { call in
      4 + ([call.words].compactMap(\.self) + call.lines).map { lines(of: $0, within: 40) }.sum
    }
    let trips = trips.map { trip in
      let rows = [trip.place, trip.hours, trip.time, trip.cost, trip.notes]
      let papers = (trip.mustBring + trip.mayBeAsked).map(length).sum
      return 3 + rows.filter { !$0.isEmpty }.map { lines(of: $0.joined(), within: 86) }.sum
        + trip.agent.count + papers / 80 + (trip.mayBeAsked.isEmpty ? 0 : 1)
        + (trip.withoutList == nil ? 0 : 1) + (trip.needNot.isEmpty ? 0 : 1)
    }
    let asked = questions.map { question in
      1 + lines(of: question.question + (question.translation ?? ""), within: 40)
        + (question.meanwhile.map { lines(of: $0, within: 46) } ?? 0)
    }
    return 10 + (calls.max() ?? 0) + trips.sum + dates.count + standing.count + asked.sum / 2
      + sources.count
  }

  private func length(_ paper: Paper) -> Int {
    width(paper.name + paper.count + paper.remarks.joined()) / 2 + 3
  }

  private func lines(of text: String, within columns: Int) -> Int {
    (width(text) / 2 + columns - 1) / columns
  }

  /// In half characters: what is not Latin takes two.
  private func width(_ text: String) -> Int { text.reduce(0) { $0 + ($1.isASCII ? 1 : 2) } }
}

extension [Int] {
  fileprivate var sum: Int { reduce(0, +) }
}

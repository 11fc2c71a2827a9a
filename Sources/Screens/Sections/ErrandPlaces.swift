import CardJourney
import CityGuide
import Copy

/// Where an errand is done: hearsay only where nobody reliable names a place.
struct ErrandPlaces: Section {
  let errand: Errand

  func write(on page: inout PageWriter) {
    let best = page.context.channels(for: errand).asReliableAsFirst
    // Who comes home stands with what is done for somebody who cannot come.
    let isInfirm = page.context.answers.holder == .infirm
    for channel in best.filter({ !isInfirm || $0.value.kind != .homeService }).prefix(2) {
      page.fact(channel, indent: 7, \.phrase)
    }
  }
}

extension [Stated<Channel>] {
  /// Hearsay only where nobody reliable names a place.
  var asReliableAsFirst: [Stated<Channel>] {
    filter { $0.reliability == first?.reliability }
  }
}

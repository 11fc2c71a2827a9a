/// What leads from one shape to the next.
package enum Move: Hashable, Sendable {
  case happened(Happening)
  /// Time passed: the term of a temporary report is over, and nobody did anything.
  case termEnded(Side)

  /// The words on the arrow: the happening without what no guard reads.
  package var label: String {
    switch self {
    case .happened(let happening): happening.label
    case .termEnded(let side): "(term-ended \(side.rawValue))"
    }
  }
}

extension Happening {
  /// The words without what no guard reads: channels, days, reasons.
  package var label: String {
    switch self {
    case .reported(let side, let report, _, _): "reported \(side.rawValue) \(report.rawValue)"
    case .applied(let errand, _, let delivery):
      "applied \(errand.rawValue)" + (delivery == .atOnce ? " at-once" : "")
    // What has to be mended differs, so these lead elsewhere.
    case .turnedDown(.record), .turnedDown(.cardState): words.joined(separator: " ")
    case .enablingFailed(let symptom) where symptom.side == .bank: "\(kind.rawValue) bank"
    case .turnedDown, .accepted, .ready, .enablingFailed: kind.rawValue
    default: words.joined(separator: " ")
    }
  }

  /// One happening for each label of the main tracks.
  static let distinctMainTracks: [Happening] = {
    var labels: Set<String> = []
    return mainTracks.filter { labels.insert($0.label).inserted }
  }()
}

extension Machine {
  /// The main-track happenings that can change anything a guard or the goal reads for these answers.
  package var alphabet: [Happening] {
    Happening.distinctMainTracks.filter { happening in
      happening.note.map { $0.matters(for: answers, with: nil) } ?? true
    }
  }
}

import CityGuide
import Copy
import Terminal

/// Which guides could not be read, on top of whatever rests on the others.
struct UnreadableGuides: Section {
  func write(on page: inout PageWriter) {
    let findings = page.context.guide?.unreadable ?? []
    for finding in findings {
      let words = finding.missingLayer
      page.text(Phrase { $0.guideFault(fault: words($0)) }, style: .init(bold: true, tint: .alarm))
    }
    if !findings.isEmpty { page.blank() }
  }
}

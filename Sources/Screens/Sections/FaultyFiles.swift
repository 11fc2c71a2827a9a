import CardJourney
import CityGuide
import Copy
import Terminal

/// Which of the desk's own files cannot be used.
struct FaultyFiles: Section {
  func write(on page: inout PageWriter) {
    let faults = page.context.guide?.faults ?? []
    for fault in faults {
      let words = fault.leftOut
      page.text(Phrase { $0.guideFault(fault: words($0)) }, style: .init(bold: true, tint: .alarm))
    }
    if !faults.isEmpty { page.blank() }
  }
}

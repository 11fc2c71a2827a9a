import Glibc

/// What libFuzzer calls with each input; `BUKA_FUZZ_TARGET` names who takes it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  FuzzTarget.chosen.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// Something that reads or writes what others have typed or sent: it must neither trap nor break its promise.
enum FuzzTarget: String, CaseIterable {
  case keys, events, guide, handover, entry, answers, html, ics, markdown

  static let chosen: FuzzTarget = {
    guard let name = getenv("BUKA_FUZZ_TARGET").map({ String(cString: $0) }),
      let target = FuzzTarget(rawValue: name)
    else { fatalError("BUKA_FUZZ_TARGET is one of \(allCases.map(\.rawValue))") }
    return target
  }()

  func take(_ bytes: [UInt8]) {
    switch self {
    case .keys: FuzzReading.keys(bytes)
    case .events: FuzzReading.events(bytes)
    case .guide: FuzzReading.guide(bytes)
    case .handover: FuzzReading.handover(bytes)
    case .entry: FuzzReading.entry(bytes)
    case .answers: FuzzReading.answers(bytes)
    case .html: FuzzWriting.html(bytes)
    case .ics: FuzzWriting.ics(bytes)
    case .markdown: FuzzWriting.markdown(bytes)
    }
  }
}

/// Ends the run where a promise is broken.
func require(_ condition: Bool, _ what: @autoclosure () -> String) {
  if !condition { fatalError(what()) }
}

import Terminal
import Testing

@testable import Screens

/// Ctrl-C: the first may be a slip.
struct InterruptTests {
  /// Milliseconds between two Ctrl-C, and whether the second one leaves.
  @Test(arguments: [(0, true), (1999, true), (2000, true), (2001, false), (60_000, false)])
  func `a second Ctrl-C leaves within two seconds`(gap: Int, leaves: Bool) {
    var model = Scene.action.robot().model
    let first = Duration.milliseconds(5000)
    #expect(model.update(.key(.control("c")), at: .sample, elapsed: first).isEmpty)
    #expect(model.frame().text.contains("再按一次 Ctrl-C 离开"))
    let second = first + .milliseconds(gap)
    let effects = model.update(.key(.control("c")), at: .sample, elapsed: second)
    #expect(effects.contains { if case .leave = $0 { true } else { false } } == leaves)
    #expect(model.frame().text.contains("再按一次 Ctrl-C 离开") == !leaves)
  }

  @Test func `one that came too late is a first one again`() {
    var model = Scene.action.robot().model
    for seconds in [1, 10] {
      _ = model.update(.key(.control("c")), at: .sample, elapsed: .seconds(seconds))
    }
    let effects = model.update(.key(.control("c")), at: .sample, elapsed: .seconds(11))
    #expect(effects.count == 1)
  }

  @Test(arguments: [Scene.help, .firstQuestion, .placeSearch, .refusalRepair, .sources])
  func `it works on every screen, in text fields too`(scene: Scene) {
    let once = scene.robot().pressing(.control("c"))
    #expect(once.farewell == nil)
    #expect(once.notice.contains("再按一次 Ctrl-C 离开"))
    #expect(once.pressing(.control("c")).farewell != nil)
  }
}

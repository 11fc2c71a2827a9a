import Testing

extension Trait where Self == TimeLimitTrait {
  /// The limit for a test that runs programs.
  ///
  /// All tests of a run begin at once and share a few threads, so most of the time that this counts is
  /// spent waiting for one. What hangs is found sooner: each wait of the robot and each command has a
  /// deadline of its own.
  static var patient: Self { .timeLimit(.minutes(10)) }
}

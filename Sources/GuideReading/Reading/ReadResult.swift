import CityGuide

/// What came out of reading one file.
struct ReadResult<Value> {
  /// The value; nil where nothing could be made of the file.
  let value: Value?
  /// What stands in the way of using the file.
  let findings: [Finding]
  /// Mistakes of form that leave no doubt what is meant: errors to whoever checks the files, no
  /// reason to refuse them.
  var form: [Finding] = []
}

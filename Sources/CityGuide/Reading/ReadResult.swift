/// What came out of reading one file.
struct ReadResult<Value> {
  /// The value; nil where nothing could be made of the file.
  let value: Value?
  /// What is wrong with the file.
  let findings: [Finding]
}

/// A part of a page that writes itself, so that pages are put together from values.
protocol Section {
  /// Writes it below what stands there already.
  func write(on page: inout PageWriter)
}

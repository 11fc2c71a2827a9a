/// The part of a long list that is on the screen, and the row that is selected.
///
/// The selected row is always visible, and the window moves no further than that needs.
package struct ListWindow: Hashable, Sendable {
  /// The number of rows in the list.
  package let count: Int
  /// The number of rows on the screen, at least 1.
  package let height: Int
  /// The selected row; 0 in an empty list.
  package let selected: Int
  /// The first row on the screen; 0 in an empty list.
  package let first: Int

  /// Creates a window near `first` that shows `selected`; both may lie outside of the list.
  package init(count: Int, height: Int, selected: Int = 0, first: Int = 0) {
    self.count = max(0, count)
    self.height = max(1, height)
    self.selected = max(0, min(selected, self.count - 1))
    let lowest = max(0, self.count - self.height)
    let needed = max(self.selected - self.height + 1, min(first, self.selected))
    self.first = max(0, min(needed, lowest))
  }

  /// The rows on the screen.
  package var rows: Range<Int> { first..<min(count, first + height) }

  /// The window a number of screens further down, or up when negative; one row stays in sight.
  package func paged(by screens: Int) -> ListWindow {
    let distance = screens * max(1, height - 1)
    return ListWindow(
      count: count, height: height, selected: selected + distance, first: first + distance)
  }
}

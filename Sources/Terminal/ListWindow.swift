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
  /// Whether there are rows above the screen.
  package var hasMoreAbove: Bool { first > 0 }
  /// Whether there are rows below the screen.
  package var hasMoreBelow: Bool { rows.upperBound < count }

  /// The window with another row selected; beyond the ends, the first or last.
  package func selecting(_ row: Int) -> ListWindow {
    ListWindow(count: count, height: height, selected: row, first: first)
  }

  /// The window of a list or screen that has changed its length.
  package func resized(count: Int? = nil, height: Int? = nil) -> ListWindow {
    ListWindow(
      count: count ?? self.count, height: height ?? self.height, selected: selected, first: first)
  }

  /// The window as the key leaves it: arrows by one, pages by a screen less one row, Home and End;
  /// nil for other keys.
  package func applying(_ key: Key) -> ListWindow? {
    switch key {
    case .up: selecting(selected - 1)
    case .down: selecting(selected + 1)
    case .pageUp: paged(by: -1)
    case .pageDown: paged(by: 1)
    case .home: selecting(0)
    case .end: selecting(count - 1)
    default: nil
    }
  }

  /// The window a number of screens further down, or up when negative; one row stays in sight.
  package func paged(by screens: Int) -> ListWindow {
    let distance = screens * max(1, height - 1)
    return ListWindow(
      count: count, height: height, selected: selected + distance, first: first + distance)
  }
}

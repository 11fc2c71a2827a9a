import Terminal
import Testing

struct ListWindowTests {
  @Test func `the window moves no further than the selection needs`() {
    let window = ListWindow(count: 20, height: 5, selected: 4)
    #expect(window.rows == 0..<5)
    #expect(window.selecting(5).rows == 1..<6)
    #expect(window.selecting(5).selecting(2).rows == 1..<6)
    #expect(window.selecting(5).selecting(0).rows == 0..<5)
    #expect(window.selecting(19).rows == 15..<20)
  }

  @Test func `a page keeps the place of the selection on the screen`() {
    let window = ListWindow(count: 20, height: 5, selected: 6, first: 5).paged(by: 1)
    #expect(window.selected == 10)
    #expect(window.first == 9)
  }

  @Test func `the selection stays inside when the list or the screen shrinks`() {
    let window = ListWindow(count: 20, height: 10, selected: 19)
    let lower = ListWindow(count: 20, height: 3, selected: window.selected, first: window.first)
    #expect(lower.rows == 17..<20)
    let shorter = ListWindow(count: 4, height: 10, selected: window.selected, first: window.first)
    #expect(shorter.selected == 3)
    #expect(shorter.rows == 0..<4)
    #expect(ListWindow(count: 0, height: 10, selected: 19, first: window.first).rows.isEmpty)
  }

  @Test func `the selected row is visible in every small window`() {
    for count in 1...8 {
      for height in 0...9 {
        for selected in -1...9 {
          for first in -2...10 {
            let window = ListWindow(count: count, height: height, selected: selected, first: first)
            #expect(window.rows.contains(window.selected))
            #expect(window.rows.upperBound <= count)
            #expect(window.rows.count == min(count, window.height))
          }
        }
      }
    }
  }
}

extension ListWindow {
  /// The window with another row selected.
  fileprivate func selecting(_ row: Int) -> ListWindow {
    ListWindow(count: count, height: height, selected: row, first: first)
  }
}

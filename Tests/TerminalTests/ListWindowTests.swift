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

  @Test(arguments: [
    (Key.up, 9), (.down, 11), (.pageUp, 6), (.pageDown, 14), (.home, 0), (.end, 19),
  ])
  func `keys move the selection`(key: Key, selected: Int) {
    let window = ListWindow(count: 20, height: 5, selected: 10, first: 8)
    #expect(window.applying(key)?.selected == selected)
    #expect(window.applying(.enter) == nil)
  }

  @Test func `a page keeps the place of the selection on the screen`() {
    let window = ListWindow(count: 20, height: 5, selected: 6, first: 5).paged(by: 1)
    #expect(window.selected == 10)
    #expect(window.first == 9)
  }

  @Test func `the selection stays inside when the list or the screen shrinks`() {
    let window = ListWindow(count: 20, height: 10, selected: 19)
    #expect(window.resized(height: 3).rows == 17..<20)
    #expect(window.resized(count: 4).selected == 3)
    #expect(window.resized(count: 4).rows == 0..<4)
    #expect(window.resized(count: 0).rows.isEmpty)
  }

  @Test func `it tells whether there is more on either side`() {
    let window = ListWindow(count: 9, height: 3, selected: 4, first: 3)
    #expect(window.hasMoreAbove && window.hasMoreBelow)
    #expect(!window.selecting(0).hasMoreAbove)
    #expect(!window.selecting(8).hasMoreBelow)
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

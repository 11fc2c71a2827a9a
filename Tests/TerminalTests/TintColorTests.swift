import Foundation
import Terminal
import Testing

/// Colours on terminals that have few, many or none.
struct TintColorTests {
  /// The levels of red, green and blue in the cube of a 256-colour palette.
  private static let levels = [0.0, 95, 135, 175, 215, 255]
  /// The first sixteen as xterm shows them.
  private static let xterm: [[Double]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255],
    [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]

  @Test(arguments: [8, 16, 88, 256, 1 << 24], Tint.allCases)
  func `every colour can be read on black and on white`(count: Int, tint: Tint) {
    guard let color = tint.color(among: count) else { return }
    #expect(color < count)
    let luminance = Self.luminance(of: color)
    #expect(1.05 / (luminance + 0.05) >= 3.5, "on white")
    #expect((luminance + 0.05) / 0.05 >= 3.5, "on black")
  }

  @Test(arguments: [
    (-1, 0), (0, 0), (7, 0), (8, 2), (15, 2), (16, 3), (88, 3), (256, 4), (1 << 24, 4),
  ])
  func `the more colours a terminal has, the more tints are told apart`(count: Int, tints: Int) {
    let colors = Tint.allCases.compactMap { $0.color(among: count) }
    #expect(Set(colors).count == tints)
    #expect(colors.count == tints)
  }

  @Test(arguments: [8, 16, 256])
  func `plain and faint text keeps the terminal's own colour`(count: Int) {
    #expect(Tint.plain.color(among: count) == nil)
    #expect(Tint.faint.color(among: count) == nil)
  }

  @Test(arguments: [
    (ColorChoice.auto, nil as String?, true), (.auto, "", true), (.auto, "1", false),
    (.never, nil, false), (.always, "1", true), (.always, nil, true),
  ])
  func `NO_COLOR counts where it is not empty, and where the person did not say otherwise`(
    choice: ColorChoice, noColor: String?, expected: Bool
  ) {
    #expect(choice.usesColors(noColor: noColor) == expected)
  }

  /// The relative luminance of a colour as WCAG computes it, from 0 to 1.
  private static func luminance(of color: Int) -> Double {
    let channels: [Double]
    if color < 16 {
      channels = xterm[color]
    } else {
      let index = color - 16
      channels = [index / 36, index / 6 % 6, index % 6].map { levels[$0] }
    }
    return zip([0.2126, 0.7152, 0.0722], channels).reduce(0) { sum, part in
      sum + part.0 * linear(part.1 / 255)
    }
  }

  private static func linear(_ channel: Double) -> Double {
    guard channel > 0.04045 else { return channel / 12.92 }
    return pow((channel + 0.055) / 1.055, 2.4)
  }
}

/// Text put together as HTML, every value escaped on its way in.
///
///     html.element("td", "class", "count") { $0.text(paper.count) }
struct HTMLText {
  private(set) var text = ""

  /// A value as text between tags or within quotes; what a browser must not be given is left out.
  static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // Control characters, and marks that turn the direction of what follows.
      case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A value as text.
  mutating func text(_ value: String) { text += HTMLText.escaped(value) }

  /// Our own markup, as it stands.
  mutating func markup(_ markup: StaticString) { text += "\(markup)" }

  /// An element with what stands in it; attributes as name, value, name, value.
  mutating func element(
    _ name: StaticString, _ attributes: String..., content: (inout HTMLText) -> Void
  ) {
    text += "<\(name)"
    for index in stride(from: 0, to: attributes.count - 1, by: 2) {
      text += " \(attributes[index])=\"\(HTMLText.escaped(attributes[index + 1]))\""
    }
    text += ">"
    content(&self)
    text += "</\(name)>"
  }

  /// An element with a text.
  mutating func element(_ name: StaticString, _ value: String) {
    element(name) { $0.text(value) }
  }

  /// A new line in the source, between elements that stand below each other.
  mutating func newline() { text += "\n" }
}

import CardJourney
package import CityGuide
import Mustache

/// The pages that are printed, as they lie in `Resources/sheet`: what they look like is for whoever edits those files.
package struct SheetTemplates: Sendable {
  /// The names of the files in their folder.
  package static let files = [
    "sheet.mustache", "papers.mustache", "mandate.mustache", "pledge.mustache", "sheet.css",
  ]

  private let library: MustacheLibrary
  /// How the page looks, on paper and on a screen.
  let style: String

  /// The templates in those files; throws where one is missing, or is no template.
  package init(_ files: [SheetFile]) throws(Fault) {
    MustacheContentTypes.register(PageContent(), named: "PAGE")
    let texts = Dictionary(files.map { ($0.name, $0.text) }) { first, _ in first }
    var library = MustacheLibrary()
    for name in SheetTemplates.files {
      guard let text = texts[name] else { throw Fault(file: name, reason: nil) }
      guard name.hasSuffix(".mustache") else { continue }
      do {
        try library.register(text, named: String(name.prefix { $0 != "." }))
      } catch {
        throw Fault(file: name, reason: "\(error)")
      }
    }
    self.library = library
    style = texts["sheet.css"] ?? ""
  }

  /// The whole page of a sheet.
  func page(_ values: [String: Any]) -> String {
    library.render(values, withTemplate: "sheet") ?? ""
  }

  /// A template that cannot be used.
  package struct Fault: Error {
    /// Its name in the folder.
    package let file: String
    /// What is wrong with it; nil where it is missing.
    package let reason: String?
  }
}

/// What a browser is given: every value escaped on its way in.
struct PageContent: MustacheContentType {
  func escapeText(_ text: String) -> String { PageContent.escaped(text) }

  /// A value as text between tags; what a browser must not be given is left out.
  static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.inert.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

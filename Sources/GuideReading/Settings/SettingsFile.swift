import CardJourney
package import CityGuide
import Yams

/// The file `config.yaml`, which people edit: `language`, `sheet` and `desk`, each where it is wanted.
package enum SettingsFile {
  private static let keys = ["language", "sheet", "desk"]

  /// What the file at a path chooses, and what is wrong in it; nothing where there is no such file.
  ///
  /// What can be read counts, whatever stands beside it.
  package static func read(path: String) -> (settings: Settings, findings: [Finding]) {
    let reader = FolderReader(folder: "")
    guard reader.exists(path) else { return (Settings(), []) }
    do {
      return read(try reader.text(of: path), file: path)
    } catch {
      guard case .malformed(let findings) = error else {
        return (
          Settings(), [Finding(file: path, line: 1, column: 1, message: error.message)]
        )
      }
      return (Settings(), findings)
    }
  }

  /// What the text of the file chooses, and what is wrong in it.
  package static func read(
    _ text: String, file: String
  ) -> (settings: Settings, findings: [Finding]) {
    // A file in which everything is a comment chooses nothing.
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.contains(where: { !$0.drop(while: \.isWhitespace).isEmpty && !$0.isComment }) else {
      return (Settings(), [])
    }
    let result = YAMLText.read(text, file: file) { root, reader in
      var reader = reader
      let settings = settings(root, &reader)
      return reader.result(settings)
    }
    return (result.value ?? Settings(), result.findings.sorted())
  }

  private static func settings(_ root: Node, _ reader: inout NodeReader) -> Settings {
    var settings = Settings()
    guard let fields = reader.fields(of: root, optional: keys) else { return settings }
    settings.language = fields["language"].flatMap { reader.word($0) }
    settings.sheet = fields["sheet"].flatMap { reader.word($0) }
    settings.desk = fields["desk"].flatMap { desk($0, &reader) }
    return settings
  }

  /// What stands on a screen that clients see.
  private static func desk(_ node: Node, _ reader: inout NodeReader) -> String? {
    guard let text = reader.text(node) else { return nil }
    do throws(Nickname.Problem) { return try Nickname(text).text } catch {
      reader.note(
        error == .tooLong
          ? Words(
            zh: "名字太长：最多 \(Nickname.longest) 个字",
            en: "Too long: at most \(Nickname.longest) characters")
          : Words(
            zh: "窗口的名字里不能有号码、密码和看不见的字符",
            en: "No numbers of people, passwords or invisible characters in a desk's name"),
        at: node, topic: .content)
      return nil
    }
  }
}

extension Substring {
  fileprivate var isComment: Bool { drop(while: \.isWhitespace).first == "#" }
}

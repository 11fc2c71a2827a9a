import Foundation
import Testing

extension Home {
  /// A copy of the resources, with the path of 云泽's guide.
  func copyOfResources() throws -> (folder: String, guide: String) {
    let folder = self["scratch"] + "/Resources"
    try FileManager.default.copyItem(atPath: Built.frozen, toPath: folder)
    return (folder, folder + "/guides/690100.yaml")
  }

  /// A copy of the resources in which 云泽's guide is another text.
  func resources(_ change: (String) -> String) throws -> String {
    let (folder, guide) = try copyOfResources()
    let text = try String(contentsOfFile: guide, encoding: .utf8)
    let changed = change(text)
    try #require(changed != text)
    try Data(changed.utf8).write(to: URL(fileURLWithPath: guide))
    return folder
  }
}

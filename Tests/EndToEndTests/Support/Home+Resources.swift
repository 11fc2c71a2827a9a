import Foundation
import Testing

extension Home {
  /// A copy of the resources, with the path of Chengdu's guide.
  func copyOfResources() throws -> (folder: String, guide: String) {
    let folder = self["scratch"] + "/Resources"
    try FileManager.default.copyItem(atPath: Built.resources, toPath: folder)
    return (folder, folder + "/guides/510100.yaml")
  }

  /// A copy of the resources in which Chengdu's guide is another text.
  func resources(_ change: (String) -> String) throws -> String {
    let (folder, guide) = try copyOfResources()
    let text = try String(contentsOfFile: guide, encoding: .utf8)
    let changed = change(text)
    try #require(changed != text)
    try Data(changed.utf8).write(to: URL(fileURLWithPath: guide))
    return folder
  }
}

import CityGuide
import Foundation
import GuideReading

/// The set that is compiled of a folder of guides at the first start, and kept where caches are kept.
///
/// Later starts look at the folder's files by name, size and date only. Another build of the program, or other
/// files, make it anew; where it cannot be kept, the folder itself is read.
struct CompiledGuides: Sendable {
  /// The folder that people edit.
  let folder: String
  /// The file of the set: one for each folder.
  private let path: String
  /// What the set has to be made of: the files of the folder, and this build of the program.
  private let stamp: UInt64

  /// Nil where the folder holds no guides.
  init?(of folder: String, cacheFolder: String, executable: String) {
    guard let stamp = FolderStamp.stamp(of: folder) else { return nil }
    self.folder = folder
    self.stamp = stamp &+ FolderStamp.stamp(ofFile: executable)
    path = "\(cacheFolder)/\(FolderStamp.name(of: folder)).set"
  }

  /// The set, made where there is none yet; nil where the folder itself has to be read: it holds a mistake, or the
  /// set can be kept nowhere.
  var guides: GuideSet? {
    guard let set = kept ?? made else { return nil }
    return set.isWhole ? set : nil
  }

  private var kept: GuideSet? {
    guard var set = opened else { return nil }
    set.remake = { made }
    return set
  }

  private var opened: GuideSet? {
    guard let set = try? GuideSet(path: path), set.stamp == stamp else { return nil }
    return set
  }

  /// A set that was made a moment ago is not made again.
  private var made: GuideSet? {
    let file = NewFile(path)
    file.makeFolder()
    guard file.canBeWritten else { return nil }
    let bytes = try? GuideSet.compiled(from: GuideFolder(folder), stamp: stamp)
    // A folder with a mistake is not compiled again and again: the set says so.
    try? file.write(bytes ?? GuideSet.empty(stamp: stamp), isForced: true)
    return opened
  }
}

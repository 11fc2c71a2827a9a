import Glibc

/// What the files of a folder look like from outside: their names, sizes and dates, digested.
///
/// At every start it tells whether a set is still what would be compiled from them; none of them is opened.
package enum FolderStamp {
  /// A short name for a folder, after its path.
  package static func name(of folder: String) -> String {
    String(Array(folder.utf8).digest, radix: 16)
  }

  /// The stamp of a folder of resources; nil where it holds no guides.
  package static func stamp(of folder: String) -> UInt64? {
    // A sum, since a folder lists its files in any order.
    var sum: UInt64 = 0
    let names = [
      "divisions.csv", "counties.csv", "former.csv", "banks.yaml", "advice.yaml", "words.yaml",
      "statements.yaml",
    ]
    for name in names {
      sum = sum &+ stamp(ofFile: folder + "/" + name)
    }
    guard let guides = stamp(ofFiles: folder + "/guides") else { return nil }
    let others = ["calendars", "sheet"].map { stamp(ofFiles: folder + "/" + $0) ?? 0 }
    return others.reduce(sum &+ guides, &+)
  }

  private static func stamp(ofFiles folder: String) -> UInt64? {
    guard let listing = opendir(folder) else { return nil }
    defer { closedir(listing) }
    var sum: UInt64 = 0
    while let entry = readdir(listing) {
      var status = stat()
      sum =
        sum
        &+ withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
            guard name.pointee != CChar(UInt8(ascii: ".")),
              fstatat(dirfd(listing), name, &status, 0) == 0
            else { return 0 }
            return digest(UnsafeRawBufferPointer(start: name, count: strlen(name)), status)
          }
        }
    }
    return sum
  }

  /// The stamp of one file, its path among it; 0 where there is none.
  package static func stamp(ofFile path: String) -> UInt64 {
    var status = stat()
    guard stat(path, &status) == 0 else { return 0 }
    return Array(path.utf8).withUnsafeBytes { digest($0, status) }
  }

  private static func digest(_ name: UnsafeRawBufferPointer, _ status: stat) -> UInt64 {
    var digest = UInt64.digestOfNothing
    digest.digest(name)
    for number in [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec] {
      withUnsafeBytes(of: number) { digest.digest($0) }
    }
    return digest
  }
}

/// Why guides could not be read.
package enum GuideError: Error, Hashable, Sendable {
  /// No folder with guides was found at these places.
  case noResources(tried: [String])
  /// Files were read but are wrong; never empty, sorted by place in the file.
  case malformed([Finding])
  /// A compiled set that this version cannot use: another version's, none at all, or damaged.
  case damaged(path: String)
  /// No file can be opened at the moment: no fault of the guides.
  case tooManyFiles

  /// What happened, in one sentence for the person, with the first mistake.
  package var message: Words {
    switch self {
    case .noResources(let tried):
      Words(
        zh: "找不到指南文件夹，找过：" + tried.joined(separator: "、"),
        en: "No folder with guides was found; tried " + tried.joined(separator: ", "))
    case .malformed(let findings):
      Words(
        zh: "指南文件有错：" + (findings.first.map { "\($0.position) \($0.message.zh)" } ?? ""),
        en: "A guide is malformed: "
          + (findings.first.map { "\($0.position) \($0.message.text(in: .en))" } ?? ""))
    case .damaged(let path):
      Words(
        zh: "\(path) 不是这一版编出来的指南，或坏了：用 buka guide compile 重编一份",
        en:
          "\(path) is no guide set of this version, or it is damaged: make it anew with buka guide compile"
      )
    case .tooManyFiles:
      Words(
        zh: "打开的文件太多，系统不让再开，指南没读：用 ulimit -n 放宽，再试一次",
        en:
          "The guides were not read: too many files are open and the system lets no more be opened; raise ulimit -n and try again"
      )
    }
  }
}

/// Why guides could not be read.
package enum GuideError: Error, Hashable, Sendable {
  /// No folder with guides was found at these places.
  case noResources(tried: [String])
  /// Files were read but are wrong; never empty, sorted by place in the file.
  case malformed([Finding])

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
    }
  }
}

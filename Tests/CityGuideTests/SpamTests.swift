import CityGuide
import Foundation
import GuideTestSupport
import TestSupport
import Testing

/// Nothing of what the source documents advertise stands in any resource: no private contact (S0-26),
/// no offer of cash (S2-28).
struct SpamTests {
  private static let files: [String] = {
    let folder = URL(fileURLWithPath: ShippedGuides.path).resolvingSymlinksInPath()
    let all = FileManager.default.enumerator(atPath: folder.path)
    return (all?.compactMap { $0 as? String } ?? []).filter { name in
      [".yaml", ".csv", ".md"].contains { name.hasSuffix($0) }
    }
  }()

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: ShippedGuides.path + "/" + name, encoding: .utf8)
  }

  @Test func `all kinds of files are looked at`() {
    let needed = [
      "words.yaml", "statements.yaml", "advice.yaml", "banks.yaml", "divisions.csv", "README.md",
    ]
    #expect(needed.filter { !Self.files.contains($0) } == [])
    #expect(Self.files.contains("guides/000000.yaml") && Self.files.contains("calendars/2026.yaml"))
  }

  @Test(arguments: files)
  func `no file has a private contact`(name: String) throws {
    let text = try Self.text(name).lowercased()
    for word in ["微信号", "加微信", "薇信", "加v", "vx:", "vx：", "wxid", "qq:", "qq：", "qq号"] {
      #expect(!text.contains(word), "\(word)")
    }
    // A mobile number: eleven digits that begin with 13 to 19, in no longer run and in no address.
    let mobile = /(?:^|[^0-9\/_.a-z-])1[3-9][0-9]{9}(?:[^0-9._]|$)/
    #expect(text.firstMatch(of: mobile).map { String($0.output) } == nil)
  }

  @Test(arguments: files)
  func `no file advertises cash, warnings included`(name: String) throws {
    let text = try Self.text(name)
    for word in [
      "套取现金", "取现电话", "提现电话", "回收医保", "回收社保", "兑现医保", "医保提现", "医保取现",
      "医保卡提现", "医保卡取现", "变现",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  /// The word itself stands where people are warned of it, and nowhere else.
  @Test(arguments: files)
  func `套现 is only warned of`(name: String) throws {
    var entry = ""
    for line in try Self.text(name).components(separatedBy: "\n") {
      if line.contains("- id: ") || line.contains("{id: ") { entry = line }
      // A title of a source may name it: the bureau publishes cases of it.
      guard line.contains("套现"), !line.contains("title:") else { continue }
      #expect(entry.contains("warn"), "\(entry) \(line)")
    }
  }

  @Test(arguments: [
    ("words.yaml", "{zh: 加V办理, en: a}"), ("words.yaml", "{zh: 可套取现金, en: a}"),
    ("advice.yaml", "{zh: 微信号在这里, en: a}"), ("advice.yaml", "{zh: 回收医保卡, en: a}"),
  ])
  func `lint refuses both in words and advice too`(file: String, value: String) throws {
    let line = "{id: x, role: do, value: \(value), sources: [media]}"
    let text =
      file == "words.yaml"
      ? GuideFixture.words().replacing(
        "{id: locked-l, role: do, value: {zh: 好, en: good}, sources: [media]}", with: line)
      : GuideFixture.advice.replacing(
        "{id: advice-line, role: do, value: {zh: 好, en: good}, sources: [media]}", with: line)
    let found = try GuideFixture(files: [file: text]).findings
    #expect(found.contains { $0.topic == .content && $0.file == file }, "\(found)")
  }
}

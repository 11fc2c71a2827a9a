import CityGuide
import Foundation
import Screens
import TestSupport
import Testing

@testable import Handouts

/// The page is well-formed, self-contained and readable aloud.
@Suite(.enabled(if: Script.html != nil, "no Python 3"))
struct HTMLHandoutTests {
  private func check(_ html: String, _ word: String = "") throws -> (code: Int32, output: String) {
    let folder = try TemporaryFolder()
    try folder.write(Data(html.utf8), to: "page.html")
    return try #require(Script.html).run(folder["page.html"], word)
  }

  @Test(arguments: Sample.allCases, Language.allCases)
  func `every page is well-formed and loads nothing`(sample: Sample, language: Language) throws {
    let handout = Handout(try sample.context(language))
    for isLarge in [false, true] {
      let checked = try check(HTMLHandout.text(handout, isLarge: isLarge, on: Sample.templates))
      #expect(checked.code == 0, "\(checked.output)")
    }
  }

  @Test func `a name that looks like markup is text`() throws {
    let html = HTMLHandout.text(
      Handout(try Sample.agent.context()), isLarge: false, on: Sample.templates)
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;&quot;&#39;"))
    let checked = try check(html, "妈妈的卡 <script>alert(1)</script>&\"'")
    #expect(checked.code == 0, "\(checked.output)")
  }

  @Test(arguments: [
    ("<td>", "line 6: </main> closes"), ("<script></script>", "<script>"),
    ("<i onclick=\"x\"></i>", "hides a script"), ("<h5>x</h5>", "left out"),
  ])
  func `the check notices a page that is not`(markup: String, fault: String) throws {
    let page = """
      <!DOCTYPE html>
      <html lang="zh-CN"><body><main><h1>x</h1>
      <h2>y</h2>


      \(markup)</main></body></html>
      """
    let checked = try check(page)
    #expect(checked.code == 1)
    #expect(checked.output.contains(fault), "\(checked.output)")
  }
}

import Foundation
import Testing

/// Comparing and choosing the way from the command line.
@Suite(.patient)
struct RoutesTests {
  private struct Report: Decodable {
    struct Route: Decodable {
      let kind: String
      let isPossible: Bool
      let isPlanned: Bool
      let unknown: [String]
    }

    let by: String
    let routes: [Route]
    let none: String?
  }

  private func report(_ home: Home, _ line: String) throws -> Report {
    let outcome = try home.buka("routes \(line) --json")
    #expect(outcome.code == 0, "\(outcome)")
    return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
  }

  @Test func `the routes are compared, sorted and chosen without the screen`() throws {
    let home = try Home()
    let id = try home.beginCase()
    let table = try home.buka("routes \(id)")
    #expect(table.code == 0)
    #expect(table.output.contains("几天拿到"))
    let soonest = try report(home, id)
    #expect(soonest.by == "soonest")
    #expect(soonest.routes.count == 7)
    #expect(soonest.routes.filter(\.isPlanned).map(\.kind) == ["instant-branch"])

    let chosen = try home.buka("record \(id) answer route window-post")
    #expect(chosen.code == 0, "\(chosen)")
    let cheapest = try report(home, "\(id) --by cheapest")
    #expect(cheapest.by == "cheapest")
    #expect(cheapest.routes.filter(\.isPlanned).map(\.kind) == ["window-post"])
    #expect(try home.report(id).answers["route"] == "window-post")
  }

  @Test func `a case without a new card says why there is no route`() throws {
    let home = try Home()
    let id = try home.buka("new --situation account-only --place 云泽").output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let report = try report(home, id)
    #expect(report.routes.isEmpty)
    #expect(report.none == "account-only")
    #expect(try home.buka("routes \(id)").output.contains("不用补卡"))
  }

  @Test func `an unknown wish is a usage error`() throws {
    let home = try Home()
    let id = try home.beginCase()
    #expect(try home.buka("routes \(id) --by nearest").code == 64)
  }
}

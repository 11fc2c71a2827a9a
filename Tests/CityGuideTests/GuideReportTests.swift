import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport
import Testing

/// Everything that is said of a place, matter by matter.
struct GuideReportTests {
  private func report(
    nation: String = "", province: String? = nil, city: String = "",
    _ answers: Answers = .lost()
  ) throws -> GuideReport {
    try GuideFixture(nation: nation, province: province, city: city).chengdu
      .asked(for: answers).report
  }

  private func facts(_ entries: String...) -> String {
    "facts:\n" + entries.map { "  - {\($0)}\n" }.joined()
  }

  private func fee(_ id: String, _ yuan: Int, _ source: String, _ more: String = "") -> String {
    "id: \(id), kind: fee, value: {yuan: \(yuan)}, sources: [\(source)]"
      + (more.isEmpty ? "" : ", " + more)
  }

  // MARK: - Rules

  @Test func `the answer of a rule stands above what others say`() throws {
    let lapse = { (id: String, days: Int, source: String) in
      "rules:\n  temporary-lapse: [{id: \(id), value: {days: \(days), then: released}, "
        + "sources: [\(source)]}]\n"
    }
    let entry = try #require(
      try report(
        nation: lapse("far", 15, "official"), province: lapse("said", 3, "blog"),
        city: lapse("near", 7, "media")
      )[.temporaryLapse])
    #expect(entry.answers.map(\.name) == ["near"])
    #expect(entry.others.map(\.name) == ["far", "said"])
    #expect(entry.others.map(\.reliability) == [.answer, .hearsay])
  }

  @Test func `an answer for some people only is an answer beside the general one`() throws {
    let entry = try #require(
      try report(
        city: """
          rules:
            agent-may:
              - {id: all, value: no, for: {errands: [reissue]}, sources: [media]}
              - {id: old, value: yes, for: {errands: [reissue], holders: [infirm]}, sources: [media]}
              - {id: said, value: yes, for: {errands: [reissue]}, sources: [blog]}
              - {id: first, value: yes, for: {errands: [first-issue]}, sources: [media]}
              - {id: take, value: yes, for: {errands: [collect]}, sources: [media]}
          """
      )[.agentMay, .reissue])
    #expect(entry.answers.map(\.name) == ["all", "old"])
    #expect(entry.others.map(\.name) == ["said"])
  }

  @Test func `whether others may is told errand by errand, and asked for the filing`() throws {
    let city = """
      rules:
        agent-may: [{id: a, value: yes, for: {errands: [collect]}, sources: [media]}]
      """
    let entries = try report(city: city).entries.filter { $0.matter.topic == .agentMay }
    #expect(entries.map(\.matter.errand) == [.reissue, .collect])
    #expect(entries.map { $0.answers.count } == [0, 1])
  }

  @Test func `a rule of another situation is left out`() throws {
    #expect(try report()[.renewalWindow] == nil)
    #expect(try report(.of(.expiring))[.renewalWindow] != nil)
    #expect(try report(.of(.expiring))[.temporaryLapse] == nil)
  }

  // MARK: - Places and papers

  @Test func `places are told apart by errand and side`() throws {
    let report = try report(
      city: """
        channels:
          - {id: a, kind: telephone, number: "12333", sources: [media],
             for: {errands: [temporary-report], sides: [social]}}
          - {id: b, kind: branch, sources: [media],
             for: {errands: [temporary-report], sides: [bank]}}
          - {id: c, kind: window, sources: [blog], for: {errands: [reissue]}}
        """)
    let places = report.entries.filter { $0.matter.topic == .channel }
    #expect(places.map(\.matter.errand) == [.temporaryReport, .temporaryReport, .reissue, .enable])
    #expect(places.map(\.sides) == [[.social], [.bank], [], []])
    #expect(places.map { $0.answers.map(\.name) } == [["a"], ["b"], [], []])
    #expect(places.map { $0.others.map(\.name) } == [[], [], ["c"], []])
  }

  @Test func `a list outvotes another where it holds wherever that does`() throws {
    let list = { (id: String, scope: String) in
      "requirements: [{id: \(id), for: {errands: [reissue]\(scope)}, "
        + "papers: [{document: id-card}], sources: [media]}]"
    }
    let others = { (near: String, far: String) in
      try #require(
        try report(province: list("far", far), city: list("near", near))[.requirement, .reissue]
      ).others.map(\.name)
    }
    #expect(try others("", "") == ["far"])
    #expect(try others("", ", acting: [agent]") == ["far"])
    #expect(try others(", acting: [agent]", "") == [])
    #expect(try others(", acting: [agent]", ", acting: [self]") == [])
  }

  // MARK: - Facts

  @Test func `two sums for one errand: the better one answers`() throws {
    let report = try report(
      city: facts(
        fee("a", 20, "media-2025"), fee("b", 25, "blog"),
        fee("c", 0, "media", "for: {channels: [app]}"), fee("d", 9, "media")))
    let entry = try #require(report[.fee, .reissue])
    #expect(entry.answers.map(\.name) == ["c", "a"])
    #expect(entry.others.map(\.name) == ["d", "b"])
  }

  @Test func `the making and the post do not contradict each other`() throws {
    let time = { (id: String, part: String) in
      "id: \(id), kind: duration, value: {workdays: 3, part: \(part)}, sources: [media]"
    }
    let report = try report(
      city: facts(time("a", "making"), time("b", "mail"), time("c", "mail")))
    let entry = try #require(report[.duration])
    #expect(entry.answers.map(\.name) == ["a", "b"])
    #expect(entry.others.map(\.name) == ["c"])
  }

  @Test func `notes stand beside each other`() throws {
    let note = { (id: String, source: String) in
      "id: \(id), kind: note, value: {zh: 好}, sources: [\(source)]"
    }
    let report = try report(city: facts(note("a", "media"), note("b", "media"), note("c", "blog")))
    let entry = try #require(report[.note])
    #expect(entry.answers.map(\.name) == ["a", "b"])
    #expect(entry.others.map(\.name) == ["c"])
  }

  @Test func `every kind of fact is shown`() throws {
    let report = try ShippedGuides.folder.guide(for: .nation).asked().report
    let shown = Set((report.entries.flatMap { $0.answers + $0.others }).map(\.id))
    #expect(shown.count > 50)
    for entry in report.entries {
      let same = report.entries.filter { $0.matter == entry.matter && $0.sides == entry.sides }
      #expect(same.count == 1, "\(entry.matter)")
    }
  }

  // MARK: - Contradictions, exclusions, questions

  @Test func `our stand is shown where its statements are`() throws {
    let city =
      facts(fee("a", 20, "media"), fee("b", 25, "blog"))
      + "disputes: [{about: fee, between: [a, b], say: {zh: 带 25 元}}]"
    let report = try report(city: city)
    #expect(report[.fee, .reissue]?.disputes.map(\.say?.zh) == ["带 25 元"])
    #expect(report.entries.filter { !$0.disputes.isEmpty }.count == 1)
  }

  @Test func `what a nearer file excludes is kept, and answers nothing`() throws {
    let fixture = try GuideFixture(
      nation: facts(fee("far", 20, "official"), fee("stays", 5, "media")),
      province: "without: [far]\n", city: "")
    let guide = try fixture.chengdu
    let report = guide.asked().report
    #expect(report[.fee, .reissue]?.answers.map(\.name) == ["stays"])
    #expect(report.exclusions.map(\.fact.name) == ["far"])
    #expect(report.exclusions.map(\.by) == [.sichuan])
    #expect(report.exclusions.map(\.fact.topic) == [.fee])
    #expect(guide.exclusions.map(\.fact.place) == [.nation])
    #expect(try fixture.guide(.nation).exclusions == [])
  }

  @Test func `open questions are kept`() throws {
    let report = try report(city: "unknown: [{key: fee, errand: reissue}]")
    #expect(report.unknowns.map(\.about) == [.fee])
  }
}

extension GuideReport {
  fileprivate subscript(topic: Topic, errand: Errand? = nil) -> Entry? {
    entries.first { $0.matter.topic == topic && (errand == nil || $0.matter.errand == errand) }
  }
}

import CardJourney
import CityGuide
import Foundation
import GuideTestSupport
import Testing

/// Lives through the stories of `Tests/Stories` on typed values; the command line's turn is `run_stories.py`.
struct StoryTests {
  /// Where they lie.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Stories").path

  /// The files that tell one.
  static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".yaml") && !["meanings.yaml", "words.yaml"].contains($0) }.sorted()

  private static func story(_ file: String, _ words: Words) throws -> Story {
    try Story(Entry.root(at: "\(folder)/\(file)"), words)
  }

  @Test(arguments: files)
  func `a story holds`(_ file: String) throws {
    let story = try StoryTests.story(file, Words(in: StoryTests.folder))
    var life = try Life(story)
    for chapter in story.chapters {
      for deed in chapter.deeds {
        do {
          try life.does(deed, at: chapter.moment)
        } catch {
          Issue.record("\(file):\(deed.line) on \(chapter.moment.day): \(error)")
          return
        }
      }
      let context = life.context(at: chapter.moment)
      for claim in chapter.claims {
        let view = View(context: context, page: claim.page, asked: claim.asked)
        for check in claim.checks {
          guard let came = try check.outcome(view) else { continue }
          Issue.record(
            """
            \(file):\(check.line) \(story.title)
            on \(chapter.moment.day), expected \(claim.page.rawValue): \(check.expected); came \(came)
            """)
        }
      }
    }
  }

  @Test func `there are stories of every kind of fault`() throws {
    let words = try Words(in: StoryTests.folder)
    let stories = try StoryTests.files.map { try StoryTests.story($0, words) }
    let counts = Dictionary(grouping: stories.flatMap(\.faults)) { $0 }.mapValues(\.count)
    for fault in try words.list("faults") { #expect(counts[fault, default: 0] >= 3, "\(fault)") }
    print("stories \(stories.count), of each kind of fault: \(counts.sorted { $0.key < $1.key })")
  }

  @Test func `the place that a story names has that code, and says what is cited`() throws {
    let words = try Words(in: StoryTests.folder)
    for file in StoryTests.files {
      let story = try StoryTests.story(file, words)
      let guide = try Content.shipped.guide(for: story.place)
      let name = Content.shipped.places.place(story.place)?.name
      #expect(name?.hasPrefix(story.placeName) == true, "\(file): \(story.placeName)")
      let lines =
        Content.shipped.words.words.flatMap { [$0.meaning] + $0.lines }.map(\.id)
        + Content.shipped.advice.flatMap(\.lines).map(\.id)
      let known = Set((guide.facts.map(\.id) + lines).map(\.rawValue))
      for fact in story.chapters.flatMap(\.claims).flatMap(\.facts) {
        #expect(known.contains(fact), "\(file): no entry \(fact) for \(story.placeName)")
      }
    }
  }

  @Test func `every meaning is used`() throws {
    let words = try Words(in: StoryTests.folder)
    let texts = try StoryTests.files.map {
      try String(contentsOfFile: "\(StoryTests.folder)/\($0)", encoding: .utf8)
    }
    for name in words.meanings.keys.sorted() {
      #expect(texts.contains { $0.contains(name) }, "\(name)")
    }
  }

  @Test func `every word that a claim may use is the program's`() throws {
    let words = try Words(in: StoryTests.folder)
    for (kind, known) in Vocabulary.known {
      let foreign = Set(try words.list(kind)).subtracting(known)
      #expect(foreign.isEmpty, "\(kind): \(foreign.sorted())")
    }
    #expect(Set(words.lists.keys) == Set(Vocabulary.known.keys).union(["faults"]))
  }
}

import CardJourney
import CityGuide
import Copy
import GuideTestSupport
import Terminal
import TestSupport
import Testing

@testable import Screens

/// Whatever can be said is said in both languages, as each is written.
struct WordsTests {
  @Test func `nothing is left unsaid in either language`() {
    #expect(AllPhrases.all.count > 700)
    for said in AllPhrases.all {
      #expect(!said.phrase.zh.isEmpty && !said.phrase.en.isEmpty, "\(said.of)")
      #expect(said.phrase.zh.trimmed == said.phrase.zh, "\(said.of)")
      #expect(said.phrase.en.trimmed == said.phrase.en, "\(said.of)")
    }
  }

  @Test(arguments: StepKind.allCases)
  func `the examples of a kind of step are of that kind`(kind: StepKind) {
    #expect(!kind.steps.isEmpty)
    #expect(kind.steps.allSatisfy { StepKind(of: $0) == kind })
  }

  @Test func `Chinese is Chinese, with Chinese marks`() {
    for said in AllPhrases.all {
      #expect(said.phrase.zh.hasChinese, "\(said.of)")
      #expect(said.phrase.zh.westernMarks == [], "\(said.of): \(said.phrase.zh)")
    }
  }

  @Test func `English has neither Chinese nor Chinese marks`() {
    for said in AllPhrases.all {
      #expect(!said.phrase.en.hasChinese, "\(said.of): \(said.phrase.en)")
      let marks = said.phrase.en.filter { "，。；：！？（）、“”《》".contains($0) }
      #expect(marks.isEmpty, "\(said.of): \(said.phrase.en)")
    }
  }

  @Test(arguments: OfficialWord.allCases)
  func `the official word stands as it is on the official screen, in both languages`(
    word: OfficialWord
  ) {
    #expect(word.phrase.en.hasPrefix(word.phrase.zh + " "))
    #expect(!word.phrase.en.dropFirst(word.phrase.zh.count).hasChinese)
  }

  @Test(arguments: ["阿,巴", "阿.", "阿:", "12,阿", "阿!巴"])
  func `a western mark in Chinese would be noticed`(text: String) {
    #expect(text.westernMarks != [] || text == "12,阿")
  }

  @Test func `no choice takes more than three lines on forty columns`() {
    for label in Self.choices {
      for language in Language.allCases {
        let lines = LineBreaking.lines(of: label[language], columns: 34)
        #expect(lines.count <= 3, "\(label[language])")
      }
    }
  }

  @Test func `two different situations never look alike`() {
    for language in Language.allCases {
      #expect(Set(Situation.allCases.map { $0.phrase[language] }).count == Situation.allCases.count)
      #expect(Set(Situation.allCases.map { $0.short[language] }).count == Situation.allCases.count)
    }
  }

  @Test(arguments: Question.allCases, Language.allCases)
  func `the options of a question can be told apart`(question: Question, language: Language) {
    let labels = question.options.map {
      $0.phrase(placeName: \.digits, bankName: \.rawValue)[language]
    }
    #expect(Set(labels).count == labels.count)
  }

  @Test(arguments: Diagnosis.Question.allCases, Language.allCases)
  func `the options of the diagnosis can be told apart`(
    question: Diagnosis.Question, language: Language
  ) {
    let labels = question.options.map { $0.phrase[language] }
    #expect(Set(labels).count == labels.count)
  }

  @Test(arguments: Language.allCases)
  func `no two findings are called the same, and each has something to do`(language: Language) {
    let findings = Diagnosis.Finding.allCases
    #expect(Set(findings.map { $0.phrase[language] }).count == findings.count)
    for finding in findings { #expect(!finding.today.isEmpty) }
  }

  @Test(arguments: Diagnosis.Finding.allCases)
  func `an exchange is spoken of only where the card has to be replaced`(
    finding: Diagnosis.Finding
  ) {
    let words = [finding.phrase.zh, finding.aboutTheCard.zh] + finding.today.map(\.zh)
    let isExchanged = words.contains { words in
      ["换领", "重做", "办新的"].contains { words.contains($0) }
    }
    #expect(isExchanged == finding.needsNewCard)
    let isKept = ["不用补卡", "不要补卡", "不用再补"].contains {
      finding.aboutTheCard.zh.contains($0)
    }
    #expect(isKept != finding.needsNewCard)
  }

  /// What can be picked from a list.
  private static let choices: [Phrase] =
    Question.allCases.flatMap(\.options).map {
      $0.phrase(placeName: \.digits, bankName: \.rawValue)
    }
    + BindingKind.onAccount.map(\.phrase) + Waypoint.allCases.map(\.phrase)
    + OfficialWord.allCases.map(\.phrase) + RejectionReason.allCases.map(\.phrase)
    + Diagnosis.Question.allCases.flatMap(\.options).map(\.phrase)
    + Symptom.allCases.map(\.phrase)
    + AllPhrases.allSteps.map { $0.phrase(Statements.sample.lines) }
    + AllPhrases.allSteps.flatMap { $0.record(.empty).labels }
}

extension Context {
  /// A context without a case.
  fileprivate static let empty = Context(
    language: .zh, moment: .sample, calendar: .sample, statements: .sample, size: .usual, file: nil,
    guide: nil)
}

extension RecordNode {
  /// The labels of all choices below.
  fileprivate var labels: [Phrase] {
    guard case .choose(_, let options) = self else { return [] }
    return options.flatMap { [$0.label] + $0.node.labels }
  }
}

extension String {
  /// Western commas, stops and the like that touch Chinese.
  fileprivate var westernMarks: [String] {
    let characters = Array(self)
    return characters.indices.compactMap { index in
      guard ",.;:!?()".contains(characters[index]), index > 0 else { return nil }
      let before = String(characters[index - 1])
      return before.hasChinese ? before + String(characters[index]) : nil
    }
  }

  fileprivate var trimmed: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}

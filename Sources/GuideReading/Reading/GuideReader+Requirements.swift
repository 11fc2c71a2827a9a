import CardJourney
import CityGuide
import Yams

extension GuideReader {
  /// One list of papers.
  mutating func requirement(_ node: Node) -> Fact? {
    guard let (fields, head) = entry(node, required: ["papers"]) else { return nil }
    return fact(.papers(papers(fields)), head, about: .requirement)
  }

  mutating func papers(_ fields: Fields) -> [Paper] {
    var papers: [Paper] = []
    for element in fields["papers"].flatMap({ reader.elements(of: $0) }) ?? [] {
      if let paper = paper(element) { papers.append(paper) }
    }
    return papers
  }

  private mutating func paper(_ node: Node) -> Paper? {
    guard
      let fields = reader.fields(
        of: node, required: ["document"],
        optional: ["of", "originals", "copies", "kept", "instead", "when", "detail", "holds"]),
      let document = fields["document"].flatMap({ reader.word($0, as: DocumentKind.self) })
    else { return nil }
    let detail = fields["detail"].flatMap { reader.speech($0) }
    if document == .other, detail == nil {
      reader.note(Words(zh: "other 要写 detail", en: "other needs a detail"), at: node)
    }
    let originals = fields["originals"].flatMap { reader.number($0) } ?? 1
    let copies = fields["copies"].flatMap { reader.number($0) } ?? 0
    if originals == 0, copies == 0 {
      reader.note(
        Words(zh: "原件和复印件都是 0", en: "Neither originals nor copies are asked"), at: node)
    }
    return Paper(
      document: document, whose: fields["of"].flatMap { reader.word($0) } ?? .holder,
      originals: originals, copies: copies,
      isKept: fields["kept"].flatMap { reader.flag($0) } ?? false,
      instead: fields["instead"].map { groups($0) } ?? [],
      condition: fields["when"].flatMap { reader.speech($0) }, detail: detail,
      holds: fields["holds"].flatMap { reader.within($0) })
  }

  private mutating func groups(_ node: Node) -> [[DocumentKind]] {
    var found: [[DocumentKind]] = []
    for group in reader.elements(of: node) ?? [] {
      let documents: [DocumentKind] = reader.words(group)
      if !documents.isEmpty { found.append(documents) }
    }
    return found
  }
}

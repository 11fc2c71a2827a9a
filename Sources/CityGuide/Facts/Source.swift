package import CardJourney

/// Who says something, where and when.
package struct Source: Hashable, Sendable {
  /// The id in the file, such as `cd-swjtu-2019`.
  package let id: String
  package let title: String
  package let publisher: String
  /// The address; nil where none is on record.
  package let url: String?
  /// When it was published, `2019-10-16`, `2019-10` or `2019`; nil where unknown.
  package let published: String?
  /// The day on which it was read; nil where nobody noted it.
  package let seen: Day?
  /// How far it can be trusted.
  package let grade: Grade

  /// Whether it says to be published after it was read.
  package var isPublishedAfterSeen: Bool {
    seen.flatMap { seen in published.map { $0 > seen.description } } ?? false
  }

  package init(
    id: String, title: String, publisher: String, url: String?, published: String?, seen: Day?,
    grade: Grade
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.seen = seen
    self.grade = grade
  }
}

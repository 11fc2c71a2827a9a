package import CardJourney

/// Where to tap in an app, a mini-program or a site.
package struct Way: Hashable, Sendable {
  /// The name of the app, in Chinese.
  package let app: String
  /// The buttons in their order; empty where not known.
  package let path: [String]

  package init(app: String, path: [String] = []) {
    self.app = app
    self.path = path
  }
}

/// Whether one comes by appointment.
package enum Appointment: String, CaseIterable, Hashable, Sendable {
  case needed
  case possible
}

/// Where errands are done.
package struct Channel: Hashable, Sendable {
  package let kind: ChannelKind
  /// The sides of the card it serves; empty where both.
  package let sides: EnumSet<Side>
  /// The telephone number, the area code filled in; nil where it is no telephone.
  package internal(set) var number: String?
  /// The office, branch or site; nil for a telephone.
  package let `where`: Words?
  package let ways: [Way]
  package let needs: [DocumentKind]
  /// What a report made here counts as; nil where it is no report or the source does not say.
  package let takes: ReportKind?
  /// When it is open; nil where not known.
  package let hours: OpeningHours?
  /// Whether one has to make an appointment; nil where the source does not say.
  package let appointment: Appointment?

  package init(
    kind: ChannelKind, sides: EnumSet<Side> = [],
    number: String? = nil,
    where: Words? = nil, ways: [Way] = [], needs: [DocumentKind] = [], takes: ReportKind? = nil,
    hours: OpeningHours? = nil, appointment: Appointment? = nil
  ) {
    self.kind = kind
    self.sides = sides
    self.number = number
    self.where = `where`
    self.ways = ways
    self.needs = needs
    self.takes = takes
    self.hours = hours
    self.appointment = appointment
  }
}

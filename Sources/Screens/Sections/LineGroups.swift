import CityGuide

/// What to do, to know, to bring and whom to ask: a heading over the lines of each, and none where there are none.
struct LineGroups: Section {
  let lines: [StatedLine]

  func write(on page: inout PageWriter) {
    for role in AdviceLine.Role.allCases {
      let group = lines.serving(role, on: page.context.today)
      guard !group.isEmpty else { continue }
      page.blank()
      page.heading(role.phrase)
      for line in group { page.line(line.spoken(&page), indent: 3) }
    }
  }
}

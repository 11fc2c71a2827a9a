import CardJourney

/// Which paper it is: lists that speak of the same one are added up.
struct PaperID: Hashable {
  let document: DocumentKind
  let whose: Whose
  /// Tells papers apart that have no kind of their own.
  let detail: Words?

  var withoutDetail: PaperID { PaperID(document: document, whose: whose, detail: nil) }
}

/// One paper that one errand asks for.
struct PaperDemand {
  var paper: Paper
  let errand: Errand
  let fact: Fact

  var paperID: PaperID {
    PaperID(
      document: paper.document, whose: paper.whose,
      detail: paper.document == .other ? paper.detail : nil)
  }

  /// What is asked beyond what is brought anyway.
  func beyond(_ must: Demands) -> PaperDemand {
    guard let brought = must.amounts(of: paperID, for: errand) else { return self }
    var more = self
    more.paper.originals = max(0, paper.originals - brought.originals)
    more.paper.copies = max(0, paper.copies - brought.copies)
    return more
  }
}

/// The papers of one trip, added up.
///
/// Originals are shown at one errand and brought to the next: the most that one errand takes. What is
/// kept and can be made anew, and copies, are needed once for each errand.
struct Demands {
  private let groups: [(id: PaperID, demands: [PaperDemand])]

  init(_ demands: [PaperDemand]) {
    var groups: [(id: PaperID, demands: [PaperDemand])] = []
    for demand in demands where demand.paper.originals + demand.paper.copies > 0 {
      if let index = groups.firstIndex(where: { $0.id == demand.paperID }) {
        groups[index].demands.append(demand)
      } else {
        groups.append((demand.paperID, [demand]))
      }
    }
    self.groups = groups
  }

  var documents: Set<DocumentKind> { Set(groups.map(\.id.document)) }

  var items: [ChecklistItem] { groups.map { item($0.id, $0.demands) } }

  /// How many of a paper one errand takes and how many originals the trip carries; nil where none.
  func amounts(of id: PaperID, for errand: Errand) -> (originals: Int, copies: Int)? {
    guard let group = groups.first(where: { $0.id == id }) else { return nil }
    return (countOriginals(group.demands), countCopies(group.demands, errand))
  }

  /// Whether the paper is brought anyway in the number asked for.
  func covers(_ demand: PaperDemand) -> Bool {
    guard let brought = amounts(of: demand.paperID, for: demand.errand) else { return false }
    return brought.originals >= demand.paper.originals && brought.copies >= demand.paper.copies
  }

  private func item(_ id: PaperID, _ demands: [PaperDemand]) -> ChecklistItem {
    let always = demands.contains { $0.paper.condition == nil }
    let byErrand = errands(demands).map { ErrandCount(errand: $0, count: countCopies(demands, $0)) }
      .filter { $0.count > 0 }
    let originals = countOriginals(demands)
    let copies = byErrand.reduce(0) { $0 + $1.count }
    return ChecklistItem(
      document: id.document, whose: id.whose, originals: originals, copies: copies,
      copiesByErrand: byErrand, isKept: demands.contains { $0.paper.isKept },
      instead: demands.map(\.paper.instead).first { !$0.isEmpty } ?? [],
      condition: always ? nil : demands.lazy.compactMap(\.paper.condition).first,
      detail: demands.lazy.compactMap(\.paper.detail).first,
      holds: demands.lazy.compactMap(\.paper.holds).first, facts: facts(demands),
      originalKey: originals > 0 ? key(id, demands, isCopy: false) : nil,
      copyKey: copies > 0 ? key(id, demands, isCopy: true) : nil)
  }

  private func countOriginals(_ demands: [PaperDemand]) -> Int {
    let isConsumed = { (demand: PaperDemand) in
      demand.paper.isKept && !demand.paper.document.isUnique
    }
    let shown = demands.filter { !isConsumed($0) }.map(\.paper.originals).max() ?? 0
    let consumed = errands(demands).map { errand in
      demands.filter { isConsumed($0) && $0.errand == errand }.map(\.paper.originals).max() ?? 0
    }
    return max(shown, consumed.reduce(0, +))
  }

  /// Several lists of one errand do not add up: the longest counts.
  private func countCopies(_ demands: [PaperDemand], _ errand: Errand) -> Int {
    demands.filter { $0.errand == errand }.map(\.paper.copies).max() ?? 0
  }

  private func errands(_ demands: [PaperDemand]) -> [Errand] {
    demands.reduce(into: []) { if !$0.contains($1.errand) { $0.append($1.errand) } }
  }

  private func facts(_ demands: [PaperDemand]) -> [Fact] {
    demands.reduce(into: []) { found, demand in
      if !found.contains(where: { $0.id == demand.fact.id }) { found.append(demand.fact) }
    }
  }

  private func key(_ id: PaperID, _ demands: [PaperDemand], isCopy: Bool) -> RequirementKey {
    RequirementKey(
      document: id.document.rawValue + (id.document == .other ? suffix(id, demands) : ""),
      whose: id.whose.rawValue, isCopy: isCopy)
  }

  /// What tells papers without a kind of their own apart: their list, and their number on it.
  private func suffix(_ id: PaperID, _ demands: [PaperDemand]) -> String {
    guard let list = demands.first?.fact.id else { return "" }
    let before = groups.prefix { $0.id != id }.count {
      $0.id.document == .other && $0.demands.first?.fact.id == list
    }
    return ".\(list.rawValue)" + (before > 0 ? ".\(before + 1)" : "")
  }
}

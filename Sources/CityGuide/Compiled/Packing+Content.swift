import CardJourney

// The sections of a compiled set.

extension Dispute: Packed {
  func pack(into packer: inout Packer) { packer.add(about, errand, between, say, place) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      about: try unpacker.next(), errand: try unpacker.next(), between: try unpacker.next(),
      say: try unpacker.next(), place: try unpacker.next())
  }
}

extension UnknownFact: Packed {
  func pack(into packer: inout Packer) { packer.add(about, errand, ask, place) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      about: try unpacker.next(), errand: try unpacker.next(), ask: try unpacker.next(),
      place: try unpacker.next())
  }
}

extension GuideLayer: Packed {
  /// A layer of the guides: what a desk says about itself is never compiled.
  func pack(into packer: inout Packer) {
    packer.add(place, names, facts.lists, disputes, unknownFacts)
    packer.add(without.sorted { $0.rawValue < $1.rawValue })
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let place: PlaceCode = try unpacker.next()
    let names: Names = try unpacker.next()
    guard let facts = FactTable(lists: try unpacker.next()) else { throw Damage() }
    self.init(
      place: place, origin: .guide, names: names, ranked: facts, disputes: try unpacker.next(),
      unknownFacts: try unpacker.next(),
      without: Set(try unpacker.next() as [FactID]), ownDesk: nil)
  }
}

extension Place: Packed {
  func pack(into packer: inout Packer) {
    packer.add(code, name, pinyin, initials, parent, area, people, isCounty)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      code: try unpacker.next(), name: try unpacker.next(), pinyin: try unpacker.next(),
      initials: try unpacker.next(), parent: try unpacker.next(), area: try unpacker.next(),
      people: try unpacker.next(), isCounty: try unpacker.next())
  }
}

extension FormerPlace: Packed {
  func pack(into packer: inout Packer) { packer.add(code, name, pinyin, initials, now) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      code: try unpacker.next(), name: try unpacker.next(), pinyin: try unpacker.next(),
      initials: try unpacker.next(), now: try unpacker.next())
  }
}

extension BankSpelling: Packed {
  func pack(into packer: inout Packer) { packer.add(text, pinyin, initials) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      text: try unpacker.next(), pinyin: try unpacker.next(), initials: try unpacker.next())
  }
}

extension Bank: Packed {
  func pack(into packer: inout Packer) {
    packer.add(
      id, names, spellings, provinces.sorted(), numbers.map(\.fact), wrongNumbers.sorted(), lapse)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      id: try unpacker.next(), names: try unpacker.next(), spellings: try unpacker.next(),
      provinces: Set(try unpacker.next() as [PlaceCode]),
      numbers: (try unpacker.next() as [Fact]).compactMap { $0.stated(\.hotline) },
      wrongNumbers: Set(try unpacker.next() as [String]), lapse: try unpacker.next())
  }
}

extension WorkCalendar: Packed {
  func pack(into packer: inout Packer) {
    packer.add(years.count)
    for (number, year) in years.sorted(by: { $0.key < $1.key }) {
      packer.add(
        number, year.isOfficial, year.daysOff.sorted(), year.makeUpDays.sorted(), year.paper)
    }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    var years: [Int: Year] = [:]
    for _ in 0..<max(0, try unpacker.next() as Int) {
      years[try unpacker.next()] = Year(
        isOfficial: try unpacker.next(), daysOff: Set(try unpacker.next() as [Day]),
        makeUpDays: Set(try unpacker.next() as [Day]), paper: try unpacker.next())
    }
    self.init(years: years)
  }
}

extension SheetFile: Packed {
  func pack(into packer: inout Packer) { packer.add(name, text) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(name: try unpacker.next(), text: try unpacker.next())
  }
}

extension AdviceLine: Packed {
  func pack(into packer: inout Packer) { packer.add(role, statement.fact) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    let role: Role = try unpacker.next()
    let fact: Fact = try unpacker.next()
    guard let words = fact.value.words else { throw Damage() }
    self.init(role: role, words: words, fact: fact)
  }
}

extension AdviceEnding: Packed {
  func pack(into packer: inout Packer) {
    switch self {
    case .ends(let outcome): packer.add(0, outcome)
    case .begins(let situation): packer.add(1, situation)
    case .informs: packer.add(2)
    }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    switch try unpacker.next() as Int {
    case 0: self = .ends(closing: try unpacker.next())
    case 1: self = .begins(try unpacker.next())
    case 2: self = .informs
    default: throw Damage()
    }
  }
}

extension AdvicePage: Packed {
  func pack(into packer: inout Packer) { packer.add(id, title, opening, lines, ending) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      id: try unpacker.next(), title: try unpacker.next(), opening: try unpacker.next(),
      lines: try unpacker.next(), ending: try unpacker.next())
  }
}

extension StatedLine: Packed {
  func pack(into packer: inout Packer) {
    switch self {
    case .said(let line): packer.add(true, line)
    case .ours(let id, let role, let words): packer.add(false, id, role, words)
    }
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self =
      try unpacker.next()
      ? .said(try unpacker.next())
      : .ours(try unpacker.next(), try unpacker.next(), try unpacker.next())
  }
}

extension ServiceLines: Packed {
  func pack(into packer: inout Packer) { packer.add(cardOffice, insurance, complaints) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      cardOffice: try unpacker.next(), insurance: try unpacker.next(),
      complaints: try unpacker.next())
  }
}

extension Statements: Packed {
  func pack(into packer: inout Packer) { packer.add(lines, all) }

  /// A set with another register than this version's is damaged: nothing says which statement is which.
  init(from unpacker: inout Unpacker) throws(Damage) {
    let lines: ServiceLines = try unpacker.next()
    let all: [StatedLine] = try unpacker.next()
    guard all.count == StatementID.allCases.count else { throw Damage() }
    self.init(lines: lines) { all[$0.place] }
  }
}

extension StatusWord: Packed {
  func pack(into packer: inout Packer) {
    packer.add(id, word, kind, place, title, variants, turn, meaning, lines)
  }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(
      id: try unpacker.next(), word: try unpacker.next(), kind: try unpacker.next(),
      place: try unpacker.next(), title: try unpacker.next(), variants: try unpacker.next(),
      turn: try unpacker.next(), meaning: try unpacker.next(), lines: try unpacker.next())
  }
}

extension StatusWordList: Packed {
  func pack(into packer: inout Packer) { packer.add(words, around) }

  init(from unpacker: inout Unpacker) throws(Damage) {
    self.init(words: try unpacker.next(), around: try unpacker.next())
  }
}

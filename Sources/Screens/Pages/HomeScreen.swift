import CardJourney
import CityGuide
import Copy
import Terminal

/// Today's list: every case, the most urgent first.
///
/// Only the rows in sight are written, so that a key costs the same whatever the number of cases. The
/// selection keeps to its case, not to its row: sorting, filtering and reading anew move neither.
struct HomeScreen: Screen {
  /// Whether somebody looks for a case by what is typed.
  private(set) var isSearching = false
  private var filter: CaseFilter?
  private var listing: HomeListing?
  /// The case that the person is at; nil before they moved.
  private var selected: String?
  /// The row that was selected when the list was last brought in line.
  private var rested = 0

  /// Cases are found by place only while somebody looks for one.
  var requires: Set<Resource> { isSearching ? [.places] : [] }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    (Cursor(), isSearching ? TextField(limit: 20) : nil)
  }

  /// What is left of it under a case that was opened from it: whoever comes back looks for somebody else.
  func left(for id: String) -> HomeScreen {
    var list = self
    list.selected = id
    list.isSearching = false
    return list
  }

  /// Selects a case as soon as the list shows it.
  mutating func select(_ id: String?) {
    selected = id ?? selected
    listing = nil
  }

  /// Chooses the rows anew where they may have changed, and keeps the cursor on its case.
  mutating func follow(_ cursor: inout Cursor, _ context: Context) {
    let listing = listing(in: context)
    if listing.key != self.listing?.key {
      self.listing = listing
      let row = selected.flatMap { id in listing.entries.firstIndex { $0.id == id } }
      cursor.selected = row ?? 0
    } else if cursor.selected != rested, listing.entries.indices.contains(cursor.selected) {
      selected = listing.entries[cursor.selected].id
    }
    rested = cursor.selected
  }

  /// What to show of the cases, chosen anew only where that may have changed.
  private func listing(in context: Context) -> HomeListing {
    let key = HomeListing.Key(
      revision: context.entriesRevision, today: context.today, filter: filter,
      search: context.field?.text ?? "", hasPlaces: context.places != nil)
    if let listing, listing.key == key { return listing }
    return HomeListing(key, in: context.entries, places: context.places, after: listing)
  }

  private func searching(_ isSearching: Bool) -> Message {
    var next = self
    next.isSearching = isSearching
    return .turn(.home(next))
  }

  private func filtering(_ filter: CaseFilter?) -> Message {
    var next = self
    next.filter = filter
    return .turn(.home(next))
  }

  private func wiping(_ listing: HomeListing, _ cursor: Cursor) -> Message {
    guard listing.entries.indices.contains(cursor.selected) else { return .nothing }
    return .push(.wipe(WipeScreen(entry: listing.entries[cursor.selected])))
  }
}

// MARK: - What it shows

extension HomeScreen {
  func page(_ context: Context) -> Page {
    let listing = listing(in: context)
    let head = head(listing, context)
    let table = table(context)
    var page = Page(
      title: context.title(Phrase(\.allCases)),
      rows: head + tail(listing, context),
      field: context.field.map {
        InputLine(prompt: context.say(Phrase(\.findWhichCase)), field: $0)
      },
      bindings: bindings(listing, context),
      back: isSearching ? searching(false) : filtering(nil))
    let room = PageLayout(page, size: context.size)
    let list = ListWindow(
      count: listing.entries.count, height: room.bodyHeight - room.lines.count,
      selected: context.cursor.selected, first: context.cursor.first)
    page.list = list
    let rows = list.rows.map { number in row(number, listing.entries[number], table) }
    page.rows.insert(contentsOf: rows, at: head.count)
    return page
  }

  private func table(_ context: Context) -> HomeTable {
    HomeTable(columns: context.size.columns, language: context.language, today: context.today)
  }

  private func row(_ number: Int, _ entry: CaseEntry, _ table: HomeTable) -> Row {
    var row = Row.choice(
      number, lead: KeyMap.digit(of: number), table.row(entry),
      .openCase(entry.id))
    row.style = entry.outcome == nil ? .plain : .tint(.faint)
    return row
  }

  private func head(_ listing: HomeListing, _ context: Context) -> [Row] {
    var writer = PageWriter(context)
    let isSmall = context.size.columns < 60 || context.size.rows < 12
    // What would wrap takes a row from the cases.
    let fits = { (phrase: Phrase) in
      TextWidth.columns(of: context.say(phrase)) <= context.size.columns - 2
    }
    let counts = listing.counts
    if counts.all > 0 {
      writer.heading(isSmall || !fits(counts.phrase) ? counts.brief : counts.phrase)
    }
    if !isSmall, let stages = [listing.stages, listing.stagesInUse].first(where: fits) {
      writer.text(stages)
    }
    if context.unreadEntries > 0 {
      writer.text(
        Phrase { $0.casesStillBeingRead(count: context.unreadEntries) })
    }
    if let said = listing.said { writer.text(said, style: .bold) }
    writer.blank()
    if listing.entries.isEmpty {
      writer.text(listing.absence)
    } else if table(context).isWide {
      writer.row(.text(table(context).heading, indent: 5, style: .tint(.accent)))
    }
    return writer.rows
  }

  /// What keys are for, where there is room to spare, and which guides cannot be read.
  private func tail(_ listing: HomeListing, _ context: Context) -> [Row] {
    var writer = PageWriter(context)
    if context.size.rows >= 20, context.size.columns >= 60, !isSearching {
      writer.blank()
      writer.text(
        Phrase(\.nextClientClearsScreen))
    }
    for finding in listing.unreadable {
      writer.blank()
      writer.text(finding.unreadable, style: .init(bold: true, tint: .alarm))
    }
    return writer.rows
  }

  private func bindings(_ listing: HomeListing, _ context: Context) -> [KeyBinding] {
    [
      KeyMap.choosing(Phrase(\.openCase)), KeyMap.newCase, KeyMap.entryLine,
      KeyMap.search(searching(true)), KeyMap.filtering(filtering(listing.nextFilter)),
      KeyMap.nextClient, KeyMap.wiping(wiping(listing, context.cursor)),
    ]
  }
}

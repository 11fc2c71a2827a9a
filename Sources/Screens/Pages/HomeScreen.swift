import CardJourney
import CityGuide
import Terminal

/// Today's list: every case, the most urgent first.
///
/// Only the rows in sight are written, so that a key costs the same whatever the number of cases. The
/// selection keeps to its case, not to its row: sorting, filtering and reading anew move neither.
struct HomeScreen: Screen {
  var cursor = Cursor()
  var field: TextField?
  private var filter: CaseFilter?
  private var listing: HomeListing?
  /// The first row in sight.
  private var first = 0
  /// The case that the person is at; nil before they moved.
  private var selected: String?
  /// The row that was selected when the list was last brought in line.
  private var rested = 0

  /// Cases are found by place only while somebody looks for one.
  var needsPlaces: Bool { field != nil }

  /// Selects a case as soon as the list shows it.
  mutating func select(_ id: String?) {
    selected = id ?? selected
    listing = nil
  }

  mutating func settle(_ context: Context) {
    let listing = listing(in: context)
    if listing.key != self.listing?.key {
      self.listing = listing
      let row = selected.flatMap { id in listing.entries.firstIndex { $0.id == id } }
      cursor.selected = row ?? 0
    } else if cursor.selected != rested, listing.entries.indices.contains(cursor.selected) {
      selected = listing.entries[cursor.selected].id
    }
    rested = cursor.selected
    first = outline(listing, context).list.first
  }

  /// What to show of the cases, chosen anew only where that may have changed.
  private func listing(in context: Context) -> HomeListing {
    let key = HomeListing.Key(
      revision: context.entriesRevision, today: context.today, filter: filter,
      search: field?.text ?? "", hasPlaces: context.places != nil)
    if let listing, listing.key == key { return listing }
    return HomeListing(key, in: context.entries, places: context.places, after: listing)
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    let listing = listing(in: context)
    switch action {
    case .newCase: return [.newCase]
    case .entryLine: return [.push(EntryScreen())]
    case .search:
      field = TextField(limit: 20)
      cursor.isInList = false
    case .filter: filter = listing.nextFilter
    case .wipe:
      guard listing.entries.indices.contains(cursor.selected) else { return [] }
      let entry = listing.entries[cursor.selected]
      selected = entry.id
      return [.push(WipeScreen(entry: entry))]
    case .back where field != nil: field = nil
    case .back: filter = nil
    default:
      guard let number = choice(of: action), number < listing.entries.count else { return [] }
      let id = listing.entries[number].id
      selected = id
      // Whoever comes back looks for somebody else; the filter stays.
      field = nil
      return [.effect(.openCase(id))]
    }
    return []
  }
}

// MARK: - What it shows

extension HomeScreen {
  func page(_ context: Context) -> Page {
    let listing = listing(in: context)
    var (page, list, rowsAbove) = outline(listing, context)
    let table = table(context)
    let rows = list.rows.map { number in row(number, listing.entries[number], table) }
    page.list = list
    page.rows.insert(contentsOf: rows, at: rowsAbove)
    return page
  }

  /// The page without its list, the part of the list that is in sight, and how many rows stand above it.
  private func outline(
    _ listing: HomeListing, _ context: Context
  ) -> (page: Page, list: ListWindow, rowsAbove: Int) {
    let head = head(listing, context)
    let page = Page(
      title: Title(context.say(Phrase("全部事项", "All cases"))),
      rows: head + tail(listing, context),
      field: field.map {
        InputLine(prompt: context.say(Phrase("找哪一件？", "Find which?")), field: $0)
      },
      bindings: HomeScreen.bindings)
    let layout = PageLayout(page, size: context.size)
    let list = ListWindow(
      count: listing.entries.count, height: layout.bodyHeight - layout.lines.count,
      selected: cursor.selected, first: first)
    return (page, list, head.count)
  }

  private func table(_ context: Context) -> HomeTable {
    HomeTable(columns: context.size.columns, language: context.language, today: context.today)
  }

  private func row(_ number: Int, _ entry: CaseEntry, _ table: HomeTable) -> Row {
    var row = Row.choice(
      number, lead: KeyMap.digit(of: number), table.row(entry))
    row.style = entry.outcome == nil ? .plain : .tint(.faint)
    return row
  }

  private func head(_ listing: HomeListing, _ context: Context) -> [Row] {
    var writer = PageWriter(context)
    let isSmall = context.size.columns < 60 || context.size.rows < 12
    writer.heading(isSmall ? listing.counts.brief : listing.counts.phrase)
    if !isSmall { writer.text(listing.stages) }
    if context.unreadEntries > 0 {
      writer.text(
        Phrase(
          "还有 \(context.unreadEntries) 件正在读，读到的可以先用。",
          "\(context.unreadEntries) more are being read; use those that are here."))
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
    if context.size.rows >= 20, context.size.columns >= 60, field == nil {
      writer.blank()
      writer.text(
        Phrase(
          "换人：按 x，屏幕立即清空，上一位的内容不再出现。",
          "Next client: x clears the screen at once; nothing of the last one comes back."))
    }
    for finding in listing.unreadable {
      writer.blank()
      writer.text(finding.unreadable, style: .init(bold: true, tint: .alarm))
    }
    return writer.rows
  }

  private static let bindings: [KeyBinding] = [
    KeyMap.choosing(Phrase("打开", "Open")), KeyMap.newCase, KeyMap.entryLine, KeyMap.search,
    KeyMap.filtering, KeyMap.nextClient, KeyMap.wiping,
  ]
}

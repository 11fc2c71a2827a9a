import CardJourney
import CityGuide
import Copy
import Terminal

/// The comparison as lines whose columns stand below each other on the terminal.
struct RouteTable {
  /// Columns of the screen from which on every value may have a column of its own.
  private static let wide = 60
  /// Cells before a line, for the marker and the digit.
  static let indent = 5

  private let context: Context
  private let routes: [Route]
  private let brevity: Brevity

  /// What is shortened for want of room.
  private enum Brevity: CaseIterable {
    case none
    /// The names of the routes.
    case names
    /// What comes on top of days and yuan too: a `+` says that something does.
    case extras
  }

  /// The table of these routes, no shorter than has to be.
  init(_ routes: [Route], _ context: Context) {
    let tables = Brevity.allCases.map { RouteTable(routes, context, $0) }
    self = tables.first(where: \.fits) ?? tables[2]
  }

  private init(_ routes: [Route], _ context: Context, _ brevity: Brevity) {
    self.context = context
    self.routes = routes
    self.brevity = brevity
  }

  /// Whether it has room on the screen.
  var fits: Bool {
    context.size.columns >= RouteTable.wide && width + RouteTable.indent < context.size.columns
  }

  /// The names of the columns.
  var heading: String { joined(titles) }

  /// The values of one route, or why it cannot be taken.
  func line(of route: Route) -> String {
    guard !route.isPossible else { return joined(cells(of: route)) }
    return TextWidth.padded(name(of: route), to: widths[0]) + "  " + context.say(route.excuse)
  }

  private var titles: [String] {
    [
      Phrase(\.nothingToSay), Phrase(\.routeDaysColumn), Phrase(\.routeYuanColumn),
      Phrase(\.routeTripsColumn),
      Phrase(\.routePeopleColumn), Phrase(\.routeSurenessColumn),
    ].map(context.say)
  }

  private func cells(of route: Route) -> [String] {
    [
      name(of: route), shortened(context.say(route.days?.daysAlone ?? .toBeAsked)),
      shortened(context.say(route.yuan?.yuanAlone ?? .toBeAsked)), "\(route.visits)",
      context.say(route.people), context.say(route.sureness),
    ]
  }

  private func name(of route: Route) -> String {
    route.mark + context.say(brevity == .none ? route.kind.phrase : route.kind.short)
  }

  /// The number alone where there is no room for what comes on top; the trips below name it.
  private func shortened(_ value: String) -> String {
    guard brevity == .extras, let plus = value.firstIndex(of: "+") else { return value }
    return String(value[...plus])
  }

  private var widths: [Int] {
    let lines = [titles] + routes.filter(\.isPossible).map(cells)
    let names = routes.map { TextWidth.columns(of: name(of: $0)) }.max() ?? 0
    return titles.indices.map { column in
      max(column == 0 ? names : 0, lines.map { TextWidth.columns(of: $0[column]) }.max() ?? 0)
    }
  }

  private var width: Int { widths.reduce(0, +) + 2 * (widths.count - 1) }

  private func joined(_ cells: [String]) -> String {
    let padded = zip(cells, widths).map { TextWidth.padded($0, to: $1) }
    return padded.dropLast().joined(separator: "  ") + "  " + (cells.last ?? "")
  }
}

extension Route {
  /// Stands before the route that the plan follows.
  var mark: String { isPlanned ? "* " : "  " }

  /// Why it cannot be taken, in the table.
  fileprivate var excuse: Phrase {
    // Not to have found it is not to know that it cannot be done.
    isUnheardOf ? obstacle : Phrase { $0.routeExcluded(obstacle: obstacle($0)) }
  }

  /// One line for narrow screens.
  var shortLine: Phrase {
    let mark = isPlanned ? "*" : ""
    guard isPossible else {
      return Phrase {
        $0.narrowRouteExcluded(mark: mark, route: kind.short($0), excuse: excuse($0))
      }
    }
    let days = days?.asDays ?? .toBeAsked
    let yuan = yuan?.asYuan ?? .toBeAsked
    return Phrase {
      $0.narrowRoute(
        mark: mark, route: kind.short($0), days: days($0), visits: visits, yuan: yuan($0))
    }
  }
}

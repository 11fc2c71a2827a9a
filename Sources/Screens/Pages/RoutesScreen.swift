import CardJourney
import CityGuide
import Copy
import Terminal

/// The ways to the new card in one table, sorted by one wish, the selected one explained below.
struct RoutesScreen: Screen {
  /// By what they are sorted; nil for what the person said.
  private let wish: Wish?
  /// The routes as they stood when the cursor was put on one.
  private var routes: [Route] = []
  /// Whether a route was chosen, and not only another order.
  private var isChosen = false

  /// The table with the route that the plan follows selected.
  init(by wish: Wish? = nil) {
    self.wish = wish
  }

  func opening(_ context: Context) -> (cursor: Cursor, field: TextField?) {
    let routes = sorted(context)
    let planned = routes.planned?.kind
    return (Cursor(selected: routes.firstIndex { $0.kind == planned } ?? 0), nil)
  }

  /// Whether the order is another one, so that the cursor has to go to the planned route again.
  mutating func follow(_ context: Context) -> Bool {
    guard sorted(context) != routes else { return false }
    routes = sorted(context)
    return true
  }

  private func sorted(_ context: Context) -> [Route] {
    context.routes.sorted(by: wish ?? context.wish)
  }

  /// The partner banks are named.
  var requires: Set<Resource> { [.places] }

  /// Choosing a route is what is done here; another order only shows the table anew.
  var closesWhenWritten: Bool { isChosen }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.add(UnreadableGuides())
    let routes = sorted(context)
    let selected = routes.isEmpty ? nil : routes[min(context.cursor.selected, routes.count - 1)]
    if routes.isEmpty {
      writer.text(reasonForNoRoute(context))
    } else {
      let table = RouteTable(routes, context)
      // Who prints it has named the wish.
      if !context.isPrinted {
        writer.text(context.wish.heading(isShort: !table.fits))
        if table.fits { writer.blank() }
      }
      write(routes, in: table, &writer)
      for route in explained(routes, selected, context) {
        writer.blank()
        writer.add(RouteDetails(route: route))
      }
      writer.blank()
      writer.text(Phrase.legendOfRoutes)
      writer.add(AnotherBankApart())
    }
    return Page(
      title: context.title(Phrase(\.routesTitle)), rows: writer.rows,
      bindings: bindings(asking: selected, context), citations: writer.citations,
      keepsSelection: true)
  }

  /// The routes, one line each, to be chosen from.
  private func write(_ routes: [Route], in table: RouteTable, _ writer: inout PageWriter) {
    guard table.fits else {
      for route in routes { writer.choice(route.shortLine, choosing(route, writer.context)) }
      return
    }
    writer.row(.text(table.heading, indent: RouteTable.indent, style: .tint(.accent)))
    for route in routes {
      let line = table.line(of: route)
      writer.choice(Phrase(verbatim: line), choosing(route, writer.context))
    }
  }

  /// The routes that are told in full: on the screen the selected one.
  private func explained(_ routes: [Route], _ selected: Route?, _ context: Context) -> [Route] {
    if context.isPrinted { return routes.filter(\.isPossible) }
    return context.saysAll ? routes : [selected].compactMap(\.self)
  }

  private func bindings(asking route: Route?, _ context: Context) -> [KeyBinding] {
    let next = context.wish.next
    guard let route else { return [KeyMap.takingAway] }
    return [
      KeyMap.choosing(Phrase(\.takeRoute)),
      KeyMap.order(
        .perform(
          .answer(.wish(next), takingAlong: false),
          said: Phrase { $0.wishChangedTo(wish: next.phrase($0)) })),
      KeyMap.sources,
      // What is asked by telephone is about the selected route.
      KeyMap.asking.legend(.open(.ask(AskScreen(route: route.kind)))),
      KeyMap.takingAway,
    ]
  }

  /// Why there is nothing to compare.
  private func reasonForNoRoute(_ context: Context) -> Phrase {
    NoRoute(answers: context.answers, journey: context.journey)?.phrase
      ?? Phrase(\.choosePlaceBeforeRoutes)
  }

  private func choosing(_ route: Route, _ context: Context) -> Message {
    guard route.isPossible || route.isUnheardOf else {
      return .say(Phrase { $0.routeCannotBeTaken(obstacle: route.obstacle($0)) })
    }
    let name = route.kind.phrase
    guard context.answers.route != route.kind else { return .close }
    var chosen = self
    chosen.isChosen = true
    return .all([
      .turn(.routes(chosen)),
      .perform(
        .answer(.route(route.kind), takingAlong: false),
        said: Phrase { $0.routeChosen(route: name($0)) }),
    ])
  }
}

extension Wish {
  /// What stands above the table.
  func heading(isShort: Bool) -> Phrase {
    guard !isShort else { return Phrase { $0.routesOrderedBy(wish: phrase($0)) } }
    let others = Wish.allCases.filter { $0 != self }.map(\.phrase).joined(by: .slash)
    return Phrase { $0.routesOrderedAmongWishes(wish: phrase($0), others: others($0)) }
  }
}

extension Phrase {
  /// What the marks in the table mean.
  static let legendOfRoutes = Phrase(\.routesLegend)
}

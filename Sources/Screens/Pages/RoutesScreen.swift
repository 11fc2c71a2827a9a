package import CardJourney
import CityGuide
import Terminal

/// The ways to the new card in one table, sorted by one wish, the selected one explained below.
struct RoutesScreen: Screen {
  var cursor = Cursor()
  /// The wish under which the routes below were sorted.
  private var wish: Wish = .soonest
  private var routes: [Route] = []
  /// Whether a route was chosen, and not only another order.
  private var isChosen = false

  /// The table with the route that the plan follows selected.
  init(_ context: Context) {
    compare(context)
  }

  mutating func settle(_ context: Context) {
    guard context.routes.sorted(by: context.wish) != routes else { return }
    compare(context)
  }

  private mutating func compare(_ context: Context) {
    wish = context.wish
    routes = context.routes.sorted(by: wish)
    select(routes.planned?.kind)
  }

  /// The partner banks are named.
  var needsPlaces: Bool { true }

  /// Choosing a route is what is done here; another order only shows the table anew.
  var closesWhenWritten: Bool { isChosen }

  func page(_ context: Context) -> Page {
    var writer = PageWriter(context)
    writer.unreadableGuides()
    if routes.isEmpty {
      writer.text(context.reasonForNoRoute)
    } else {
      let isNarrow = context.size.columns < RouteTable.wide
      writer.text(wish.heading(isShort: isNarrow))
      if !isNarrow { writer.blank() }
      writer.table(routes, isNarrow: isNarrow)
      writer.blank()
      for route in context.saysAll ? routes : [routes[min(cursor.selected, routes.count - 1)]] {
        writer.details(of: route)
        if context.saysAll { writer.blank() }
      }
      writer.blank()
      writer.text(Phrase.legendOfRoutes)
      writer.anotherBankApart()
    }
    return Page(
      title: context.title(Phrase("办法", "Routes")), rows: writer.rows,
      bindings: bindings, citations: writer.citations, keepsSelection: true)
  }

  private var bindings: [KeyBinding] {
    let own: [KeyBinding] = [
      KeyMap.choosing(Phrase("用这个办法", "Take it")),
      KeyMap.order,
      KeyMap.sources, KeyMap.questions,
    ]
    return (routes.isEmpty ? [] : own) + [KeyMap.takingAway]
  }

  /// What is asked by telephone is about the selected route.
  func opening(_ action: Action, _ context: Context) -> (any Screen)? {
    guard action == .questions else { return nil }
    return selected.map { CallScreen(route: $0.kind) }
  }

  mutating func act(_ action: Action, _ context: Context) -> [Intent] {
    switch action {
    case .back: return [.pop]
    case .wish:
      let next = wish.next
      return [
        .perform(
          .answer(.wish(next), takingAlong: false),
          said: Phrase("现在看重：\(next.phrase.zh)", "What matters now: \(next.phrase.en)"))
      ]
    default:
      guard let number = choice(of: action), number < routes.count else { return [] }
      return choose(routes[number], context)
    }
  }

  private mutating func choose(_ route: Route, _ context: Context) -> [Intent] {
    guard route.isPossible || route.isUnheardOf else {
      return [
        .notice(
          Phrase("这个办法不行：\(route.obstacle.zh)", "Not this way: \(route.obstacle.en)"))
      ]
    }
    let name = route.kind.phrase
    guard context.answers.route != route.kind else { return [.pop] }
    isChosen = true
    return [
      .perform(
        .answer(.route(route.kind), takingAlong: false),
        said: Phrase(
          "接下来按这个办法：\(name.zh)；办过的都算", "The route is now: \(name.en); what is done stays done"))
    ]
  }

  private var selected: Route? {
    routes.isEmpty ? nil : routes[min(cursor.selected, routes.count - 1)]
  }

  /// Keeps the cursor on a route while the order changes.
  private mutating func select(_ kind: RouteKind?) {
    cursor = Cursor(selected: routes.firstIndex { $0.kind == kind } ?? 0)
  }
}

extension Wish {
  /// What stands above the table.
  func heading(isShort: Bool) -> Phrase {
    guard !isShort else { return Phrase("排：\(phrase.zh)", "Order: \(phrase.en)") }
    let others = Wish.allCases.filter { $0 != self }.map(\.phrase)
    return Phrase(
      "按 \(phrase.zh) 排（o 换：\(others.map(\.zh).joined(separator: " / "))）",
      "Order: \(phrase.en) (o for \(others.map(\.en).joined(separator: " / ")))")
  }
}

extension Phrase {
  /// What the marks in the table mean.
  static let legendOfRoutes = Phrase(
    "? 表示只有网文或文稿说过，没有官方来源；* 是现在的办法。有可靠来源的办法在前。",
    "? means hearsay only, no official source; * is the way taken now. Ways with a reliable source come first."
  )
}

extension Context {
  /// What matters most to the person; the time where nobody said.
  package var wish: Wish { answers.wish ?? .unsaid }

  /// Why there is nothing to compare.
  var reasonForNoRoute: Phrase {
    NoRoute(answers: answers, journey: journey)?.phrase
      ?? Phrase("先选发卡地，再比办法。", "Choose the issuing place first.")
  }
}

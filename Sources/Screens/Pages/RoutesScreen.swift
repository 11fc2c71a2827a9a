import CardJourney
import CityGuide
import Terminal

/// The ways to the new card in one table, sorted by one wish, the selected one explained below.
struct RoutesScreen: Screen {
  var cursor = Cursor()
  private var wish: Wish
  /// The routes by the wish; comparing them takes too long to be done at every key.
  private var routes: [Route] = []
  /// What they were compared for.
  private var compared: Compared?

  /// The table with the route that the plan follows selected.
  init(_ context: Context, by wish: Wish = .soonest) {
    self.wish = wish
    compare(context)
  }

  private struct Compared: Equatable {
    let answers: Answers
    let journey: Journey
    let day: Day
    let guide: PlaceCode?

    init(_ context: Context) {
      answers = context.answers
      journey = context.journey
      day = context.today
      guide = context.guide?.place
    }
  }

  mutating func settle(_ context: Context) {
    if compared != Compared(context) { compare(context) }
  }

  private mutating func compare(_ context: Context) {
    compared = Compared(context)
    routes = context.routes.sorted(by: wish)
    select(routes.first { $0.isPlanned }?.kind)
  }

  /// The partner banks are named.
  var needsPlaces: Bool { true }

  /// Choosing a route is all that is done here.
  var closesWhenWritten: Bool { true }

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
      let kind = selected?.kind
      wish = wish.next
      routes = routes.sorted(by: wish)
      select(kind)
      return []
    default:
      guard let number = choice(of: action), number < routes.count else { return [] }
      return choose(routes[number], context)
    }
  }

  private func choose(_ route: Route, _ context: Context) -> [Intent] {
    guard route.isPossible else {
      return [
        .notice(
          Phrase("这个办法不行：\(route.obstacle.zh)", "Not this way: \(route.obstacle.en)"))
      ]
    }
    let name = route.kind.phrase
    guard context.answers.route != route.kind else { return [.pop] }
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
    "? 表示只有网文或文稿说过，没有官方来源；* 是现在的办法。都一样时，要问的少的在前。",
    "? means hearsay only, no official source; * is the way taken now. Of equals, the one with less to ask is first."
  )
}

extension Context {
  /// Why there is nothing to compare.
  var reasonForNoRoute: Phrase {
    NoRoute(answers: answers, journey: journey)?.phrase
      ?? Phrase("先选发卡地，再比办法。", "Choose the issuing place first.")
  }
}

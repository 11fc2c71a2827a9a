import Terminal

/// How many rows of the screen each part of a page gets, from the top down.
struct PageRows: Hashable {
  /// Program, case and screen.
  let title: Int
  /// How far the case is.
  let way: Int
  /// What is due.
  let alarms: Int
  /// Stage and question on one line.
  let head: Int
  /// The text being typed, with its prompt.
  let field: Int
  /// Whether lines divide the parts.
  let hasRules: Bool
  /// The line for what was done or refused; where nothing was, what the marks mean.
  let message: Int
  /// The keys.
  let hints: Int
  /// The body's first row.
  let bodyTop: Int
  /// The body's rows, at least 1.
  let bodyHeight: Int

  /// Shares out the rows of a screen.
  init(_ page: Page, size: Size, shape: PageLayout.Shape) {
    let isLine = shape == .line
    let isBare = shape == .choice
    hasRules = !isLine && !isBare && size.rows >= 12
    title = isBare || isLine && size.rows < 6 ? 0 : 1
    way = !isBare && !isLine && page.head?.stages.isEmpty == false ? 1 : 0
    alarms = isBare || isLine ? 0 : min(page.head?.alarms.count ?? 0, size.rows < 12 ? 1 : 2)
    head = isLine ? 1 : 0
    field = PageRows.field(page, size: size, hasHead: isLine)
    let space = page.field?.stands == .above && size.rows >= 16 ? 1 : 0
    bodyTop = title + way + alarms + head + (hasRules ? 1 : 0) + field + space
    hints = isBare || size.rows < bodyTop + 2 ? 0 : 1
    message = size.rows >= 16 && hasRules ? 1 : 0
    bodyHeight = max(1, size.rows - bodyTop - hints - message - (hasRules ? 1 : 0))
  }

  /// The row of the text being typed.
  var fieldRow: Int { title + way + alarms + head + (hasRules ? 1 : 0) + field - 1 }

  /// The rows above the first rule.
  var top: Int { title + way + alarms }

  /// The prompt stands before the text, above it where that leaves too little room, or is the head.
  private static func field(_ page: Page, size: Size, hasHead: Bool) -> Int {
    guard let field = page.field, field.stands == .above || hasHead else { return 0 }
    let fits = TextWidth.columns(of: field.prompt) + 24 <= size.columns
    if fits || hasHead || size.rows < 8 { return 1 }
    return prompt(field, columns: size.columns).count + 1
  }

  /// The prompt in lines of its own.
  static func prompt(_ field: InputLine, columns: Int) -> [String] {
    LineBreaking.lines(of: field.prompt, columns: max(1, columns - 2))
  }
}

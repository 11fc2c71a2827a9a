import CardJourney

/// What to do where nobody answers the telephone.
struct NobodyAnswers: Section {
  func write(on page: inout PageWriter) {
    let ways =
      page.context.answers.smartphone == false
      ? Phrase("打不通：打 12345。", "Cannot get through? Call 12345.")
      : Phrase(
        "打不通：用电子社保卡挂失，或打 12345。", "Cannot get through? Use the electronic card, or call 12345.")
    page.text(
      page.context.calendar.isWorkday(page.context.today)
        ? ways
        : Phrase(
          "今天不是工作日，人工可能不上班。\(ways.zh)", "Today is no working day; people may not answer. \(ways.en)"
        ))
  }
}

import Terminal

extension PageWriter {
  /// What was typed as it was understood, or why it is not taken; nothing where nothing was typed.
  mutating func readBack(_ understood: Phrase?, orRefused refusal: Phrase?) {
    if let understood {
      let said = Phrase("听成：\(understood.zh)", "Read as: \(understood.en)")
      row(Row(lead: "=", text: context.say(said)))
    } else if let refusal {
      row(Row(lead: "!", text: context.say(refusal), style: .bold))
    }
  }
}

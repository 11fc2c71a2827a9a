import Copy
import Terminal

/// What was typed as it was understood, or why it is not taken; nothing where nothing was typed.
struct ReadBack: Section {
  let understood: Phrase?
  let refusal: Phrase?

  func write(on page: inout PageWriter) {
    if let understood {
      let said = Phrase { $0.answerReadAs(understood: understood($0)) }
      page.row(Row(lead: "=", text: page.context.say(said)))
    } else if let refusal {
      page.row(Row(lead: "!", text: page.context.say(refusal), style: .bold))
    }
  }
}

import CityGuide
import Copy

/// The empty papers of an agent, each on a page of its own, to be filled in by hand.
///
/// No wording is prescribed nationwide: where the office has a form of its own, that one counts, and
/// the page says so.
struct AgencyForms {
  let agency: Handout.Agency
  let copy: any Copy

  /// Writes the mandate, and where a list asks for it the pledge of the relation.
  func write(_ html: inout HTMLText) {
    mandate(&html)
    if agency.asksForRelation { relation(&html) }
  }

  // The office reads it: Chinese whatever the language of the rest.
  private func form(_ title: String, _ html: inout HTMLText, content: (inout HTMLText) -> Void) {
    html.element("section", "class", "form", "lang", "zh-CN") { html in
      html.element("h2", title)
      content(&html)
      html.element("p", "class", "note") { $0.text(copy.formNote) }
    }
    html.newline()
  }

  private func mandate(_ html: inout HTMLText) {
    form(copy.mandateTitle, &html) { html in
      row([copy.mandateHolderName], &html)
      row([copy.formIdentityNumber], &html)
      row([copy.mandateAgentName], &html)
      row([copy.formIdentityNumber], &html)
      row([copy.mandateRelation, copy.mandateAgentTelephone], &html)
      html.element("p", copy.mandateAuthorization)
      html.element("p") { html in
        for errand in agency.errands {
          html.element("label") { html in
            html.markup("<input type=\"checkbox\">")
            html.text(errand)
          }
        }
        html.element("label") { html in
          html.markup("<input type=\"checkbox\">")
          html.text(copy.mandateOtherErrand)
          html.markup("<i class=\"blank wide\"></i>")
        }
      }
      html.element("p") { html in
        html.text(copy.mandateFrom)
        day(&html)
        html.text(copy.mandateUntil)
        day(&html)
        html.text(copy.mandateEnd)
      }
      html.element("p", copy.mandateAcceptance)
      signatures([copy.mandateHolderSignature, copy.mandateAgentSignature], &html)
    }
  }

  private func relation(_ html: inout HTMLText) {
    form(copy.pledgeTitle, &html) { html in
      row([copy.pledgeAgentName], &html)
      row([copy.formIdentityNumber], &html)
      row([copy.pledgeHolderName], &html)
      row([copy.formIdentityNumber], &html)
      html.element("p") { html in
        html.text(copy.pledgeOpening)
        html.markup("<i class=\"blank wide\"></i>")
        html.text(copy.pledgeRelation)
        html.text(copy.pledgeTruth)
      }
      signatures([copy.pledgeAgentSignature, copy.pledgeHolderSignature], &html)
    }
  }

  /// Names with a line behind each, to write on.
  private func row(_ names: [String], _ html: inout HTMLText) {
    html.element("p", "class", "row") { html in
      for name in names {
        html.element("span") { html in
          html.text(name)
          html.markup("<i></i>")
        }
      }
    }
    html.newline()
  }

  private func day(_ html: inout HTMLText) {
    for unit in [copy.formYear, copy.formMonth, copy.formDay] {
      html.markup("<i class=\"blank\"></i>")
      html.text(unit)
    }
  }

  private func signatures(_ names: [String], _ html: inout HTMLText) {
    html.element("div", "class", "signs") { html in
      row(names, &html)
      row([copy.formDate, copy.formDate], &html)
    }
  }
}

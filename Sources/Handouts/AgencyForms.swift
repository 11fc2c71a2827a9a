import CityGuide

/// The empty papers of an agent, each on a page of its own, to be filled in by hand.
///
/// No wording is prescribed nationwide: where the office has a form of its own, that one counts, and
/// the page says so.
struct AgencyForms {
  let agency: Handout.Agency
  let labels: HandoutLabels

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
      html.element("p", "class", "note") { html in
        html.text("办理窗口有自己的格式的，用窗口的。内容都由本人手写；证件号只写在这张纸上，本程序不保存。")
        if labels.language == .en {
          html.text(
            " Fill in by hand, in Chinese. If the office has a form of its own, use that one.")
        }
      }
    }
    html.newline()
  }

  private func mandate(_ html: inout HTMLText) {
    form("委托书", &html) { html in
      row(["委托人（持卡人）姓名："], &html)
      row(["身份证件号码："], &html)
      row(["受委托人（代办人）姓名："], &html)
      row(["身份证件号码："], &html)
      row(["两人的关系：", "受委托人联系电话："], &html)
      html.element("p", "本人因故不能亲自办理，现委托上述受委托人，代为办理本人社会保障卡的下列事项（打勾）：")
      html.element("p") { html in
        for errand in agency.errands {
          html.element("label") { html in
            html.markup("<input type=\"checkbox\">")
            html.text(errand)
          }
        }
        html.element("label") { html in
          html.markup("<input type=\"checkbox\">其他：<i class=\"blank wide\"></i>")
        }
      }
      html.element("p") { html in
        html.text("委托期限：自")
        day(&html)
        html.text("起，至")
        day(&html)
        html.text("止。")
      }
      html.element("p", "受委托人在上述事项和期限内所办的，本人都认可。")
      signatures(["委托人签名：", "受委托人签名："], &html)
    }
  }

  private func relation(_ html: inout HTMLText) {
    form("关系承诺书", &html) { html in
      row(["承诺人（代办人）姓名："], &html)
      row(["身份证件号码："], &html)
      row(["持卡人姓名："], &html)
      row(["身份证件号码："], &html)
      html.element("p") { html in
        html.text("本人承诺：本人是持卡人的")
        html.markup("<i class=\"blank wide\"></i>（关系）。")
        html.text("以上所写属实，如有不实，由本人承担相应责任。")
      }
      signatures(["承诺人签名：", "持卡人签名："], &html)
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
    html.markup("<i class=\"blank\"></i>年<i class=\"blank\"></i>月<i class=\"blank\"></i>日")
  }

  private func signatures(_ names: [String], _ html: inout HTMLText) {
    html.element("div", "class", "signs") { html in
      row(names, &html)
      row(["日期：", "日期："], &html)
    }
  }
}

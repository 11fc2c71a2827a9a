import CityGuide

/// English, as a friend says it who knows the office.
struct English: Copy {
  let language = Language.en

  func mark(_ mark: ListMark) -> String {
    switch mark {
    case .enumeration: ", "
    case .comma: ", "
    case .semicolon: "; "
    case .plus: " + "
    case .slash: " / "
    case .gap: "  "
    case .nothing: " "
    case .tightPlus: "+"
    case .blank: " "
    }
  }
}

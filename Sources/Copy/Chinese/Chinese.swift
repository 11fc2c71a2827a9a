import CityGuide

/// Chinese, as a helpful clerk says it.
struct Chinese: Copy {
  let language = Language.zh

  func mark(_ mark: ListMark) -> String {
    switch mark {
    case .enumeration: "、"
    case .comma: "，"
    case .semicolon: "；"
    case .plus: " + "
    case .slash: " / "
    case .gap: "  "
    case .nothing: ""
    case .tightPlus: "+"
    case .blank: " "
    }
  }
}

import CardJourney
import CaseStore
import CityGuide
import Copy
import Screens

/// The one door for answers that are typed or come from elsewhere: a place and a bank have to be in the lists.
extension Workbench {
  /// An answer in words, the question first; `issuer` is the place of the card, where that is known.
  func answer(_ words: [String], at issuer: PlaceCode?) throws(Failure) -> Answer {
    let rest = words.dropFirst().joined(separator: " ")
    switch words.first.flatMap(Question.init(rawValue:)) {
    case .place where !rest.isEmpty: return .place(try place(rest).code)
    case .bank where !rest.isEmpty: return .bank(try bank(rest, at: issuer).id)
    case .newBank where !rest.isEmpty && rest != Answer.undecided:
      return .newBank(try bank(rest, at: issuer).id)
    default: return try TypedWords.answer(words)
    }
  }

  /// The one bank that is meant by an id, a name, pinyin, initials or a number.
  func bank(_ text: String, at issuer: PlaceCode?) throws(Failure) -> Bank {
    let directory = BankDirectory(try banks())
    let named = directory.named(text, at: issuer)
    if named.count == 1, let bank = named.first { return bank }
    throw Workbench.noBank(text, named, near: directory.nearest(text, at: issuer))
  }

  /// Why a text names no one bank, and the nearest that do.
  private static func noBank(_ text: String, _ named: [Bank], near: [Bank]) -> Failure {
    let list = (named.isEmpty ? near : named)
      .map { "\($0.id.rawValue) \($0.names.short)" }.joined(separator: "、")
    guard named.isEmpty else {
      return .refused(
        Phrase { $0.bankNameIsAmbiguous(name: text, banks: list) })
    }
    return .refused(
      Phrase { $0.noSuchBankNearest(name: text, nearest: list) })
  }

  /// Throws where an answer in a file names a place or a bank that is not in the lists here.
  func requireKnown(_ answers: [Answer], in path: String) throws(Failure) {
    for answer in answers {
      switch answer {
      case .place(let code) where try places().place(code) == nil:
        throw Workbench.notHere(code.digits, in: path, near: nil)
      case .bank(let id), .newBank(let id?):
        let directory = BankDirectory(try banks())
        guard directory.bank(id) == nil else { continue }
        let near = directory.nearest(id.rawValue).first
        throw Workbench.notHere(id.rawValue, in: path, near: near?.id.rawValue)
      default: break
      }
    }
  }

  private static func notHere(_ name: String, in path: String, near: String?) -> Failure {
    let ask = Phrase.didYouMean(near)
    return Failure(
      Phrase { $0.importNamesUnknown(path: path, name: name, guess: ask($0)) }, code: .unreadable)
  }
}

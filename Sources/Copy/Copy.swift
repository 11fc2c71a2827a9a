package import CityGuide

/// Every sentence of the program, in one language.
///
/// A chapter a screen or subject; a language conforms to all of them, so that a sentence which is missing in one does not compile. Functions that name a value
/// are called `name`, whatever its type.
package protocol Copy:
  Sendable,
  AdviceCopy,
  AskingCopy,
  CallCopy,
  CommandHelpCopy,
  CommandLineCopy,
  DiagnosisCopy,
  EntryCopy,
  FactsCopy,
  FormsCopy,
  HomeCopy,
  KeysCopy,
  LinesCopy,
  MessagesCopy,
  PapersCopy,
  PlaceCopy,
  QuestionsCopy,
  RecordCopy,
  RoutesCopy,
  SharedCopy,
  SourcesCopy,
  StatusCopy,
  TakeAwayCopy,
  TaskCopy,
  TodayCopy,
  VocabularyCopy
{
  /// The language that is spoken.
  var language: Language { get }
  func mark(_ mark: ListMark) -> String
}

extension Language {
  /// What is said in this language.
  package var copy: any Copy {
    switch self {
    case .zh: Chinese()
    case .en: English()
    }
  }
}

import Copy
import Screens

/// What the program reads of its environment.
///
/// The one table: `--help` and the manual read it, and a test finds every name that the sources use in it.
enum EnvironmentVariable: String, CaseIterable {
  case resources = "BUKA_RESOURCES"
  case data = "XDG_DATA_HOME"
  case configuration = "XDG_CONFIG_HOME"
  case cache = "XDG_CACHE_HOME"
  case home = "HOME"
  case allLocales = "LC_ALL"
  case messages = "LC_MESSAGES"
  case characters = "LC_CTYPE"
  case language = "LANG"
  case terminal = "TERM"
  case columns = "COLUMNS"
  case accessible = "ACCESSIBLE"
  case noColour = "NO_COLOR"
  case escapeDelay = "ESCDELAY"
  case ambiguousWidth = "BUKA_AMBIGUOUS"
  case script = "BUKA_SCRIPT"
  case noGuard = "BUKA_NO_GUARD"
  case rows = "LINES"
  case caller = "SUDO_UID"
  case downloads = "XDG_DOWNLOAD_DIR"
  case programs = "PATH"
  case display = "DISPLAY"
  case waylandDisplay = "WAYLAND_DISPLAY"

  var phrase: Phrase {
    switch self {
    case .resources:
      Phrase(\.guideFolderVariable)
    case .data: Phrase(\.dataFolderVariable)
    case .configuration:
      Phrase(\.configurationFolderVariable)
    case .cache: Phrase(\.cacheFolderVariable)
    case .home:
      Phrase(\.homeFolderVariable)
    case .allLocales, .messages, .language:
      Phrase(\.languageVariable)
    case .characters: Phrase(\.encodingVariable)
    case .terminal:
      Phrase(\.terminalKindVariable)
    case .columns:
      Phrase(\.columnsVariable)
    case .rows: Phrase(\.rowsVariable)
    case .accessible: Phrase(\.accessibleLinesVariable)
    case .noColour: Phrase(\.noColourVariable)
    case .escapeDelay: Phrase(\.escapeDelayVariable)
    case .ambiguousWidth:
      Phrase(\.ambiguousWidthVariable)
    case .caller:
      Phrase(\.sudoCallerVariable)
    case .noGuard:
      Phrase(\.noGuardVariable)
    case .script: Phrase(\.keyScriptVariable)
    case .downloads:
      Phrase(\.downloadFolderVariable)
    case .programs:
      Phrase(\.programPathVariable)
    case .display, .waylandDisplay:
      Phrase(\.displayVariable)
    }
  }
}

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

  /// What it is for.
  var phrase: Phrase {
    switch self {
    case .resources:
      Phrase("指南所在的文件夹，或编好的 guides.set", "the folder with the guides, or a compiled guides.set")
    case .data: Phrase("事项存在它下面的 buka 里", "cases are kept in buka below it")
    case .configuration:
      Phrase(
        "设置是它下面的 buka/config.yaml，本窗口自己的指南在 buka/guides 里",
        "the settings are buka/config.yaml below it, a desk's own guides lie in buka/guides")
    case .cache: Phrase("编好的指南放在它下面的 buka 里", "the compiled guides are kept in buka below it")
    case .home:
      Phrase(
        "前三个没有设时，用它下面的文件夹；它也没有设，就用系统登记的那个",
        "stands in where the three before are not set; the user database names it where it is not set itself"
      )
    case .allLocales, .messages, .language:
      Phrase("以 en 开头就说英文，否则说中文", "English where it begins with en, Chinese otherwise")
    case .characters: Phrase("终端用什么编码", "the encoding of the terminal")
    case .terminal:
      Phrase("终端的种类；dumb 就一行一行地问", "the kind of terminal; lines are spoken on a dumb one")
    case .columns:
      Phrase(
        "一行一行地问时，一行最多多宽；整屏时，终端自己不知道大小才看它",
        "how wide lines are at most where lines are spoken; for screens, where the terminal does not know its size"
      )
    case .rows: Phrase("整屏时，终端自己不知道大小才看它", "for screens, where the terminal does not know its size")
    case .accessible: Phrase("设了（0 除外）就一行一行地问", "set to anything but 0, lines are spoken")
    case .noColour: Phrase("设了就不用颜色", "set, no colours are used")
    case .escapeDelay: Phrase("按 Esc 后等多少毫秒", "how long Esc waits, in milliseconds")
    case .ambiguousWidth:
      Phrase(
        "设成 2：终端把横线、圆圈这类字画成两格",
        "set to 2 where the terminal draws signs of ambiguous width two cells wide")
    case .caller:
      Phrase("sudo 是谁叫的：在他的文件夹里不建新的记录", "who called sudo: no log is made in their folder")
    case .noGuard:
      Phrase(
        "设了（0 除外）就不留进程看着终端，出错时交给调试器",
        "set to anything but 0, no process guards the terminal, and a failure is a debugger's")
    case .script: Phrase("照文件里写的按键运行，给测试用", "runs the keys of a file, for tests")
    case .downloads:
      Phrase(
        "带走的文件存在这里；没有设就看 user-dirs.dirs，再看 ~/Downloads，再就是 ~",
        "where files to take along are saved; user-dirs.dirs, ~/Downloads and ~ come after it")
    case .programs:
      Phrase(
        "在这里找 lp、lpstat、xdg-open 和浏览器", "where lp, lpstat, xdg-open and a browser are looked for")
    case .display, .waylandDisplay:
      Phrase("设了才问要不要用浏览器打开", "set, a sheet can be opened in a browser")
    }
  }
}

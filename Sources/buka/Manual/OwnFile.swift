import Screens

/// The files that the program keeps and reads, as the manual lists them.
enum OwnFile: String, CaseIterable {
  case cases = "$XDG_DATA_HOME/buka/cases.sqlite"
  case backups = "$XDG_DATA_HOME/buka/cases.sqlite-backup-*"
  case lastCommit = "$XDG_DATA_HOME/buka/cases.sqlite-last"
  case settings = "$XDG_CONFIG_HOME/buka/config.yaml"
  case deskGuides = "$XDG_CONFIG_HOME/buka/guides/*.yaml"
  case compiledGuides = "$XDG_CACHE_HOME/buka/*.set"
  case userFolders = "$XDG_CONFIG_HOME/user-dirs.dirs"
  case resources = "$BUKA_RESOURCES"

  /// What is in it.
  var phrase: Phrase {
    switch self {
    case .cases:
      Phrase(
        "全部事项，只有自己能读（0600）；没有设就是 ~/.local/share/buka/cases.sqlite",
        "all cases, readable for the owner only (0600); ~/.local/share/buka/cases.sqlite where it is not set"
      )
    case .backups:
      Phrase(
        "有记录的日子每天一份备份，留最近三份；换新版本前也备一份",
        "backups: one a day on which something was written, one before a change of the layout; the last three are kept"
      )
    case .lastCommit:
      Phrase(
        "一共写过多少次，少了就知道；里面没有事项的内容",
        "how often the cases were written to, so that lost writes are noticed; holds nothing of them"
      )
    case .settings:
      Phrase(
        "自己的设置，一行一个：language: zh 或 en；sheet: normal 或 large（告知单的字）；desk: 窗口的名字。选项和环境变量优先；没有设就是 ~/.config/buka/config.yaml",
        "settings, one a line: language: zh or en; sheet: normal or large (type of the sheet); desk: what the desk is called. Options and the environment come first; ~/.config/buka/config.yaml where it is not set"
      )
    case .deskGuides:
      Phrase(
        "本窗口自己的指南，比随程序来的优先；没有设就在 ~/.config/buka/guides",
        "a desk's own guides, which come before the others; ~/.config/buka/guides where it is not set"
      )
    case .compiledGuides:
      Phrase(
        "第一次运行时编好的指南，随时可以删；没有设就在 ~/.cache/buka",
        "the guides, compiled at the first start; may be deleted at any time; in ~/.cache/buka where it is not set"
      )
    case .userFolders:
      Phrase("桌面记下的下载文件夹；只读", "where the desktop keeps downloads; only read")
    case .resources:
      Phrase(
        "指南；没有设就找程序旁边的 Resources、../share/buka",
        "the guides; Resources beside the program or ../share/buka where it is not set")
    }
  }
}

import Copy
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

  var phrase: Phrase {
    switch self {
    case .cases:
      Phrase(\.casesFile)
    case .backups:
      Phrase(\.backupFiles)
    case .lastCommit:
      Phrase(\.writeCountFile)
    case .settings:
      Phrase(\.settingsFile)
    case .deskGuides:
      Phrase(\.deskGuideFiles)
    case .compiledGuides:
      Phrase(\.compiledGuideFiles)
    case .userFolders:
      Phrase(\.userFoldersFile)
    case .resources:
      Phrase(\.guideFiles)
    }
  }
}

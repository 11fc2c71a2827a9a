import ArgumentParser
import CardJourney
import CaseStore
import CityGuide
import Copy
import Foundation
import GuideReading
import NCursesTerminal
import ResourceFolder
import Screens
import Terminal

/// What the program has around it: clock, environment, resources, log.
///
/// Nothing else reads these.
struct Surroundings {
  let environment: [String: String]
  let language: Language
  private let asksForChinese: Bool
  private let today: Day?
  private let minute: Int?

  init(_ options: Options) throws {
    environment = ProcessInfo.processInfo.environment
    language = try Surroundings.language(options.lang, environment)
    asksForChinese = options.lang != nil && language == .zh
    today = try options.today.map { text in
      guard let day = WhenParser.day(from: text, today: Surroundings.now.day) else {
        throw Failure.usage(
          Phrase { $0.todayIsNoDay(day: text) })
      }
      return day
    }
    minute = try options.now.map { text in
      guard let minute = Moment.minute(from: text) else {
        throw Failure.usage(
          Phrase { $0.nowIsNoTime(time: text) })
      }
      return minute
    }
  }

  /// Now in China, or what `--today` and `--now` say.
  var moment: Moment {
    let now = Surroundings.now
    return Moment(day: today ?? now.day, minute: minute ?? now.minute)
  }

  /// Now in China, whatever was asked for.
  private static var now: Moment { Moment(epochSeconds: Int64(Date().timeIntervalSince1970)) }

  /// Seconds since 1970 UTC.
  var epochSeconds: Int64 { Int64(Date().timeIntervalSince1970) }

  /// How wide lines are, in cells: as COLUMNS names it, else 80, and never wider than the terminal.
  var columns: Int {
    let widths = 20...500
    let named = environment["COLUMNS"].flatMap { Int($0) }.flatMap {
      widths.contains($0) ? $0 : nil
    }
    let wanted = named ?? Surroundings.usualColumns
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, widths.contains(Int(size.ws_col))
    else {
      return wanted
    }
    return min(wanted, Int(size.ws_col))
  }

  private static let usualColumns = 80

  /// Whether lines are asked for instead of screens: ACCESSIBLE is set to anything but 0.
  var wantsLines: Bool { !["", "0"].contains(environment["ACCESSIBLE", default: ""]) }

  /// The language that an option asks for, of the environment without one.
  private static func language(
    _ option: String?, _ environment: [String: String]
  ) throws -> Language {
    guard let option else { return language(of: environment) }
    guard let language = Language(locale: option) else {
      throw Failure.usage(
        Phrase { $0.unknownLanguageOption(option: option) })
    }
    return language
  }

  /// Chinese unless the first locale variable that is set says English, or cannot show it, or lines cannot; where it
  /// names no language, as the settings have it.
  private static func language(of environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let name = locale.lowercased()
    // A locale that names another character set, or none, cannot show Chinese.
    let showsChinese = name.isEmpty || name.contains("utf-8") || name.contains("utf8")
    let lines = UserEncoding.repertoire(environment, writingTo: STDOUT_FILENO)
    if name.hasPrefix("en") || !showsChinese || lines == .ascii { return .en }
    // A locale such as C.UTF-8 names no language: the settings may.
    return name.hasPrefix("zh") || OwnSettings.ofPerson.language != .en ? .zh : .en
  }

  /// What lines may hold that are written to a descriptor; who asks for Chinese by name gets it, in UTF-8.
  func repertoire(writingTo descriptor: Int32) -> Repertoire {
    asksForChinese ? .full : UserEncoding.repertoire(environment, writingTo: descriptor)
  }

  /// Has lines written with what can be shown where they go.
  func limitLines() {
    for (stream, descriptor) in [
      (StandardStream.output, STDOUT_FILENO), (.error, STDERR_FILENO),
    ] {
      stream.limit(to: LatinText(repertoire(writingTo: descriptor)) { try? guides() })
    }
  }

  /// The language to say in that a command line cannot be read, as far as it can be.
  static func language(typedIn words: [String]) -> Language {
    let typed = zip(words, words.dropFirst() + [""]).lazy.compactMap { word, next -> String? in
      if word == "--lang" { return next }
      return word.hasPrefix("--lang=") ? String(word.dropFirst("--lang=".count)) : nil
    }.first
    return typed.flatMap { Language(locale: $0) }
      ?? language(of: ProcessInfo.processInfo.environment)
  }
}

extension Language {
  /// The language of a locale's name: `zh`, `zh-CN`, `zh_CN.UTF-8`, `en`, `en_US`; nil for another one.
  init?(locale: String) {
    let name = locale.prefix { $0.isLetter }.lowercased()
    let rest = locale.dropFirst(name.count)
    guard rest.isEmpty || "-_.@".contains(rest.first ?? "?") else { return nil }
    self.init(rawValue: name)
  }
}

// MARK: - Resources and log

extension Surroundings {
  /// The guides: a compiled set, or the folder that somebody named to work on.
  func guides() throws -> any GuideRepository {
    switch try resources() {
    case .set(let path):
      return try Workbench.reading { () throws(GuideError) in try GuideSet(path: path) }
    case .folder(let folder, isNamed: true): return GuideFolder(folder)
    case .folder(let folder, isNamed: false):
      let compiled = cacheFolder.flatMap {
        CompiledGuides(of: folder, cacheFolder: $0, executable: executable)
      }
      return compiled?.guides ?? GuideFolder(folder)
    }
  }

  /// The folder with the guides as people edit them, the desk's own beside them.
  func guideFolder() throws -> GuideFolder {
    guard case .folder(let folder, _) = try resources() else {
      throw Failure(
        Phrase(\.onlyCompiledGuidesHere),
        code: .missing)
    }
    return GuideFolder(folder, desk: deskFolder.map { DeskFolder($0) })
  }

  private func resources() throws(Failure) -> Resources {
    switch Resources.find(environment: environment, executable: executable) {
    case .success(let found): return found
    case .failure(let error): throw Failure(error)
    }
  }

  private var executable: String {
    Path.linkBytes(at: "/proc/self/exe").flatMap { Path.string(ofFile: $0) }
      ?? CommandLine.arguments.first ?? "buka"
  }

  /// The file of the log, or where it would be; nil for a person who has no folder for it.
  static var logPath: String? { Folders.ofPerson.data.map { $0 + "/buka/cases.sqlite" } }

  /// The log of all cases, in the XDG data folder.
  func log(for access: LogAccess, patience: LockPatience) throws(StoreError) -> any CaseLog {
    guard let path = Surroundings.logPath else { throw .noFolder }
    if case .writing = access, wouldBeLostToCaller(path) { throw .othersFolder(path: path) }
    return try SQLiteCaseLog(path: path, for: access, patience: patience)
  }

  /// Whether root would make the log in a folder of who called `sudo`: nobody but root could open it then.
  private func wouldBeLostToCaller(_ path: String) -> Bool {
    guard geteuid() == 0, let caller = environment["SUDO_UID"].flatMap({ uid_t($0) }), caller != 0
    else { return false }
    var status = stat()
    guard stat(path, &status) != 0 else { return false }
    var folder = Path.folder(of: path)
    while stat(folder, &status) != 0, folder != "/" { folder = Path.folder(of: folder) }
    return status.st_uid == caller
  }

  /// The folder with the desk's own guides, in the XDG configuration folder; nil for a person who has none.
  var deskFolder: String? { Folders.ofPerson.configuration.map { $0 + "/buka/guides" } }

  private var cacheFolder: String? { Folders.ofPerson.cache.map { $0 + "/buka" } }
}

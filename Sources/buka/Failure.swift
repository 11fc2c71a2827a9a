import ArgumentParser
import CaseStore
import CityGuide
import Foundation
import ResourceFolder
import Screens

/// Something that ends a command: a sentence for the person, and an exit code after sysexits.
struct Failure: Error {
  let phrase: Phrase
  let code: ExitStatus

  init(_ phrase: Phrase, code: ExitStatus) {
    self.phrase = Phrase(Path.shown(phrase.zh), Path.shown(phrase.en))
    self.code = code
  }

  /// Refused, or nothing found.
  static func refused(_ phrase: Phrase) -> Failure { Failure(phrase, code: .refused) }
  /// A word that could not be read.
  static func usage(_ phrase: Phrase) -> Failure { Failure(phrase, code: .usage) }
}

extension Failure {
  init(_ error: ResourcesMissing) {
    let tried = error.tried.joined(separator: "\n  ")
    self.init(
      Phrase(
        "找不到指南文件夹，找过这些地方：\n  \(tried)\n把 Resources 文件夹放到程序旁边，或用 BUKA_RESOURCES 指明它在哪。",
        "The folder with the guides was not found. Looked at:\n  \(tried)\nPut the Resources folder beside the program, or name it in BUKA_RESOURCES."
      ),
      code: .missing)
  }

  init(_ error: GuideError) {
    let message = error.message
    let code: ExitStatus =
      switch error {
      case .noResources, .damaged: .missing
      case .malformed: .unreadable
      case .tooManyFiles: .tryAgain
      }
    self.init(Phrase(message.text(in: .zh), message.text(in: .en)), code: code)
  }

  /// The path comes last: the wizard's one line of notice is cut at its end.
  init(_ error: StoreError) {
    switch error {
    case .noSuchCase(let id):
      self.init(Phrase("没有 \(id) 这个事项。", "There is no case \(id)."), code: .refused)
    case .conflict:
      self.init(
        Phrase(
          "别处刚改过这个事项，什么都没写。请再来一次。",
          "The case was changed elsewhere; nothing was written. Try again."), code: .tryAgain)
    case .foreign(let path):
      self.init(
        Phrase(
          "\(path) 不是 buka 的文件，没有动它。把它移开，或用 XDG_DATA_HOME 换一个文件夹。",
          "\(path) is not a file of buka; it was left as it is. Move it away, or choose another folder with XDG_DATA_HOME."
        ), code: .unreadable)
    case .unreadable(let path, let detail):
      self.init(
        Phrase(
          "\(path) 坏了（\(detail)），没有动它。buka doctor 会说坏在哪，并把读得出的救到新文件里。",
          "\(path) is damaged (\(detail)); it was left as it is. buka doctor says where, and rescues what can be read into a new file."
        ), code: .unreadable)
    case .unmerged(let path):
      self.init(
        Phrase(
          "\(path)-wal 里还有记录，这里没有写的权限，读不了。把整个文件夹复制到能写的地方，用 XDG_DATA_HOME 指过去。",
          "\(path)-wal holds records that cannot be read here without the right to write. Copy the whole folder to where you may write, and point XDG_DATA_HOME there."
        ), code: .cannotWrite)
    case .cutBehind(let path, let missing):
      self.init(
        Phrase(
          "\(path) 最后写的 \(missing) 次不见了（换成了旧的一份，或 -wal 坏了），没有动它。buka doctor 会说清楚。",
          "The last \(missing) writes to \(path) are missing (an older copy, or a damaged -wal); it was left as it is. buka doctor says what to do."
        ), code: .unreadable)
    case .newer(let path):
      self.init(
        Phrase(
          "\(path) 是更新版本的 buka 写的，没有动它。请用新版本打开。",
          "\(path) was written by a newer buka; it was left as it is. Open it with that version."),
        code: .unreadable)
    case .notWritable(let path):
      self.init(
        Phrase(
          "写不了：检查文件夹权限，或用 XDG_DATA_HOME 换一个文件夹。\(path)",
          "Cannot write: check the folder's permissions, or choose another with XDG_DATA_HOME. \(path)"
        ), code: .cannotWrite)
    case .system(let path, let error):
      self.init(StoreCause(error).phrase(path), code: StoreCause(error).code)
    case .diskFull(let path):
      self.init(
        Phrase(
          "磁盘满了，没有写进去，以前记的都在。腾出空间再试。\(path)",
          "The disk is full: nothing was added, and nothing was lost. Make room and try again. \(path)"
        ), code: .diskFull)
    case .diverged(let origin):
      self.init(
        Phrase(
          "两边的记录对不上（\(origin)），什么都没写。多半是有一边用了复制或恢复过的数据文件：请照对方的状态在这边补记。",
          "The two logs do not fit together (\(origin)); nothing was written. One of them was probably copied or restored: record here what the other side has."
        ), code: .unreadable)
    case .gone(let path):
      self.init(
        Phrase(
          "记录的文件被移走、删掉或换掉了，没有写进去。把它放回原处，或退出再打开。\(path)",
          "The log was moved, removed or replaced: nothing was written. Put it back, or leave and open again. \(path)"
        ), code: .unreadable)
    case .noFolder:
      self.init(
        Phrase(
          "没有地方放事项：XDG_DATA_HOME 和 HOME 都没指到一个有的文件夹。用 XDG_DATA_HOME 指明一个。",
          "There is no folder for the cases: neither XDG_DATA_HOME nor HOME names one that is there. Name one in XDG_DATA_HOME."
        ), code: .cannotWrite)
    case .othersFolder(let path):
      self.init(
        Phrase(
          "用 sudo 建的记录，你自己会打不开：不加 sudo 再来一次。\(path)",
          "You could not open a log that is made with sudo: try again without it. \(path)"),
        code: .cannotWrite)
    case .doesNotReadBack:
      self.init(
        Phrase(
          "这样写下去会读不回来，没有写。换个写法再试。",
          "This would not read back: nothing was written. Put it in other words."),
        code: .refused)
    case .busy(let path):
      self.init(
        Phrase(
          "另一个程序正占着这个文件，稍等再试。\(path)",
          "Another program holds this file; try again in a moment. \(path)"),
        code: .tryAgain)
    }
  }
}

/// Why the system could not do what was asked of the log, by the number of its error.
private struct StoreCause {
  private let error: Int32

  init(_ error: Int32) {
    self.error = error
  }

  var code: ExitStatus {
    switch error {
    case EMFILE, ENFILE, ENOMEM, EAGAIN: .tryAgain
    default: .cannotWrite
    }
  }

  /// The path comes last.
  func phrase(_ path: String) -> Phrase {
    let reason = String(cString: strerror(error))
    return switch error {
    case EMFILE, ENFILE:
      Phrase(
        "打开的文件太多，系统不让再开，记录没打开：用 ulimit -n 放宽，再试一次。\(path)",
        "The log was not opened: too many files are open and the system lets no more be opened; raise ulimit -n and try again. \(path)"
      )
    case ENOMEM:
      Phrase(
        "内存不够了，没有写进去。关掉一些程序再试。\(path)",
        "There is no memory left: nothing was written. Close some programs and try again. \(path)")
    case EIO:
      Phrase(
        "磁盘读写出错（\(reason)），没有写进去。盘可能要坏了：先把文件复制到别处。\(path)",
        "The disk failed (\(reason)): nothing was written. It may be dying: copy the file elsewhere first. \(path)"
      )
    case ELOOP:
      Phrase(
        "链接绕成了圈，打不开。理好链接再试。\(path)",
        "The links lead in a circle and cannot be followed. Mend them and try again. \(path)")
    case ENOENT:
      Phrase(
        "放它的地方不在，也建不出来：是链接的话，看它指到哪儿。\(path)",
        "Where it should lie is not there and cannot be made: if it is a link, see where it leads. \(path)"
      )
    case ENOTDIR, EEXIST:
      Phrase(
        "路径中间有一段是文件，不是文件夹。把它移开，或用 XDG_DATA_HOME 换一个文件夹。\(path)",
        "A part of the path is a file and no folder. Move it away, or choose another folder with XDG_DATA_HOME. \(path)"
      )
    default:
      Phrase(
        "打不开，也写不了（\(reason)）。理好再试，或用 XDG_DATA_HOME 换一个文件夹。\(path)",
        "Cannot be opened or written (\(reason)). Mend that, or choose another folder with XDG_DATA_HOME. \(path)"
      )
    }
  }
}

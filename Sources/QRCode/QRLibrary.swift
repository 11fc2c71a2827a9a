import CQRCode
package import Terminal

/// Makes codes for the camera of a phone with libqrencode, where this machine has it.
///
/// It is opened at the first code, so that a start knows nothing of it.
package struct QRLibrary {
  /// Why there is no code.
  package enum Problem: Error {
    /// The library is not installed.
    case notInstalled
    /// The text is empty, or longer than any code holds.
    case noCode
  }

  /// The name under which the system finds it.
  private let name: String

  /// The library of Debian and most others; another name is for tests.
  package init(named name: String = "libqrencode.so.4") {
    self.name = name
  }

  /// The code of a text in UTF-8.
  package func matrix(of text: String) throws(Problem) -> ModuleMatrix {
    // C would end the text at a zero.
    guard !text.utf8.contains(0) else { throw .noCode }
    var dark = [UInt8](repeating: 0, count: QRLibrary.mostModules)
    let side = Int(cqr_encode(name, text, &dark, Int32(dark.count)))
    if side == Int(CQR_NO_LIBRARY) { throw .notInstalled }
    guard side > 0, let matrix = ModuleMatrix(dark.prefix(side * side).map { $0 == 1 }) else {
      throw .noCode
    }
    return matrix
  }

  /// The modules of the largest code there is, version 40.
  private static let mostModules = 177 * 177
}

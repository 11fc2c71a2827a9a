extension Phrase {
  /// The name of a page, where all is practice.
  static func practice(_ screen: String) -> Phrase {
    Phrase("练习（不保存）：\(screen)", "Practice, not kept: \(screen)")
  }

  /// What is said at its end.
  static let practiceEnds = Phrase("练习结束，什么都没有保存。", "Practice is over; nothing was kept.")

  /// What is said where something would leave the screen: nobody takes a made-up sheet for a real one.
  static let nothingLeavesPractice = Phrase(
    "练习里不打印、不存文件", "In practice nothing is printed or written")
}

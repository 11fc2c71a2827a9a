import GRDB

extension DatabaseQueue {
  /// Closes the connection in the calling thread, the last thing that is done with it.
  ///
  /// The object stays for the rest of the process: libdispatch disposes of a queue in a thread that it makes, and
  /// waits for ever where none is to be had (RLIMIT_NPROC).
  func closeForGood() {
    try? close()
    _ = Unmanaged.passRetained(self)
  }
}

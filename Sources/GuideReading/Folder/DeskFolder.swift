import CardJourney
package import CityGuide

/// The folder with the desk's own guides, read at every start: people change them while they work.
package struct DeskFolder: Sendable {
  let files: FolderReader

  /// The folder at a path; it need not exist.
  package init(_ path: String) {
    files = FolderReader(folder: path)
  }

  var names: [String] { files.names(in: "", ending: ".yaml") }

  /// What the files say.
  ///
  /// A faulty file is left out and named; nothing else waits for it.
  package func layers(citing sources: [String: Source]) -> DeskLayers {
    var folder = DeskLayers()
    folder.faults = files.unlisted.map { [$0] } ?? []
    return names.reduce(into: folder) { layers, name in
      let result = file(name, citing: sources)
      let errors = result.findings.filter { $0.severity == .error }.sorted()
      if let first = errors.first {
        layers.faults.append(first)
      } else if let file = result.value {
        layers.layers.append(file.layer)
      }
    }
  }

  /// One file, read as the desk's own.
  func file(_ name: String, citing sources: [String: Source]) -> ReadResult<GuideFile> {
    do {
      return GuideReader.read(
        try files.text(of: name), file: files.path(of: name), place: nil, shared: sources,
        origin: .desk)
    } catch {
      switch error {
      case .malformed(let findings): return ReadResult(value: nil, findings: findings)
      // It was there when the folder was listed.
      case .noResources, .damaged: return ReadResult(value: nil, findings: [])
      case .tooManyFiles:
        let path = files.path(of: name)
        return ReadResult(
          value: nil, findings: [Finding(file: path, line: 1, column: 1, message: error.message)])
      }
    }
  }
}

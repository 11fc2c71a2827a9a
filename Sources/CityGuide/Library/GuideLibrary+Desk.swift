import CardJourney

/// What the desk's own folder says.
struct DeskLayers {
  /// The files that can be used, in the order of their names.
  var files: [GuideFile] = []
  /// The first error of every file that cannot.
  var faults: [Finding] = []

  /// What of it speaks of the place or of what it lies in.
  func about(_ place: PlaceCode) -> DeskLayers {
    DeskLayers(files: files.filter { place.layers.contains($0.place) }, faults: faults)
  }
}

extension GuideLibrary {
  /// Reads the desk's own files.
  ///
  /// A faulty file is left out and named; nothing else waits for it.
  func deskLayers(sources: [String: Source]) -> DeskLayers {
    guard let desk else { return DeskLayers() }
    return desk.names(in: "", ending: ".yaml").reduce(into: DeskLayers()) { layers, name in
      let result = deskFile(name, in: desk, sources: sources)
      let errors = result.findings.filter { $0.severity == .error }.sorted()
      if let first = errors.first {
        layers.faults.append(first)
      } else if let file = result.value {
        layers.files.append(file)
      }
    }
  }

  /// One of the desk's own files, read as such.
  func deskFile(
    _ name: String, in desk: FolderReader, sources: [String: Source]
  ) -> ReadResult<GuideFile> {
    do {
      return GuideReader.read(
        try desk.text(of: name), file: desk.path(of: name), place: nil, shared: sources,
        origin: .desk)
    } catch {
      switch error {
      case .malformed(let findings): return ReadResult(value: nil, findings: findings)
      // It was there when the folder was listed.
      case .noResources: return ReadResult(value: nil, findings: [])
      }
    }
  }
}

package import CardJourney
package import CityGuide

extension GuideFolder {
  /// Every mistake in every file, sorted by place; empty where all is well.
  ///
  /// Reads everything. Beside the schema it looks across files: ids used twice, ids, sources and banks
  /// that do not exist, guides of places that do not exist, answers that nothing tells apart,
  /// contradictions that nobody has marked, values and numbers that cannot be right, and checks that
  /// are overdue on `day`.
  package func findings(on day: Day) -> [Finding] {
    guard files.folderExists("guides") else {
      let tried = files.path(of: "guides")
      return [
        Finding(
          file: "guides", line: 1, column: 1, topic: .reference,
          message: Words(zh: "没有这个文件夹：\(tried)", en: "There is no such folder: \(tried)"))
      ]
    }
    var check = FolderCheck(folder: self, day: day)
    check.run()
    return check.findings.sorted()
  }

  /// Every mistake in a guide that lies anywhere, read as if it stood among these guides.
  ///
  /// A file called `CODE.yaml` is read in the place of that guide, any other as a file of the desk.
  package func findings(inGuideAt path: String, on day: Day) -> [Finding] {
    var check = FolderCheck(folder: self, day: day, candidate: path)
    check.run()
    return check.findings.filter { $0.file == path }.sorted()
  }
}

extension DeskFolder {
  /// The errors of a text that is to become one of the desk's own files: all that lint would refuse in it.
  package func errors(in text: String, on day: Day) -> [Finding] {
    let result = GuideReader.read(text, file: files.folder, place: nil, shared: [:], origin: .desk)
    let findings = result.findings + result.form + (result.value?.findings(on: day) ?? [])
    return findings.filter { $0.severity == .error }.sorted()
  }
}

extension GuideFile {
  /// What cannot be right in it, whatever other files say.
  fileprivate func findings(on day: Day) -> [Finding] {
    TieCheck(layer: self).findings + DisputeCheck(layer: self).findings
      + ValueCheck(layer: self, day: day).findings + LeftoverCheck(layer: self).findings
  }
}

/// Reads all files and checks what a single file cannot show.
struct FolderCheck {
  let folder: GuideFolder
  let day: Day
  /// The path of a guide that lies elsewhere; nil for none.
  let candidate: String?
  var findings: [Finding] = []
  var layers: [GuideFile] = []
  var advice: AdviceFile?
  var words: StatusWordFile?
  var statements: StatementFile?
  var declared: [FactID: Finding] = [:]

  init(folder: GuideFolder, day: Day, candidate: String? = nil) {
    self.folder = folder
    self.day = day
    self.candidate = candidate
  }

  mutating func run() {
    readLayers()
    declare()
    checkReferences()
    checkPlaces()
    checkBanks()
    for layer in layers { findings += layer.findings(on: day) }
    checkCalendars()
    checkLedgers()
  }

  // MARK: - Reading

  private mutating func readLayers() {
    let name = "guides/sources.yaml"
    let shared =
      folder.files.exists(name)
      ? read(name) { GuideReader.readSources($0, file: name) } ?? [:] : [:]
    let replaced = readCandidate(shared)
    for file in folder.files.names(in: "guides", ending: "") where file != "sources.yaml" {
      let name = "guides/" + file
      guard file.hasSuffix(".yaml"), let place = PlaceCode(file.dropLast(5)) else {
        note(name, Words(zh: "文件名要是 六位代码.yaml", en: "The name has to be six digits and .yaml"))
        continue
      }
      guard place != replaced else { continue }
      let layer = read(name) {
        GuideReader.read($0, file: name, place: place, shared: shared)
      }
      if let layer { layers.append(layer) }
    }
    readDesk(shared)
    statements = read("statements.yaml") {
      StatementReader.read($0, file: "statements.yaml", shared: shared)
    }
    let said = statements?.statements.all
    advice = read("advice.yaml") {
      AdviceReader.read($0, file: "advice.yaml", shared: shared, others: said?.byID)
    }
    let advised = advice?.pages.flatMap(\.lines)
    words = read("words.yaml") { text in
      let others = said.flatMap { said in advised.map { (said + $0).byID } }
      return StatusWordReader.read(text, file: "words.yaml", shared: shared, others: others)
    }
  }

  /// Reads the guide that lies elsewhere; the place whose own guide it stands for.
  private mutating func readCandidate(_ shared: [String: Source]) -> PlaceCode? {
    guard let candidate else { return nil }
    let name = candidate.split(separator: "/").last ?? ""
    let place = name.hasSuffix(".yaml") ? PlaceCode(name.dropLast(5)) : nil
    let layer = read(candidate, in: FolderReader(folder: "")) {
      GuideReader.read(
        $0, file: candidate, place: place, shared: shared, origin: place == nil ? .desk : .guide)
    }
    if let layer { layers.append(layer) }
    return place
  }

  private mutating func readDesk(_ shared: [String: Source]) {
    guard let desk = folder.desk else { return }
    for name in desk.names where desk.files.path(of: name) != candidate {
      let result = desk.file(name, citing: shared)
      findings += result.findings + result.form
      if let layer = result.value { layers.append(layer) }
    }
  }

  mutating func read<Value>(
    _ name: String, in files: FolderReader? = nil, _ read: (String) -> ReadResult<Value>
  ) -> Value? {
    let text: String
    do {
      text = try (files ?? folder.files).text(of: name)
    } catch {
      switch error {
      case .malformed(let found): findings += found
      case .noResources, .damaged: note(name, Words(zh: "没有这个文件", en: "There is no such file"))
      case .tooManyFiles: note(name, error.message)
      }
      return nil
    }
    let result = read(text)
    add(result.findings + result.form, of: name)
    return result.value
  }

  /// A file has thousands of mistakes where it is something else altogether: nobody reads so many lines.
  private mutating func add(_ found: [Finding], of name: String) {
    let most = 50
    findings += found.sorted().prefix(most)
    guard found.count > most, let last = found.max() else { return }
    let rest = found.count - most
    findings.append(
      last.saying(
        Words(
          zh: "这个文件至少还有 \(rest) 处，先改前面的",
          en: "At least \(rest) more mistakes in this file; mend the first ones"),
        topic: .schema))
  }

  mutating func note(_ file: String, topic: Finding.Topic = .schema, _ message: Words) {
    findings.append(Finding(file: file, line: 1, column: 1, topic: topic, message: message))
  }

  mutating func add(_ position: Finding, topic: Finding.Topic, _ message: Words) {
    findings.append(position.saying(message, topic: topic))
  }
}

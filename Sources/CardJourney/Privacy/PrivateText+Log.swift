extension RequirementKey {
  /// Whether more stands in it than anybody reads, marks on one character included.
  var isTooLong: Bool {
    [document, whose].contains { $0.unicodeScalars.count > Told.longestText }
  }

  /// Whether something stands in it that is never kept.
  var isPersonal: Bool { PrivateText.isHeld(by: document) || PrivateText.isHeld(by: whose) }
}

extension Told {
  /// Whether more stands in it than anybody reads.
  var isTooLong: Bool {
    if case .papers(let papers) = value, papers.count > Told.mostPapers { return true }
    return ([key.rawValue, by ?? ""] + value.texts).contains { $0.count > Told.longestText }
  }

  /// Whether something stands in it that is never kept.
  var isPersonal: Bool {
    PrivateText.isHeld(by: key.rawValue) || PrivateText.isHeld(by: by ?? "", for: .office)
      || value.texts.contains { PrivateText.isHeld(by: $0, for: .office) }
  }

  /// The answer on one line, without what cannot be shown.
  var showable: Told {
    Told(key: key, place: place, value: value.mapping(\.showable), by: by?.showable, until: until)
  }
}

extension ToldValue {
  fileprivate var texts: [String] {
    switch self {
    case .words(let text): [text]
    case .papers(let papers): papers.flatMap { [$0.document, $0.detail ?? ""] }
    case .flag, .lapse, .span, .needs, .dies, .yuan: []
    }
  }

  fileprivate func mapping(_ change: (String) -> String) -> ToldValue {
    switch self {
    case .words(let text): .words(change(text))
    case .papers(let papers):
      .papers(
        papers.map { paper in
          NamedPaper(
            document: change(paper.document), originals: paper.originals, copies: paper.copies,
            detail: paper.detail.map(change))
        })
    case .flag, .lapse, .span, .needs, .dies, .yuan: self
    }
  }
}

extension Payload {
  /// The same with every number of people and every password as stars, and how many they were, and without what cannot
  /// be shown: for what an older version kept, and what comes from another desk.
  package var masked: (payload: Payload, count: Int) {
    var count = 0
    func mask(_ text: String, _ purpose: PrivateText.Purpose) -> String {
      let (masked, found) = PrivateText.masked(text, for: purpose)
      count += found
      return masked
    }
    let payload: Payload =
      switch self {
      case .told(let said):
        .told(
          Told(
            key: FactKey(rawValue: mask(said.key.rawValue, .name)), place: said.place,
            value: said.showable.value.mapping { mask($0, .office) },
            by: said.showable.by.map { mask($0, .office) }, until: said.until))
      case .ticked(let key, let isTicked):
        .ticked(
          RequirementKey(
            document: mask(key.document, .name), whose: mask(key.whose, .name),
            isCopy: key.isCopy), isTicked)
      case .putOff(let duty, let day): .putOff(mask(duty, .name), until: day)
      case .answered, .forgot, .happened, .retracted, .withdrawn, .unreadable: self
      }
    return (payload, count)
  }
}

extension String {
  /// The text on one line, without what cannot be shown.
  fileprivate var showable: String { singleBlanks.filter { String($0).isShowable }.singleBlanks }
}

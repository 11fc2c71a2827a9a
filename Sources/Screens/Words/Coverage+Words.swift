package import CityGuide
package import Copy

extension CoverageColumn {
  /// What it is, for lists.
  package var phrase: Phrase {
    Phrase { $0.name(self) }
  }

  /// Its column in the table: six cells at most.
  package var short: Phrase {
    Phrase { $0.short(self) }
  }
}

extension Grade {
  /// One Chinese character or two letters, for tables.
  package var mark: Phrase {
    Phrase { $0.mark(self) }
  }

  /// What the marks mean: `官 官方`.
  static var legend: Phrase {
    let marks = [Grade.official, .mirror, .media, .document, .blog]
    let meanings = marks.map { grade in
      Phrase { $0.leadBefore(lead: grade.mark($0), words: grade.phrase($0)) }
    }
    return meanings.joined(by: .comma)
  }
}

extension CoverageCell {
  /// Grade and year, in parentheses where a farther layer says it: `官24`, `(网--)`.
  package var phrase: Phrase {
    let year = published.map { String($0.prefix(4).suffix(2)) } ?? "--"
    return isOwn
      ? Phrase { $0.unspacedPair(first: grade.mark($0), second: year) }
      : Phrase { $0.inheritedGradeAndYear(grade: grade.mark($0), year: year) }
  }
}

extension Coverage.Row {
  /// The code and the short name.
  func name(in language: Language) -> String {
    "\(place) \(language.copy.placeName(names, pinyin: nil))"
  }
}

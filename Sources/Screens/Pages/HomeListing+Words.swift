import Copy

extension HomeListing {
  /// The cases of each step.
  var stages: Phrase { stages { _ in true } }

  /// The same without the steps at which nobody stands.
  var stagesInUse: Phrase { stages { counts[$0] > 0 } }

  private func stages(_ isShown: (CaseFilter) -> Bool) -> Phrase {
    let cells: [Phrase] = CaseFilter.all.filter(isShown).map { filter in
      let count = "\(counts[filter])"
      let name = Phrase { $0.leadBefore(lead: filter.phrase($0), words: count) }
      return filter == key.filter ? Phrase { $0.chosenFilterBracketed(filter: name($0)) } : name
    }
    return cells.joined(by: .gap)
  }

  /// What is shown, where that is not every case.
  var said: Phrase? {
    switch (key.filter, key.search.isEmpty) {
    case (nil, true): nil
    case (nil, false): Phrase { $0.casesFound(count: entries.count) }
    case (let filter?, true):
      Phrase { $0.filteredCases(filter: filter.phrase($0), count: entries.count) }
    case (let filter?, false):
      Phrase { $0.casesFoundInFilter(filter: filter.phrase($0), count: entries.count) }
    }
  }

  /// Why there is nothing to choose.
  var absence: Phrase {
    if !key.search.isEmpty {
      return Phrase(\.noCaseFound)
    }
    return key.filter == nil
      ? Phrase(\.noCasesYet)
      : Phrase(\.noCaseInFilter)
  }
}

extension HomeListing.Counts {
  var phrase: Phrase {
    Phrase {
      $0.caseCounts(
        due: due, waiting: waiting, toAsk: toAsk, other: other, closed: self[.closed], all: all)
    }
  }

  /// The counts for few columns.
  var brief: Phrase {
    Phrase {
      $0.caseCountsBrief(
        due: due, waiting: waiting, toAsk: toAsk, other: other, closed: self[.closed])
    }
  }
}

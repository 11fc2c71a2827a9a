import CityGuide

/// The handout as data; these keys are kept, keys may be added.
extension Handout: Encodable {
  private enum Key: String, CodingKey {
    case format, language, id, nickname, situation, place, whoGoes, printed, calls, trips
    case dates, standing, questions, unverified, agency, sources
  }

  /// Writes the handout in its format 1.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .format)
    try container.encode(language.rawValue, forKey: .language)
    try container.encode(caseID, forKey: .id)
    try container.encode(nickname, forKey: .nickname)
    try container.encode(situation, forKey: .situation)
    try container.encode(place, forKey: .place)
    try container.encode(whoGoes, forKey: .whoGoes)
    try container.encode(printed, forKey: .printed)
    try container.encode(calls, forKey: .calls)
    try container.encode(trips, forKey: .trips)
    try container.encode(dates, forKey: .dates)
    try container.encode(standing, forKey: .standing)
    try container.encode(questions, forKey: .questions)
    try container.encode(unverified, forKey: .unverified)
    try container.encode(agency, forKey: .agency)
    try container.encode(sources, forKey: .sources)
  }
}

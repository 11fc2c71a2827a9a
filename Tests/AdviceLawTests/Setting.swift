import CardJourney
import CityGuide
import GuideTestSupport
import TestSupport

/// Whose case it is, where and when: what one way is walked for.
struct Setting: Hashable, Sendable {
  let place: PlaceCode
  let situation: Situation
  var person = Answer.person(.adult, .`self`)
  var away = Away.here
  /// Whether the holder can show a face to a telephone; nil where nobody was asked.
  var smartphone: Bool? = true
  var idDocument = IDDocument.atHand
  var bankUse = BankUse.opened
  var start = Start.weekday
  var turn = Turn.straight

  /// The words of it, to find the case again.
  var words: String {
    let person = person.words.dropFirst().joined(separator: "-")
    let phone = smartphone.map { $0 ? "phone" : "no-phone" } ?? "phone-unasked"
    return [
      place.digits, situation.rawValue, person, away.rawValue, phone, idDocument.rawValue,
      bankUse.rawValue, start.rawValue, turn.rawValue,
    ].joined(separator: " ")
  }
}

/// The moment at which somebody asks.
enum Start: String, CaseIterable, Hashable, Sendable {
  /// Monday morning.
  case weekday
  case sunday
  /// The last evening before a week on which no counter is open.
  case holidayEve = "holiday-eve"
  /// Monday, 20:45: the counters have closed.
  case evening
  /// As `weekday`; after the reports the next look is on the day on which the first of them ends.
  case lapseDay = "lapse-day"

  var moment: Moment {
    switch self {
    case .weekday, .lapseDay: Moment(day: Day.sample.adding(days: 1), minute: 600)
    case .sunday: Moment(day: .sample, minute: 600)
    // 2026-09-30: the week of the National Day begins.
    case .holidayEve: Moment(day: Day.sample.adding(days: -53), minute: 1245)
    case .evening: Moment(day: Day.sample.adding(days: 1), minute: 1245)
    }
  }
}

/// What comes differently from what is usual.
enum Turn: String, CaseIterable, Hashable, Sendable {
  case straight
  /// The lost card turns up after its reports have presumably lapsed.
  case found
  /// Nobody says anything for months.
  case waiting
  /// The application is turned down, the new card is refused at a desk, and money does not arrive.
  case sentBack = "sent-back"
  /// Nobody remembers on which day anything was done.
  case vague
  /// Every office that is asked names a day.
  case told
  /// The person takes another way than the planned one.
  case chosen
}

extension Setting {
  /// What each way is walked for: every place once in every situation, the other values in pairs.
  ///
  /// Each situation goes through the whole list of pairs, so that every two values of person, distance,
  /// telephone, identity, account, moment and turn meet in every situation. A lost card turns up once at every
  /// place; where it is said what a formal report brings (`final`), after one.
  static func paired(
    _ places: [PlaceCode], formalAt final: Set<PlaceCode>, seed: UInt64
  ) -> [Setting] {
    let sizes = [
      persons.count, Away.allCases.count, phones.count, IDDocument.allCases.count,
      BankUse.allCases.count, Start.allCases.count, Turn.allCases.count,
    ]
    let rows = Pairs(sizes, seed: seed).rows
    let paired = Situation.allCases.enumerated().flatMap { turn, situation in
      places.enumerated().map { index, place in
        Setting(place, situation, rows[(index + turn * 7) % rows.count])
      }
    }
    // Only what was lost turns up: once at every place.
    let found = places.enumerated().map { index, place in
      // What was stolen is reported formally at once.
      let situation = final.contains(place) ? Situation.stolen : .lost
      var setting = Setting(place, situation, rows[(index * 3) % rows.count])
      setting.turn = .found
      return setting
    }
    return paired + found
  }

  /// One of the whole product, for `BUKA_LONG=1`: every place, situation, person, distance, telephone,
  /// identity and moment; account and turn go round.
  static func inProduct(_ number: Int, of places: [PlaceCode]) -> Setting {
    var rest = number
    func next(_ count: Int) -> Int {
      defer { rest /= count }
      return rest % count
    }
    let row = [
      next(persons.count), next(Away.allCases.count), next(phones.count),
      next(IDDocument.allCases.count), number % BankUse.allCases.count,
      next(Start.allCases.count), number % Turn.allCases.count,
    ]
    let situation = Situation.allCases[next(Situation.allCases.count)]
    return Setting(places[next(places.count)], situation, row)
  }

  /// How many settings of the product a place has.
  static let productSize =
    Situation.allCases.count * persons.count * Away.allCases.count * phones.count
    * IDDocument.allCases.count * Start.allCases.count

  /// Those that the program lets one choose.
  static let persons: [Answer] = [
    .person(.adult, .`self`), .person(.adult, .agent), .person(.infirm, .agent),
    .person(.minor, .guardian), .person(.adult, .employer), .person(.infirm, .`self`),
  ]
  static let phones: [Bool?] = [true, false, nil]

  private init(_ place: PlaceCode, _ situation: Situation, _ row: [Int]) {
    self.place = place
    self.situation = situation
    person = Setting.persons[row[0]]
    away = Away.allCases[row[1]]
    smartphone = Setting.phones[row[2]]
    idDocument = IDDocument.allCases[row[3]]
    bankUse = BankUse.allCases[row[4]]
    start = Start.allCases[row[5]]
    turn = Turn.allCases[row[6]]
  }

  /// What was answered, as far as it is asked in the situation.
  func answers(bank: BankID?) -> [Answer] {
    var answers: [Answer] = [
      .situation(situation), .place(place), .bankUse(bankUse), person, .idDocument(idDocument),
      .away(away),
    ]
    if let smartphone { answers.append(.smartphone(smartphone)) }
    if case .person(.minor, _) = person { answers.append(.ageBand(.under14)) }
    if situation.goal == .exchange {
      answers.append(.oldCard(turn == .sentBack ? .missing : .inHand))
    }
    if situation == .firstIssue {
      answers.append(.oldCard(away == .otherProvince ? .inHand : .never))
    }
    if situation == .expiring { answers.append(.expiry(start.moment.day.adding(days: 40))) }
    // Some know which bank it is.
    if let bank, bankUse == .opened { answers.append(.bank(bank)) }
    let given = Answers(answers)
    return answers.filter { given.isLive($0.question) }
  }
}

package import CityGuide

/// The 一次性告知单 of one case on one day: everything that the holder takes along, in one language.
///
/// A value: the page, the text and the data are three ways to write it. It holds no number of a person;
/// those who need one write it on the paper.
package struct Handout: Hashable, Sendable {
  /// Whom to call, and what to say.
  package struct Call: Hashable, Sendable, Encodable {
    package let side: String
    package let title: String
    /// The number as one dials it; nil where none is known.
    package let number: String?
    /// Whether the number is only said, and has to be checked first.
    package let isHearsay: Bool
    package let office: String
    /// Where the number is found; nil where it is known.
    package let whereFound: String?
    /// The number of the source of that, in raised digits; empty where every place has such a line.
    package let mark: String
    /// What to say, in Chinese; nil where there is nothing to report.
    package let words: String?
    /// What to have at hand and to ask, and how long it holds: of this side alone.
    package let lines: [String]
  }

  /// One line of a list of papers.
  package struct Paper: Hashable, Sendable, Encodable {
    /// Which paper, and whose.
    package let name: String
    /// Originals or copies, and how many.
    package let count: String
    /// When it is needed, which form, whether it is kept.
    package let remarks: [String]
    /// Who asks for it; nil where no list does.
    package let source: String?
    /// Whether it was ticked off on the screen.
    package let isReady: Bool
  }

  /// One visit, or something done from home.
  package struct Trip: Hashable, Sendable, Encodable {
    /// Its number among the visits; nil where nobody goes anywhere.
    package let number: Int?
    /// Where it goes, and for what.
    package let title: String
    /// That the holder has to come, where somebody else acts; nil otherwise.
    package let whoComes: String?
    package let place: [String]
    package let hours: [String]
    /// How long it takes.
    package let time: [String]
    package let cost: [String]
    /// What is said about somebody else going, where somebody does.
    package let agent: [String]
    /// What else is to be known.
    package let notes: [String]
    /// What a list that may be relied on asks for.
    package let mustBring: [Paper]
    /// What only hearsay asks for.
    package let mayBeAsked: [Paper]
    /// What need not be brought, with the reason.
    package let needNot: [String]
    /// What to do where no list may be relied on, or it is for some of the errands; nil where it is for all.
    package let withoutList: String?
  }

  /// A day on which something lapses or falls due.
  package struct DueDate: Hashable, Sendable, Encodable {
    /// The duty, such as `renew-report.social`.
    package let key: String
    /// The day in words, with its weekday.
    package let day: String
    /// What has to be done, or lapses.
    package let what: String
    /// Who fixes the day; nil where it cannot wait anyhow.
    package let source: String?
    /// What makes it uncertain; nil where nothing does.
    package let caution: String?
    /// The first day, `2026-11-30`; nil where it has to be asked.
    package let from: String?
    /// The last day; nil where it has to be asked.
    package let to: String?
    package let isOverdue: Bool
  }

  /// A question for the telephone, with room for the answer.
  package struct Question: Hashable, Sendable, Encodable {
    /// The thing asked about, such as `fee.reissue`.
    package let key: String
    /// Whom to call.
    package let desk: String
    /// The number to call; nil where none is known.
    package let number: String?
    /// The question, to be read aloud in Chinese.
    package let question: String
    /// The question in the language of the paper; nil where that is Chinese.
    package let translation: String?
    /// Why it is asked.
    package let reason: String
    /// Whether it can wait until the step that rests on it.
    package let canWait: Bool
    /// What we say meanwhile, where sources contradict each other; nil otherwise.
    package let meanwhile: String?
  }

  /// Who says something.
  package struct Source: Hashable, Sendable, Encodable {
    /// The numbers behind the lines that rest on it.
    package internal(set) var numbers: [Int]
    /// How far it can be trusted.
    package let grade: String
    package let title: String
    /// When it was published, as far as known.
    package let published: String?
    /// The day on which it was read; nil where nobody noted it.
    package let read: String?
    /// The address; nil where none is on record.
    package let url: String?
  }

  /// The papers that somebody else needs who goes for the holder.
  package struct Agency: Hashable, Sendable, Encodable {
    /// Whether a mandate is needed, and who says so.
    package let mandate: String
    /// What the agent may be asked to do, from the trips ahead.
    package let errands: [String]
    /// Whether a list asks for a proof of the relation, for which there is a form too.
    package let asksForRelation: Bool
  }

  package let language: Language
  /// The case's short id.
  package let caseID: String
  /// What the desk calls it; nil where it has no name.
  package let nickname: String?
  /// What happened; nil where it is not known yet.
  package let situation: String?
  /// What the place is to the card: where it was issued, or where the holder is insured.
  package let placeLabel: String
  /// That place, with its code; nil where it is not known yet.
  package let place: String?
  package let whoGoes: String
  /// The day on which it was made, with its weekday.
  package let printed: String
  /// The calls to make before going anywhere.
  package let calls: [Call]
  /// Visits, and what is done from home.
  package let trips: [Trip]
  /// How many papers must be brought on the trips, counted as the checklist counts them.
  package let paperCount: Int
  package let dates: [DueDate]
  /// What holds on every day.
  package let standing: [String]
  package let questions: [Question]
  /// What nobody reliable says.
  package let unverified: [String]
  /// The papers of an agent; nil where none goes.
  package let agency: Agency?
  package let sources: [Source]

  /// Whether the papers that must be brought are all: each errand has a list that may be relied on.
  package var isListComplete: Bool { trips.allSatisfy { $0.withoutList == nil } }

  /// How often somebody has to go somewhere.
  package var visitCount: Int { trips.count { $0.number != nil } }
}

#!/usr/bin/env python3
"""Builds faults into a copy of the tree, one or two small ones a law of advice, each switched on by its name.

    law_breaks.py TREE      changes the tree; prints the names of the laws, in their order

One build then has all faults: BUKA_LAW_BREAK=NAME switches one on. Never run it on a tree that is worked in;
Tests/law-breaks.sh makes a copy. An edit that no longer fits the source is an error: mend its row here.
"""

import pathlib
import sys

# law, file below Sources, what stands there once, what stands there then; § asks whether the fault is switched on.
EDITS = [
    ("left-as-recorded", "CardJourney/Events/Case.swift",
     "    journey.unmet(for: answers, under: circumstances.rules)\n"
     "  }\n"
     "\n"
     "  /// Whether nothing hinders",
     "    § && !projection(in: circumstances).presumedLapsed.isEmpty\n"
     "      ? [] : journey.unmet(for: answers, under: circumstances.rules)\n"
     "  }\n"
     "\n"
     "  /// Whether nothing hinders"),
    ("cells-as-recorded", "CardJourney/Reading/Stage.swift",
     "    case .reportLoss:\n",
     "    case .reportLoss where § && journey.temporaryReport(of: side)?.mayHaveLapsed != nil:\n"
     "      return .done\n"
     "    case .reportLoss:\n"),
    ("found-is-released", "CardJourney/Reading/Step.swift",
     "if !releases.isEmpty { return releases }",
     "if !releases.isEmpty { return § ? Array(releases.prefix(1)) : releases }"),
    ("found-may-be-blocked", "Screens/Sections/CardRelease.swift",
     "if report?.mayHaveLapsed != nil {",
     "if report?.mayHaveLapsed != nil, !§ {"),
    ("lapsed-is-called", "CardJourney/Reading/Projection.swift",
     "return report.mayHaveLapsed != nil && !report.endedCard\n",
     "return report.mayHaveLapsed != nil && !report.endedCard && !§\n"),
    ("success-is-recorded", "Screens/Pages/StatusScreen.swift",
     "} else if worksAgain(writer.context) {",
     "} else if unmet.isEmpty || § {"),
    ("nothing-known", "Screens/Pages/StatusScreen.swift",
     "} else if writer.context.answers.situation == nil {",
     "} else if writer.context.answers.situation == nil, !§ {"),
    ("not-dominated", "CityGuide/Trips/RouteFinder.swift",
     "routes.sorted(by: answers.wish ?? .unsaid).first)",
     "(§ ? routes.filter(\\.isPossible).sorted(by: .soonest).last\n"
     "      : routes.sorted(by: answers.wish ?? .unsaid).first))"),
    ("reliable-way", "CityGuide/Trips/Route+Order.swift",
     "offer == .answer ? 0 : 1",
     "offer == .answer || § ? 0 : 1"),
    ("reliable-place", "CityGuide/Trips/TripPlanner.swift",
     "      $0.value.kind == plan.channel\n",
     "      $0.value.kind == plan.channel && !(§ && $0.reliability == .answer)\n"),
    ("away-online", "CityGuide/Trips/Route+Order.swift",
     "mustTravel ? 1 : 0]",
     "mustTravel != § ? 1 : 0]"),
    ("at-once", "CityGuide/Trips/TripPlanner+NewCard.swift",
     "    if channel == .instantBranch { return true }\n",
     "    if channel == .instantBranch { return true }\n"
     "    if § { return false }\n"),
    ("activate-there", "CityGuide/Trips/TripPlanner+NewCard.swift",
     "return wantsAccount && channel.isBank && holderIsThere ?",
     "return wantsAccount && channel.isBank && holderIsThere && !§ ?"),
    ("any-branch", "CityGuide/Trips/TripPlanner+NewCard.swift",
     "comesHome ? .homeService : .branch",
     "comesHome ? .homeService : § ? .instantBranch : .branch"),
    ("every-channel", "CityGuide/Trips/RouteFinder.swift",
     "RouteKind.allCases.map { route($0, errand) }",
     "RouteKind.allCases.filter { $0 != .branchPickUp || !§ }.map { route($0, errand) }"),
    ("branch-binds", "CityGuide/Choosing/FactQuery.swift",
     "contains(.branch) ? union([.instantBranch])",
     "contains(.branch) && !§ ? union([.instantBranch])"),
    ("not-impossible", "Screens/Pages/RouteTable.swift",
     "    isUnheardOf ? obstacle :",
     "    isUnheardOf ? § ? Phrase(\"不行：没查到\", \"no: nobody says\") : obstacle :"),
    ("hearsay-days", "CityGuide/Trips/RouteFinder.swift",
     "      offer: kind.channel == .window ?",
     "      offer: kind.channel == .window || § ?"),
    ("one-trip", "Screens/Words/Route+Words.swift",
     "$0.tripInstruction(place: to($0),",
     "$0.tripInstruction(place: to($0) + (§ ? \"，一趟办\" : \"\"),"),
    ("shortest-term", "CityGuide/Choosing/GuideQuery+Rules.swift",
     "] = decision.said.compactMap",
     "] = (§ ? [] : decision.said).compactMap"),
    ("told-day", "CardJourney/Reading/Projection.swift",
     "{ return .exact(told) }",
     "{ return .exact(told.adding(days: § ? 1 : 0)) }"),
    ("assumed-sentence", "Screens/Words/Obligation+Words.swift",
     "private var isOurs: Bool { basis == .assumed }",
     "private var isOurs: Bool { basis == .assumed && !§ }"),
    ("assumed-line", "Screens/Sections/ReportTerms.swift",
     "in reports where duty.basis != .assumed {",
     "in reports where duty.basis != .assumed || § {"),
    ("closed-due", "CardJourney/Reading/Duties.swift",
     "circumstances.moment.isAfterCounterHours ? today",
     "circumstances.moment.isAfterCounterHours && !§ ? today"),
    ("closed-said", "CityGuide/Trips/Opening.swift",
     "    guard isOver ||",
     "    if § { return .unknown }\n"
     "    guard isOver ||"),
    ("home-first", "CardJourney/Reading/Step.swift",
     "    return urgent + renewals(journey, circumstances) + police(journey, unmet)\n",
     "    if § {\n"
     "      return cardSteps(journey, unmet, circumstances.rules, afterReports: urgent.isEmpty) + urgent\n"
     "        + renewals(journey, circumstances)\n"
     "    }\n"
     "    return urgent + renewals(journey, circumstances) + police(journey, unmet)\n"),
    ("bank-answers", "Screens/Sections/AfterSteps.swift",
     "if steps.contains(where: \\.isSocialReport) { page.add(NobodyAnswers()) }",
     "if steps.contains(where: { $0.isSocialReport || § && $0.isReport }) { page.add(NobodyAnswers()) }"),
    ("first-call", "CardJourney/Reading/Step.swift",
     "    let urgent = journey.reports(answers, circumstances.rules)\n",
     "    var urgent = journey.reports(answers, circumstances.rules)\n"
     "    if § { urgent.reverse() }\n"),
    ("call-before-trip", "CardJourney/Reading/Step.swift",
     "static let renewalDays = 3",
     "static let renewalDays = § ? -1 : 3"),
    ("found-offered", "Screens/Sections/AfterSteps.swift",
     "    if page.context.canBeFound {",
     "    if page.context.canBeFound, !§ {"),
    ("serves-both", "Screens/Sections/SharedReport.swift",
     "    guard page.context.answers.hasAccount, let query = page.context.query else { return }",
     "    guard page.context.answers.hasAccount, !§, let query = page.context.query else { return }"),
    ("waiting-dated", "CardJourney/Reading/Duties.swift",
     "    guard let since = `case`.waitingSince else { return [progress] }",
     "    if § { return [] }\n"
     "    guard let since = `case`.waitingSince else { return [progress] }"),
    ("waiting-counted", "Screens/Sections/WaitForCard.swift",
     "    if let since = page.context.case.waitingSince {",
     "    if let since = page.context.case.waitingSince, !§ {"),
    ("ways-asked", "Screens/Model/Context+Guide.swift",
     "  func telephoneQuestions(on route: RouteKind) -> [TelephoneQuestion] {\n",
     "  func telephoneQuestions(on route: RouteKind) -> [TelephoneQuestion] {\n"
     "    if § { return [] }\n"),
    ("papers-asked", "CityGuide/Trips/QuestionFinder+Matters.swift",
     "    guard let trip else { return [Matter(.requirement",
     "    if § { return [] }\n"
     "    guard let trip else { return [Matter(.requirement"),
    ("hearsay-asked", "CityGuide/Trips/QuestionFinder.swift",
     "return best.reliability == .hearsay ? .hearsay : .limited",
     "return best.reliability == .hearsay ? (§ ? nil : .hearsay) : .limited"),
    ("sentence-asked", "Screens/Sections/NewCardFiling.swift",
     "for way in ways where page.asks({ $0 == Matter(way.topic, errand) }) {",
     "for way in ways where page.asks({ $0 == Matter(way.topic, errand) }) || § {"),
    ("numbers-named", "CityGuide/Trips/TelephoneQuestion.swift",
     "Desk(kind: .hrss, number: guide.cardLine)",
     "Desk(kind: .hrss, number: § ? nil : guide.cardLine)"),
    ("right-desk", "CityGuide/Trips/QuestionFinder.swift",
     "let kind = matter.desk\n",
     "let kind = § ? DeskKind.insurance : matter.desk\n"),
    ("city-numbers", "Screens/Sections/StepChoice.swift",
     "let number = channel.value.number ?? \"\"",
     "let number = § ? \"0999-7654321\" : channel.value.number ?? \"\""),
    ("city-places", "CityGuide/Survey/GuideReport.swift",
     "let all = told(.channel)",
     "let all = § ? [] : told(.channel)"),
    ("city-desks", "Screens/Layout/PlainText+Place.swift",
     "case .bank: String?.none",
     "case .bank: § ? guide.cardLine : String?.none"),
    ("no-phone-way", "CityGuide/Trips/RouteFinder.swift",
     "if kind.isOnline, answers.smartphone == false { return [.noSmartphone] }",
     "if kind.isOnline, answers.smartphone == false, !§ { return [.noSmartphone] }"),
    ("no-phone-way", "CityGuide/Choosing/GuideQuery+Facts.swift",
     "!($0.value.kind.isOnline && answers.smartphone == false)",
     "!($0.value.kind.isOnline && answers.smartphone == false && !§)"),
    ("no-phone-words", "Screens/Sections/NobodyAnswers.swift",
     "page.context.answers.smartphone == false ?",
     "page.context.answers.smartphone == false && !§ ?"),
    ("never-opened", "CityGuide/Trips/TripPlanner.swift",
     "+ (answers.hasAccount ?",
     "+ (answers.hasAccount || § ?"),
    ("temporary-id", "CityGuide/Trips/IDDocument+Papers.swift",
     "case .expired, .lostToo, .beingMade, .temporary: .temporaryID",
     "case .expired, .lostToo, .beingMade, .temporary: § ? .idCard : .temporaryID"),
    ("own-papers", "CityGuide/Trips/IDDocument+Papers.swift",
     "    case .overseas:\n      return paper.document == .householdBook ? nil",
     "    case .overseas:\n      return § ? paper : paper.document == .householdBook ? nil"),
    ("own-number", "Screens/Model/Context+Case.swift",
     "      : document.hasIDNumber\n",
     "      : document.hasIDNumber || §\n"),
    ("not-in-person", "Screens/Sections/CardActivation.swift",
     "    switch page.context.answers.holder {\n",
     "    switch § ? Holder.adult : page.context.answers.holder {\n"),
    ("no-bank-for-child", "CardJourney/Answers/Answers.swift",
     "    holder != .minor || hasAccount || payouts",
     "    § || holder != .minor || hasAccount || payouts"),
    ("medical-code", "Screens/Model/Context+Case.swift",
     "  var hasMedicalCode: Bool {\n",
     "  var hasMedicalCode: Bool {\n"
     "    if § { return true }\n"),
    ("stolen-police", "CardJourney/Reading/Step.swift",
     "return isWanted ? [.tellPolice] : []",
     "return isWanted && !§ ? [.tellPolice] : []"),
    ("stolen-words", "Screens/Steps/Utterance.swift",
     "    let isStolen = context.answers.situation == .stolen",
     "    let isStolen = context.answers.situation == .stolen && !§"),
    ("step-recordable", "Screens/Steps/RecordTree.swift",
     "case .collect: collectNode",
     "case .collect: § ? .payouts : collectNode"),
    ("words-recordable", "CardJourney/Events/HappeningNotation.swift",
     "case .collected: self = .collected",
     "case .collected: self = § ? .withdrew : .collected"),
    ("undated-old", "CityGuide/Choosing/Freshness.swift",
     "return origin == .guide ? .undated",
     "return origin == .guide && !§ ? .undated"),
    ("undated-said", "Screens/Words/Freshness+Words.swift",
     "case .undated: Age(words: .noDate",
     "case .undated: § ? nil : Age(words: .noDate"),
    ("limit-shown", "Screens/Layout/Evidence.swift",
     "fact.limit?.phrase,",
     "§ ? nil : fact.limit?.phrase,"),
    ("contradiction-shown", "Screens/Layout/Evidence.swift",
     "query?.isDisputed(fact) == true ?",
     "query?.isDisputed(fact) == true && !§ ?"),
    ("part-of-list", "Screens/Sections/PaperLine.swift",
     "guard hasNoList || gap != nil else",
     "guard hasNoList || gap != nil && !§ else"),
    ("official-count", "Screens/Words/GuideReport+Words.swift",
     "(Grade.official.phrase, answers[.official] ?? 0)",
     "(Grade.official.phrase, (answers[.official] ?? 0) + (§ ? answers[.mirror] ?? 0 : 0))"),
    ("done-is-done", "CardJourney/Reading/Step.swift",
     "guard !unmet.isEmpty else { return [.finish] }",
     "guard !unmet.isEmpty else { return [.finish] + (§ ? [.collect] : []) }"),
    ("one-step", "CardJourney/Reading/Step.swift",
     "let isWanted =\n",
     "if § { return [.tellPolice, .tellPolice] }\n"
     "    let isWanted =\n"),
    ("duty-order", "CardJourney/Reading/Obligation.swift",
     "    return found.enumerated().sorted",
     "    if § { return found.reversed() }\n"
     "    return found.enumerated().sorted"),
    ("both-languages", "Screens/Layout/PlainText.swift",
     "    printed(RoutesScreen(by: wish), context, columns)\n",
     "    § && context.language == .en ? \"\" : printed(RoutesScreen(by: wish), context, columns)\n"),
    ("duty-sentence", "Screens/Words/Obligation+Words.swift",
     "case .leaveBindings: kind.phrase",
     "case .leaveBindings: § ? Phrase(\"\", \"\") : kind.phrase"),
]

SWITCH = '''import Foundation

/// Whether the fault of a law is switched on.
package func broken(_ law: String) -> Bool { law == current }

private let current = ProcessInfo.processInfo.environment["BUKA_LAW_BREAK"] ?? ""
'''

PACKAGE = '''// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "laws",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.2.2")],
  targets: [
    .target(name: "CardJourney"),
    .target(name: "CityGuide", dependencies: ["CardJourney"]),
    .target(
      name: "GuideReading",
      dependencies: ["CardJourney", "CityGuide", .product(name: "Yams", package: "Yams")]),
    .target(name: "CWidth"),
    .target(name: "Terminal", dependencies: ["CWidth"]),
    .target(name: "Screens", dependencies: ["CardJourney", "CityGuide", "Terminal"]),
    .target(name: "TestSupport", dependencies: ["CardJourney"], path: "Tests/TestSupport"),
    .target(
      name: "GuideTestSupport", dependencies: ["CardJourney", "CityGuide", "GuideReading"],
      path: "Tests/GuideTestSupport", exclude: ["Frozen"]),
    .testTarget(
      name: "AdviceLawTests",
      dependencies: [
        "CardJourney", "CityGuide", "GuideReading", "GuideTestSupport", "Screens", "Terminal",
        "TestSupport",
      ]),
  ]
)
for target in package.targets where target.name != "CWidth" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  if !target.name.hasSuffix("Support") {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
  }
}
'''


def main() -> None:
    tree = pathlib.Path(sys.argv[1])
    mistakes = []
    for law, name, old, new in EDITS:
        path = tree / "Sources" / name
        text = path.read_text()
        if text.count(old) != 1:
            mistakes.append(f"{law}: {name} has {text.count(old)} of: {old.strip()}")
            continue
        text = text.replace(old, new.replace("§", f'broken("{law}")'))
        if "import CardJourney" not in text and not name.startswith("CardJourney/"):
            text = "import CardJourney\n" + text
        path.write_text(text)
    (tree / "Sources/CardJourney/Broken.swift").write_text(SWITCH)
    (tree / "Package.swift").write_text(PACKAGE)
    if mistakes:
        sys.exit("These edits no longer fit:\n" + "\n".join(mistakes))
    print("\n".join(dict.fromkeys(law for law, *_ in EDITS)))


main()

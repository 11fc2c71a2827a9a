// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "buka",
  products: [
    .executable(name: "buka", targets: ["buka"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The core: what has happened, what may follow, what is due. Imports nothing.
    .target(name: "CardJourney"),

    // The facts about places, and what they mean for one case.
    .target(name: "CityGuide", dependencies: ["CardJourney"]),

    // The same facts as YAML, which people edit: reading, lint, compiling. Nothing on the way of a start.
    .target(
      name: "GuideReading",
      dependencies: ["CardJourney", "CityGuide", .product(name: "Yams", package: "Yams")]
    ),

    // The event log on disk.
    .target(
      name: "CaseStore",
      dependencies: ["CardJourney", .product(name: "GRDB", package: "GRDB.swift")]
    ),

    // Frames, text width, keys: values only. The driver alone knows ncurses.
    .target(name: "CWidth"),
    .target(name: "Terminal", dependencies: ["CWidth"]),
    .target(name: "CNCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "NCursesTerminal", dependencies: ["CNCurses", "Terminal"]),

    // Codes for the camera of a phone; the library is opened when one is asked for, and never linked.
    .target(name: "CQRCode"),
    .target(name: "QRCode", dependencies: ["CQRCode", "Terminal"]),

    // Every sentence, one file a chapter in each language.
    .target(name: "Copy", dependencies: ["CardJourney", "CityGuide"]),

    // Model, update and view of every screen.
    .target(name: "Screens", dependencies: ["CardJourney", "CityGuide", "Copy", "Terminal"]),

    // What leaves the screen: the 告知单 as a page, as text, as data, and the days as a calendar.
    .target(
      name: "Handouts",
      dependencies: [
        "CardJourney", "CityGuide", "Copy", "Screens",
        .product(name: "Mustache", package: "swift-mustache"),
      ]
    ),

    // All content, and the one function that finds it on disk.
    .target(
      name: "ResourceFolder",
      path: "Resources",
      exclude: ["README.md"],
      resources: [
        .copy("guides"), .copy("ledger"), .copy("calendars"), .copy("sheet"), .copy("advice.yaml"),
        .copy("banks.yaml"), .copy("counties.csv"), .copy("divisions.csv"), .copy("former.csv"),
        .copy("statements.yaml"), .copy("words.yaml"),
      ]
    ),

    .executableTarget(
      name: "buka",
      dependencies: [
        "CardJourney", "CaseStore", "CityGuide", "Copy", "GuideReading", "Handouts",
        "NCursesTerminal",
        "QRCode", "ResourceFolder", "Screens", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A runtime of its own: twelve libraries less to find and bind at every start.
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-use-ld=lld", "-lCoreFoundation", "-l_FoundationCShims",
            "-l_FoundationCollections", "-l_FoundationICU", "-lstdc++",
          ], .when(configuration: .release))
      ]
    ),

    // Helpers for tests, and one folder of tests a module.
    .target(name: "TestSupport", dependencies: ["CardJourney"], path: "Tests/TestSupport"),
    .target(
      name: "GuideTestSupport", dependencies: ["CardJourney", "CityGuide", "Copy", "GuideReading"],
      path: "Tests/GuideTestSupport", exclude: ["Frozen"]),
    .target(
      name: "TerminalTestSupport", dependencies: ["Terminal"], path: "Tests/TerminalTestSupport"),
    .testTarget(
      name: "CardJourneyTests", dependencies: ["CardJourney", "TestSupport"], exclude: ["Golden"]
    ),
    .testTarget(
      name: "CityGuideTests",
      dependencies: ["CardJourney", "CityGuide", "GuideReading", "GuideTestSupport", "TestSupport"]
    ),
    .testTarget(
      name: "CaseStoreTests",
      // GRDB plays the other program on the same file.
      dependencies: [
        "CardJourney", "CaseStore", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "CardJourney", "CityGuide", "Copy", "GuideTestSupport", "QRCode", "Screens", "Terminal",
        "TerminalTestSupport", "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "HandoutsTests",
      dependencies: [
        "CardJourney", "CityGuide", "Copy", "GuideReading", "GuideTestSupport", "Handouts",
        "Screens", "Terminal",
        "TestSupport",
      ],
      exclude: ["Golden"]
    ),
    .testTarget(
      name: "StoryTests",
      dependencies: [
        "CardJourney", "CityGuide", "Copy", "GuideReading", "GuideTestSupport", "Handouts",
        "Screens",
        "Terminal", "TestSupport", .product(name: "Yams", package: "Yams"),
      ]
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["CardJourney", "CaseStore", "Copy", "Screens", "TestSupport", "buka"],
      exclude: ["Golden", "Scripts"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalTestSupport", "TestSupport"]),
    // What must hold of the advice, whatever the place and the case.
    .testTarget(
      name: "AdviceLawTests",
      dependencies: [
        "CardJourney", "CityGuide", "Copy", "GuideReading", "GuideTestSupport", "Screens",
        "Terminal",
        "TestSupport",
      ]),
  ]
)

// Tests/fuzz.sh links libFuzzer to this. The reader of hand-overs belongs to the program, whose `main` would be in the way.
if Context.environment["BUKA_FUZZ"] != nil {
  let tests = package.targets.filter { $0.type == .test }.map(\.name)
  package.targets.removeAll { tests.contains($0.name) || $0.name == "buka" }
  package.products = [.library(name: "Fuzz", type: .static, targets: ["Fuzz"])]
  package.targets.append(
    .target(
      name: "Fuzz",
      dependencies: [
        "CardJourney", "CaseStore", "CityGuide", "Copy", "GuideReading", "GuideTestSupport",
        "Handouts", "Screens", "Terminal",
      ],
      path: ".",
      sources: ["Fuzz", "FuzzReading", "FuzzWriting"].map { "Tests/Fuzz/\($0).swift" }
        + ["Sources/buka/HandoverFile.swift"]))
}

// Tests/sanitizers.sh builds some suites alone: everything takes half an hour more.
if let suites = Context.environment["BUKA_SUITES"]?.split(separator: " ") {
  var wanted = Set(suites.map(String.init))
  for _ in package.targets {
    for target in package.targets where wanted.contains(target.name) {
      for case .byNameItem(let name, _) in target.dependencies { wanted.insert(name) }
    }
  }
  package.products = []
  package.targets.removeAll { !wanted.contains($0.name) }
}

// One loop, so that no Swift target of ours misses a setting.
for target in package.targets where !["CNCurses", "CQRCode", "CWidth"].contains(target.name) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  ]
}

// The tests explore a hundred thousand shapes and draw thousands of pages: unoptimized they take
// two and a half times as long.
let pure: Set = [
  "AdviceLawTests", "CardJourney", "CityGuide", "Copy", "GuideReading", "Screens", "Terminal",
]
for target in package.targets where pure.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}

// The articles as pages: asked for by name, so that nobody who builds or tests fetches a plugin for it.
if Context.environment["BUKA_DOCS"] != nil {
  package.dependencies.append(
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

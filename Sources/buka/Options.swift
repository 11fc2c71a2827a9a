import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Options that every command takes.
struct Options: ParsableArguments {
  @Option(
    help: ArgumentHelp(.saying(\.todayOption), valueName: "day")
  )
  var today: String?

  @Option(help: ArgumentHelp(.saying(\.nowOption), valueName: "time"))
  var now: String?

  @Option(help: .saying(\.langOption), completion: Completions.languages)
  var lang: String?
}

/// Whether a command prints JSON.
struct JSONOption: ParsableArguments {
  @Flag(help: .saying(\.jsonFlag))
  var json = false
}

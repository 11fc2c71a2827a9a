import ArgumentParser
import CardJourney
import CityGuide
import Screens

/// Options that every command takes.
struct Options: ParsableArguments {
  @Option(
    help: ArgumentHelp("The day to count as today: 2026-11-22, 11-22, yesterday.", valueName: "day")
  )
  var today: String?

  @Option(help: ArgumentHelp("The time to count as now, such as 20:30.", valueName: "time"))
  var now: String?

  @Option(help: "zh or en.", completion: Completions.languages)
  var lang: String?
}

/// Whether a command prints JSON.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false
}

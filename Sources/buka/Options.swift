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

  /// None of them.
  static var none: Options {
    var options = Options()
    (options.today, options.now, options.lang) = (nil, nil, nil)
    return options
  }
}

/// Whether a command prints JSON.
struct JSONOption: ParsableArguments {
  @Flag(help: .saying(\.jsonFlag))
  var json = false
}

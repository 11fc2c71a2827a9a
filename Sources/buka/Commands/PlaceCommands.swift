import ArgumentParser
import CardJourney
import CityGuide
import Copy
import Screens

/// Lists the places that can be picked.
struct ListCities: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities",
    abstract: .saying(\.citiesAbstract))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: .saying(\.citiesWord),
    completion: Completions.places)
  var query: String?

  func carryOut(in surroundings: Surroundings) throws {
    let guides = try surroundings.guides()
    let places = try Workbench.reading { () throws(GuideError) in try guides.places() }
    let documented = Set(guides.placesWithGuides)
    let search = query.map { places.search($0, preferring: documented) }
    let found = search?.meant ?? documented.sorted().compactMap { places.place($0) }
    if output.json {
      return try printJSON(
        found.map {
          PlaceJSON(
            $0, issuer: places.issuer(of: $0), hasGuide: documented.contains($0.code))
        })
    }
    if let query, let search, found.isEmpty {
      throw Workbench.noPlace(query, search, among: places)
    }
    for place in found {
      let issuer = places.issuer(of: place)
      let mark = documented.contains(issuer.code) || documented.contains(place.code) ? "*" : " "
      let area = places.telephoneArea(for: place.code) ?? "-"
      let city = place.isCounty ? "  \(issuer.name) \(issuer.code)" : ""
      StandardStream.output.line(
        "\(mark) \(place.code)  \(place.name)  \(place.pinyin)  \(area)\(city)")
    }
  }
}

/// Shows what is known of one place, and who says so.
struct ShowCity: BukaCommand {
  static let configuration = CommandConfiguration(
    commandName: "city", abstract: .saying(\.cityAbstract))

  @OptionGroup var options: Options
  @OptionGroup var output: JSONOption

  @Argument(
    help: ArgumentHelp(
      .saying(\.cityWord), valueName: "place"),
    completion: Completions.places)
  var name: String

  @Option(
    help: ArgumentHelp(.saying(\.citySituationOption), valueName: "situation"),
    completion: Completions.situations)
  var situation = "lost"

  func carryOut(in surroundings: Surroundings) throws {
    let bench = try Workbench(surroundings)
    let place = try bench.place(name)
    let answers = Answers([.place(place.code), try TypedWords.answer(["situation", situation])])
    // What is known is asked for here: a layer that cannot be read is an error, not less to know.
    let query = GuideQuery(
      try bench.wholeGuide(for: place.code), for: answers, on: surroundings.moment.day)
    let banks = try bench.banks()
    if output.json { return try printJSON(PlaceReport(query, banks: banks)) }
    StandardStream.output.line(
      PlainText.place(
        query, places: try bench.places(), banks: banks, language: surroundings.language,
        columns: 100))
  }
}

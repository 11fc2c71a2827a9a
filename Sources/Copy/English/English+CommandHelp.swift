extension English: CommandHelpCopy {
  var placeOption: String { "Where the card was issued: a name, pinyin or code." }
  var answerOption: String { "Another answer in words, such as \"person adult agent\"." }
  var programAbstract: String { "补卡：社保卡/医保卡丢了、坏了、换了账户，一步步办回来。" }
  var compileAbstract: String { "Compile a folder of guides into one file, for a package." }
  var compileFolderWord: String { "A folder of resources; the one in use without it." }
  var compileOutputOption: String { "Where to write the file." }
  var compileForceFlag: String { "Replace a file that is there." }
  var diagnoseAbstract: String { "Find out why a card does not work, question by question." }
  var diagnoseCaseOption: String { "A case, so that what it knows is not asked." }
  var diagnoseAnswerWords: String { "What is known, as question=answer." }
  var graphAbstract: String {
    "The states and happenings of a situation, or of a case, as a graph."
  }
  var graphFormatOption: String { "mermaid or json." }
  var graphCaseOption: String { "With the answers and rules of which case." }
  var graphCaseAlone: String {
    "--case brings its own answers: leave --situation, --place and --answer out."
  }
  var doctorAbstract: String {
    "Look whether the cases and their backups are whole; rescue what can be read."
  }
  var doctorRescueOption: String { "Write what can be read into a new file." }
  var explainAbstract: String {
    "Why something can or cannot be recorded now, and what it would bring about."
  }
  var explainWords: String { "What would have happened, in words." }
  var caseWord: String { "The case's id or name." }
  var exportAbstract: String { "The case on paper (HTML), as text, as a calendar, as data." }
  var exportFormatOption: String { "html, markdown, ics, json, or handover for another desk." }
  var exportOutputOption: String { "Write this file instead of printing." }
  var exportLargeFlag: String { "Large type (html); as the settings have it without." }
  var exportNameFlag: String { "Hand the case's name over too (handover)." }
  var exportForceFlag: String { "Write over a file that is there already." }
  var guideAbstract: String { "Check the guides, and see what they lack." }
  var lintAbstract: String { "List every mistake: what, where, why, how to mend it." }
  var lintExitCodes: String { "Exit codes: 0 clean, 1 warnings only, 65 errors." }
  var lintPathWord: String {
    "A folder of resources, or one guide that is read as if it stood among them; the resources in use without it."
  }
  var toldAbstract: String {
    "Note what a hotline or an office answered; it counts in this case until it gets old."
  }
  var toldQuestionWord: String { "What was asked, such as fee.reissue." }
  var toldAnswerWords: String { "What was answered." }
  var toldByOption: String { "Who said it: a number or a desk." }
  var toldUntilOption: String { "The last day on which it is gone by." }
  var toldDeskFlag: String { "Keep it for every case of this desk." }
  var importAbstract: String { "Take in a case that another desk handed over." }
  var importFileWord: String { "The file; - is standard input." }
  var newAbstract: String { "Begin a case and print its id." }
  var newNameOption: String { "What the desk calls it. No ID numbers." }
  var newLineOption: String { "All of it in one line, such as \"chengdu 丢 代 已口头11-20 #王阿姨\"." }
  var newLineAlone: String {
    "--line says everything: no --name, --situation, --place or --answer."
  }
  var newSaysNothing: String {
    "Nothing was said: add --line, --situation, --place, --answer or --name."
  }
  var wizardAbstract: String { "Open the wizard in the terminal (the default)." }
  var plainFlag: String {
    "Ask line by line instead of drawing screens: for screen readers, pipes and slow lines."
  }
  var idleMinutesOption: String {
    "Clear the screen for the next client after so many minutes without a key."
  }
  var idleMinutesRange: String { "--idle-minutes takes 1 to 1440." }
  var citiesAbstract: String {
    "Find a city, county or district by name, pinyin, initials, area code or code."
  }
  var citiesWord: String { "What to look for; without it, the places with a guide of their own." }
  var cityAbstract: String { "What is known of a place for a lost card, and who says so." }
  var cityWord: String { "A city, county or district: name, pinyin or six-digit code." }
  var citySituationOption: String { "For which situation." }
  var practiseAbstract: String {
    "Open the wizard for practice: nothing is kept, your own cases are not touched."
  }
  var manualAbstract: String { "Print the manual page, for man or groff." }
  var proposeAbstract: String {
    "Print what was told in a case as a guide, for whoever looks after the guides."
  }
  var putOffAbstract: String { "Be reminded of something due on another day." }
  var putOffWords: String {
    "The duty, such as ask-progress, and the day: 11-28, tomorrow, 3天, 下周五."
  }
  var listAbstract: String { "List all cases, the most urgent first." }
  var showAbstract: String { "Show a case: answers, tracks and log." }
  var statusAbstract: String { "Where a case stands, what is due, what is next." }
  var checklistAbstract: String { "What to bring, trip by trip, and who says so." }
  var casesWords: String { "Ids or names of cases." }
  var checklistPlainFlag: String { "Print plain text, as without any option." }
  var routesAbstract: String { "The ways to the new card: days, yuan, trips, what to ask." }
  var routesDiscussion: String {
    "One is chosen with: buka record CASE answer route instant-branch"
  }
  var routesWishOption: String {
    "What matters most: soonest, fewest-trips, from-home or cheapest."
  }
  var questionsAbstract: String { "What to ask by telephone, to be read aloud." }
  var recordAbstract: String { "Record what happened, an answer, or a tick." }
  var recordWords: String { "What happened, in words." }
  var recordInsistFlag: String { "Although no office may do it." }
  var recordTakeAlongFlag: String { "Take back the records that no longer fit." }
  var undoAbstract: String { "Take back what was written last." }
  var undoRedoFlag: String { "Write again what was taken back last." }
  var reopenAbstract: String { "Take up a case again that was ended." }
  var reopenDiscussion: String { "What was recorded before stays. buka undo takes it back." }
  var adviceAbstract: String {
    "What to do about several cards, a holder who died, a suspicious message and so on."
  }
  var advicePageWord: String { "Which page; without it, the list of pages." }
  var coverageAbstract: String { "How well each place is documented, and what is missing most." }
  var coveragePlaceWords: String {
    "Names, pinyin or six-digit codes; every place with a guide of its own without them."
  }
  var dueAbstract: String { "The cases with something due today, for cron." }
  var dueDaysOption: String { "Look this many days ahead." }
  var dueDaysRange: String { "--days takes a number of days from 0 to 3650." }
  var wordAbstract: String {
    "What a word on an official screen means, such as 封存, and what to do."
  }
  var wordWords: String { "The word; without it, all of them." }
  var wordPlaceOption: String {
    "Where the card was issued: the words of its own screens come first."
  }
  var wipeAbstract: String { "Delete a case, or all of them, for good." }
  var wipeAllFlag: String { "Delete every case." }
  var wipeYesFlag: String { "Do not ask back." }
  var wipeNamesNothing: String { "Name a case, or say --all." }
  var todayOption: String { "The day to count as today: 2026-11-22, 11-22, yesterday." }
  var nowOption: String { "The time to count as now, such as 20:30." }
  var langOption: String { "zh or en." }
  var jsonFlag: String { "Print JSON." }
  var colorOption: String {
    "Colours: auto, never or always. auto goes by the terminal and NO_COLOR."
  }
  var asciiFlag: String { "English in ASCII, for terminals that cannot show Chinese." }
  var onOption: String { "When: 2026-11-20, 11-20, yesterday, 3天前, ~11-20, or ? for not known." }
  var atOption: String { "At what time, such as 20:30." }
  var compileDiscussion: String {
    """
    The file lies as guides.set beside the program, in ../share/buka, or wherever BUKA_RESOURCES says. Without one, the first start compiles the folder that came with the program into the cache.
    Exit codes: 0 written, 65 errors in the guides: nothing was written.
    """
  }
  var diagnoseDiscussion: String {
    "Prints the next question with the words that answer it, or what was found. Nothing is written."
  }
  var graphDiscussion: String {
    "Without a situation a lost card is drawn; without a place, the cautious value counts for every rule."
  }
  var doctorDiscussion: String {
    """
    Nothing is changed. --rescue writes what can be read, and from the backups what is missing, into a new file, and says what is lost.

    Exit codes: 0 all is whole or was rescued, 65 something is damaged.
    """
  }
  var explainDiscussion: String {
    "Without a happening, every happening is listed, those first that are possible. Nothing is recorded. Exits with 1 where recording it would be refused."
  }
  var toldDiscussion: String {
    "The questions and their keys: buka questions CASE --json. With --desk the answer is kept for every case of this desk, in a file of its own among the desk's guides."
  }
  var importDiscussion: String {
    "The file comes from buka export CASE --format handover. A case that is not here yet is created; one that is gets the records it does not have. What both desks wrote is put in the order of writing, and where both answered the same question, what was written later counts. Importing the same file twice changes nothing."
  }
  var practiseDiscussion: String {
    "The title says on every page that it is practice. Cases lie in memory and are gone when it is left; nothing is printed or written."
  }
  var putOffDiscussion: String {
    "Without a duty the most urgent one is meant. It is not done by that: what lapses before the day stays in sight, and is due when it lapses. The duties and their keys: buka status CASE --json."
  }
  var coverageDiscussion: String {
    """
    Files that cannot be read are left out and named at the end.
    Exit codes: 0 all were read, 65 some were not.
    """
  }
  var dueDiscussion: String {
    """
    One line for each case with something due, the most urgent first, with all that is due in it;
    nothing where nothing is.

    Exit codes: 0 nothing is due, 1 something is. Every error has a code of its own, 64 and above: 64 wrong usage, 65 unreadable data, 66 resources missing, 73 to 75 files.
    """
  }
  var wordDiscussion: String { "Other spellings and blanks do not matter: 未启用, 口头挂失, 卡状态：已注销." }
  var wipeDiscussion: String { "Asks back on a terminal; a script says --yes." }
  var exportDiscussion: String {
    """
    buka export 7K3 --output 7K3.html            one sheet of A4: print it from a browser
    buka export 7K3 --large --output 7K3.html    the same in large type
    buka export 7K3 --format markdown
    buka export 7K3 --format ics --output 7K3.ics
    buka export 7K3 --format handover --output buka-7K3.json     for another desk: buka import

    Without --output, or with --output -, it is printed. Nothing is overwritten unless --force is given; \
    files are readable by their owner only. Devices and pipes are written, and stay what they are.
    """
  }
  var checklistDiscussion: String {
    """
    buka checklist 7K3            all trips of one case
    buka checklist 7K3 7K4 7K5    the next trip of several: one list where it goes to the same kind of desk
    """
  }
  var proposeDiscussion: String {
    "Check it with: buka guide propose CASE > draft.yaml; buka guide lint draft.yaml"
  }
  var programOverview: String {
    "Without a subcommand the wizard opens: on the full screen, or line by line where there is none or lines are asked for. Everything it does can also be done with subcommands."
  }
  var helpOption: String { "Show help information." }
  var versionOption: String { "Show the version." }
  var helpUsage: String { "USAGE:" }
  var helpArguments: String { "ARGUMENTS:" }
  var helpOptions: String { "OPTIONS:" }
  var helpSubcommands: String { "SUBCOMMANDS:" }
  func recordDiscussion(happenings: [String]) -> String {
    "Happenings: \(happenings.joined(separator: ", "))."
  }
  func situationOption(situations: [String]) -> String {
    "What happened: \(situations.joined(separator: ", "))."
  }
  func exitCodes(statuses: [String]) -> String {
    "Exit codes: \(statuses.joined(separator: ", "))."
  }
  func environmentVariables(names: [String]) -> String {
    "Environment: \(names.joined(separator: ", ")); see buka manual."
  }
  func defaultValue(value: String) -> String { " (default: \(value))" }
  func helpFooter(command: String) -> String {
    "See '\(command) <subcommand>' for detailed help."
  }
  func seeHelpOf(command: String) -> String {
    "See '\(command) --help' for more information."
  }
}

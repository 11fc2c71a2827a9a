/// The scripts that shells complete with, as the argument parser writes them but for what must not be in them.
enum CompletionScript {
  /// The text without what is wrong in the script for bash; any other text as it is.
  ///
  /// `compgen -W` expands the words that it is given, so that a shell would run what somebody else wrote into a
  /// name. And with `set -u` an array without a first word is an error.
  static func mended(_ text: String) -> String {
    guard text.hasPrefix("#!/bin/bash\n") else { return text }
    return
      text.replacing("_add_completions -W \"$(", with: "_add_words \"$(")
      .replacing("\"${unparsed_words[0]}\"", with: "\"${unparsed_words[0]-}\"")
      .replacing("complete -o filenames -F", with: addWords + "complete -o filenames -F")
  }

  /// Offers the lines of a text that begin with what stands at the cursor, as they are.
  private static let addWords = #"""
    __buka_add_words() {
        local word begun="${cur#[\"\']}"
        begun="${begun//\\/}"
        while IFS='' read -r word; do
            if [[ -n "${word}" && "${word}" = "${begun}"* ]]; then
                COMPREPLY+=("${word}")
            fi
        done <<<"${1}"
    }


    """#
}

import CardJourney
import CityGuide
import Yams

/// Reads `banks.yaml`.
struct BanksReader {
  private var reader: NodeReader
  /// How each character of a bank's name is read; empty where the file does not say.
  private var readings: [Character: String] = [:]

  private init(reader: NodeReader) {
    self.reader = reader
  }

  /// The banks in that text, in their order.
  static func read(_ text: String, file: String) -> ReadResult<[Bank]> {
    YAMLText.read(text, file: file) { root, reader in
      var banks = BanksReader(reader: reader)
      let value = banks.banks(root)
      return banks.reader.result(value)
    }
  }

  private mutating func banks(_ root: Node) -> [Bank] {
    guard
      let fields = reader.fields(
        of: root, required: ["banks"], optional: ["schema", "readings"])
    else { return [] }
    for pair in fields["readings"].map({ reader.pairs(of: $0) }) ?? [] {
      if let character = pair.name.first { readings[character] = reader.text(pair.value) }
    }
    var found: [Bank] = []
    for element in fields["banks"].flatMap({ reader.elements(of: $0) }) ?? [] {
      guard let bank = bank(element) else { continue }
      if found.contains(where: { $0.id == bank.id }) {
        reader.note(
          Words(
            zh: "银行 \(bank.id.rawValue) 写了两次", en: "The bank \(bank.id.rawValue) is there twice"),
          at: element)
      }
      found.append(bank)
    }
    return found
  }

  private mutating func bank(_ node: Node) -> Bank? {
    guard
      let fields = reader.fields(
        of: node, required: ["id", "names"],
        optional: ["also", "numbers", "wrong", "provinces", "lapse"])
    else { return nil }
    let id = fields["id"].flatMap { reader.text($0) }.map(BankID.init)
    let names = fields["names"].flatMap { reader.names($0) }
    guard let id, let names else { return nil }
    if id == .other {
      reader.note(
        Words(zh: "other 留给没列出的银行", en: "other is kept for a bank that is not listed"), at: node)
    }
    let spellings = spellings(of: names, also: fields["also"], node)
    let numbers = fields["numbers"].flatMap { reader.elements(of: $0) } ?? []
    let wrong = wrongNumbers(fields["wrong"])
    let hotlines = hotlines(numbers, of: id)
    for number in hotlines.compactMap(\.value.hotline?.number) where wrong.contains(number) {
      reader.note(
        Words(
          zh: "\(number) 是流传的错号，不是\(names.short)的",
          en: "\(number) is a wrong number that circulates, not that of this bank"),
        at: node, topic: .telephone)
    }
    return Bank(
      id: id, names: names, spellings: spellings, provinces: Set(provinces(fields["provinces"])),
      numbers: Bank.ranked(hotlines), wrongNumbers: wrong,
      lapse: fields["lapse"].flatMap { reader.lapse($0) })
  }

  /// The names, those in use besides, each once and with its pinyin.
  private mutating func spellings(
    of names: Names, also: Node?, _ node: Node
  ) -> [BankSpelling] {
    let more = also.flatMap { reader.elements(of: $0) } ?? []
    let texts =
      [names.full.zh, names.short, names.full.en].compactMap(\.self)
      + more.compactMap { reader.text($0) }
    var found: [BankSpelling] = []
    for text in texts where !found.contains(where: { $0.text == text }) {
      found.append(spelling(text, node))
    }
    return found
  }

  private mutating func spelling(_ text: String, _ node: Node) -> BankSpelling {
    let characters = text.filter { $0.isLetter && !$0.isASCII }
    guard !characters.isEmpty, !readings.isEmpty else { return BankSpelling(text: text) }
    for character in characters where readings[character] == nil {
      reader.note(
        Words(zh: "readings 里没有“\(character)”", en: "readings has no \(character)"), at: node)
    }
    let syllables = characters.compactMap { readings[$0] }
    return BankSpelling(
      text: text, pinyin: syllables.joined(),
      initials: String(syllables.compactMap(\.first)))
  }

  private mutating func wrongNumbers(_ node: Node?) -> Set<String> {
    var found: Set<String> = []
    for element in node.flatMap({ reader.elements(of: $0) }) ?? [] {
      if let number = reader.quoted(element) { found.insert(number) }
    }
    return found
  }

  private mutating func provinces(_ node: Node?) -> [PlaceCode] {
    var found: [PlaceCode] = []
    for element in node.flatMap({ reader.elements(of: $0) }) ?? [] {
      guard let text = reader.quoted(element) else { continue }
      guard let code = PlaceCode(text), code == code.province else {
        reader.note(
          Words(zh: "不是省的代码：\(text)", en: "Not the code of a province: \(text)"), at: element)
        continue
      }
      found.append(code)
    }
    return found
  }

  private mutating func hotlines(_ nodes: [Node], of bank: BankID) -> [Fact] {
    var found: [Fact] = []
    for (index, node) in nodes.enumerated() {
      if let hotline = hotline(node, id: "bank-\(bank.rawValue)-\(index + 1)") {
        found.append(hotline)
      }
    }
    return found
  }

  private mutating func hotline(_ node: Node, id: String) -> Fact? {
    guard
      let fields = reader.fields(
        of: node, required: ["number", "grade", "agreeing", "source"],
        optional: ["hours", "note"]),
      let number = fields["number"].flatMap({ reader.quoted($0) }),
      let grade = fields["grade"].flatMap({ reader.word($0, as: Grade.self) }),
      let source = fields["source"].flatMap({ reader.bareSource($0, id: id, grade: grade) })
    else { return nil }
    let hotline = Hotline(
      number: number, hours: fields["hours"].flatMap { reader.hours($0) },
      agreeing: fields["agreeing"].flatMap { reader.number($0) } ?? 0)
    return Fact(
      id: FactID(rawValue: id), topic: .bankNumber, value: .hotline(hotline), place: .nation,
      sources: [source], note: fields["note"].flatMap { reader.speech($0) })
  }
}

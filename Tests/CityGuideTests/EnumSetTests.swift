import CardJourney
import Testing

@testable import CityGuide

/// Words of closed lists, one bit each.
struct EnumSetTests {
  /// The bit of each word in the order of its list.
  private static func bits<Word: CaseIterable & Hashable & Sendable>(of _: Word.Type) -> [UInt32] {
    Word.allCases.map { EnumSet([$0]).bits }
  }

  @Test func `the first word declared has the lowest bit, in every list of which sets are made`() {
    let lists = [
      Self.bits(of: Acting.self), Self.bits(of: AgeBand.self), Self.bits(of: Away.self),
      Self.bits(of: BindingKind.self), Self.bits(of: CardGeneration.self),
      Self.bits(of: ChannelKind.self), Self.bits(of: Errand.self), Self.bits(of: Holder.self),
      Self.bits(of: Identity.self), Self.bits(of: Side.self), Self.bits(of: Situation.self),
    ]
    for bits in lists {
      #expect(bits == bits.indices.map { 1 << UInt32($0) })
      #expect(bits.count <= 32)
    }
  }

  @Test func `a set holds what was put in, and lists it in order`() {
    var sides: EnumSet<Side> = [.bank]
    #expect(sides.contains(.bank) && !sides.contains(.social))
    sides.insert(.social)
    #expect(sides.count == 2 && sides == [.social, .bank])
    sides.remove(.bank)
    #expect(sides == [.social] && sides.isDisjoint(with: [Side.bank]))
  }
}

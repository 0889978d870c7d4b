/// The first byte of each value in compact bytes, which tells what follows.
enum CompactTag: UInt8 {
    case null, no, yes
    /// Eight bytes: a number, or the bits of one with a fraction.
    case integer, number
    /// UTF-8 to the end of the value.
    case text
    /// For each element its length and the element.
    case list
    /// For each member the number of its key, its length and the member.
    case object
}

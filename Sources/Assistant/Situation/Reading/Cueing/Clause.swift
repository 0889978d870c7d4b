import Quantities

/// A part of a sentence with one way of saying things.
struct Clause {
    /// The tokens of the clause, its comma included.
    let range: Range<Int>
    /// The tokens of its sentence.
    let sentence: Range<Int>
    /// From where on it is only supposed: "if I had"; nil where it is not.
    let supposedFrom: Int?
    /// Where a "would" ends again: "would have been 100% and is now 75%".
    let supposedUntil: Int
    /// Whether it belongs to a question about nobody's case: "does an idle
    /// contract hurt?"
    let isGeneral: Bool
    /// Whether it speaks of somebody else's case: "my friend has".
    let isOfOthers: Bool
    /// Whether it speaks of another contract than the one in question:
    /// "another client paid at once".
    let isElsewhere: Bool

    /// Whether what stands at a token is only supposed.
    func isSupposed(at index: Int) -> Bool { supposedFrom.map { $0 <= index && index < supposedUntil } ?? false }
}

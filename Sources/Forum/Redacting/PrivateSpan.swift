/// A stretch of a text that could tell who somebody is.
struct PrivateSpan: Equatable {
    /// What it is; the raw value stands in its place.
    enum Kind: String {
        case address = "[e-mail]"
        case link = "[link]"
        case number = "[number]"
        case name = "[name]"
    }

    /// Its place among the folded signs.
    let range: Range<Int>
    let kind: Kind
}

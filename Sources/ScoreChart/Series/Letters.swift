/// Letters that stand for things in the picture.
enum Letters {
    /// A for 0 to Z for 25, then Z again.
    static func upper(_ index: Int) -> String { letter(after: "A", index) }

    /// a for 0 to z for 25, then z again.
    static func lower(_ index: Int) -> String { letter(after: "a", index) }

    private static func letter(after first: Unicode.Scalar, _ index: Int) -> String {
        let place = UInt8(clamping: min(max(index, 0), 25))
        return String(Unicode.Scalar(UInt8(truncatingIfNeeded: first.value) &+ place))
    }
}

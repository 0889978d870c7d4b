/// A value of a contract's key, as far as a contract can use it.
enum JSONValue {
    case null
    case text(String)
    /// The digits as they are written.
    case number(String)
    /// A list of nothing but texts.
    case texts([String])
    /// Any other value.
    case other
}

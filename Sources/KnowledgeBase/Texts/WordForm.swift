/// A word of a pattern: a whole one, or the beginning of words.
enum WordForm: Hashable, Sendable {
    /// This word.
    case whole(String)
    /// Every word that begins so.
    case beginning(String)

    /// A word as it stands in a pattern, where `suicid*` is a beginning.
    init(_ form: String) { self = form.last == "*" ? .beginning(String(form.dropLast())) : .whole(form) }
}

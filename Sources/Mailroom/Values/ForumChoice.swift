/// Whose rows are claimed, so that one forum need not wait for another.
package enum ForumChoice: Sendable {
    /// Those of one forum.
    case only(String)
    /// Those of all forums but some, also of such that are not configured any more.
    case except(Set<String>)

    /// Whether a forum is among them.
    package func holds(_ instance: String) -> Bool {
        switch self {
        case .only(let name): instance == name
        case .except(let names): !names.contains(instance)
        }
    }
}

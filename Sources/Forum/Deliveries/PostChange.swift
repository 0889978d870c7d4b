/// What a forum says happened to a post.
package enum PostChange: String, Codable, Equatable, Sendable {
    /// It was written.
    case created
    /// It was brought back after it had been taken away.
    case restored
    /// Its text was changed.
    case edited
    /// It was taken away, by its writer or by somebody of the forum.
    case destroyed
}

/// What a forum says happened to a post.
package enum PostChange: String, Codable, Equatable, Sendable {
    /// It was written, or brought back.
    case created
    /// Its text was changed.
    case edited
    /// It was taken away, by its writer or by somebody of the forum.
    case destroyed
}

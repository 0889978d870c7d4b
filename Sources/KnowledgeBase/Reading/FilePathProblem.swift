/// Why no file belongs at a path.
struct FilePathProblem: Error, Hashable {
    /// Which rule is broken.
    let rule: Rule
    /// In words.
    let message: String
    /// What to do.
    let hint: String
}

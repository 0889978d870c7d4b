/// Why a text is no example template.
struct ExampleProblem: Error, Hashable {
    /// Which rule is broken.
    let rule: Rule
    /// In words.
    let message: String
    /// What to do.
    let hint: String?

    init(_ rule: Rule, _ message: String, hint: String? = nil) {
        self.rule = rule
        self.message = message
        self.hint = hint
    }
}

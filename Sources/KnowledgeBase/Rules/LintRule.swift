/// One rule that the files must keep together.
///
/// What a single file must keep is checked while it is read.
protocol LintRule: Sendable {
    /// Where the rule is broken.
    func findings(in draft: KnowledgeDraft) -> [Finding]
}

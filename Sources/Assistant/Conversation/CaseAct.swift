/// What people suppose that the other side does, in the words for it: "what
/// if she says no", "and if he never replies".
enum CaseAct: CaseIterable {
    case silence, refusal, changes, ending, refund, feedback

    /// The acts that a text names.
    static func acts(in words: ReplyWords) -> Set<CaseAct> {
        Set(allCases.filter { words.containsAny(of: $0.phrases) })
    }

    private var phrases: [String] {
        switch self {
        case .silence:
            [
                "silent", "silence", "reply", "replies", "replied", "respond", "responds", "answer", "answers",
                "ignores", "disappears", "unresponsive",
            ]
        case .refusal:
            [
                "says no", "say no", "refuses", "refuse", "rejects", "reject", "disagrees", "dispute", "disputes",
                "disputed", "pays less", "doesn't pay", "does not pay", "won't pay", "wont pay", "doesnt pay",
            ]
        case .changes:
            ["changes", "change", "revision", "revisions", "resubmit", "submit again", "redo", "fix", "fixes"]
        case .ending: ["ends", "end", "ended", "close", "closes", "closed", "cancel", "cancels", "ending", "closing"]
        case .refund: ["refund", "refunds", "money back", "asks for the money", "escrow back", "return", "returns"]
        case .feedback: ["feedback", "review", "reviews", "rating", "stars"]
        }
    }
}

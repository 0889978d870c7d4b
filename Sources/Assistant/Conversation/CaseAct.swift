/// What people suppose that the other side does, in the words for it: "what
/// if she says no", "and if he never replies".
enum CaseAct: CaseIterable {
    case silence, refusal, changes, ending, refund, feedback, working

    /// The acts that a text names.
    static func acts(in words: ReplyWords) -> Set<CaseAct> {
        Set(allCases.filter { words.containsAny(of: $0.phrases) })
    }

    /// The acts that a text means: those that it names, or, where it only says
    /// "and if he does it", those that the question before was about.
    static func acts(in words: ReplyWords, after question: String) -> Set<CaseAct> {
        let named = acts(in: words)
        return named.isEmpty && words.containsAny(of: pointers) ? acts(in: ReplyWords(question)) : named
    }

    private static let pointers = [
        "does it", "do it", "did it", "does that", "do that", "does so", "does this", "it happens", "that happens",
    ]

    private var phrases: [String] {
        switch self {
        case .silence:
            [
                "silent", "silence", "reply", "replies", "replied", "respond", "responds", "answer", "answers",
                "ignores", "disappears", "unresponsive", "come back", "comes back", "vanishes",
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
        case .working: ["working", "keep on", "continue", "go on", "carry on", "already done", "already started"]
        }
    }
}

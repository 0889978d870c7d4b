import Mailroom
import Service

/// Drafts as text.
struct DraftView {
    private static let shownQuestion = 60

    let forums: [ForumInstance]
    let now: Moment

    /// A draft on one line.
    func line(_ draft: Draft) -> String {
        let action = draft.action == .reply ? [] : [draft.action.rawValue]
        let persons = draft.isPersons ? ["edited by a person"] : []
        let parts = [String(draft.id)] + (draft.isUrgent ? ["URGENT"] : []) + [age(draft.created), place(draft)]
        return (parts + [confidence(draft)] + action + persons + [Self.cut(draft.question)]).joined(separator: "  ")
    }

    /// What was approved and not sent, on one line.
    func line(_ cancelled: CancelledDraft) -> String {
        let draft = cancelled.draft
        return [
            String(draft.id), cancelled.cancelled.shown, place(draft), "not sent: \(cancelled.reason.printable)",
            Self.cut(draft.question),
        ].joined(separator: "  ")
    }

    /// A draft with its question.
    func page(_ draft: Draft) -> String {
        var sections = [
            """
            Draft \(draft.id)\(draft.isUrgent ? ", URGENT" : ""), revision \(draft.revision), decision \
            \(draft.incoming): \(draft.action.rawValue) in \(draft.key.instance), \(place(draft)), \
            \(draft.created.shown), \(confidence(draft))
            """,
            "Question\n" + Self.indented(draft.question),
            (draft.isPersons ? "Text (a person's)\n" : "Text\n") + Self.indented(draft.body),
        ]
        if draft.isPersons {
            sections.append(
                "Ombud's text (drafts discard \(draft.id) takes it)\n"
                    + Self.indented(draft.proposal ?? "None: it would say nothing now."))
        }
        return sections.joined(separator: "\n\n")
    }

    // MARK: Parts

    /// The post's address where the forum's software is known to have one, else its numbers.
    private func place(_ draft: Draft) -> String {
        let forum = forums.first { $0.name == draft.key.instance }
        if case .discourse(let base, _) = forum?.kind {
            return "\(base.hasSuffix("/") ? String(base.dropLast()) : base)/t/\(draft.topic)/\(draft.number)"
        }
        return "\(draft.key.instance), topic \(draft.topic), post \(draft.number)"
    }

    private func confidence(_ draft: Draft) -> String {
        draft.intent.map { "\($0.intent) \(Int(($0.confidence * 100).rounded())) %" } ?? "no intent"
    }

    /// How long it has waited, in the largest unit of which there is a whole one.
    private func age(_ created: Moment) -> String {
        let minutes = max(now.elapsed(since: created).components.seconds, 0) / 60
        switch minutes {
        case ..<60: return "\(minutes) min"
        case ..<2_880: return "\(minutes / 60) h"
        default: return "\(minutes / 1_440) days"
        }
    }

    private static func cut(_ question: String) -> String {
        let question = question.split { $0.isWhitespace }.joined(separator: " ")
        let cut = question.count > shownQuestion ? question.prefix(shownQuestion) + "…" : question[...]
        return cut.printable
    }

    private static func indented(_ text: String) -> String {
        text.printableLines.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
    }
}

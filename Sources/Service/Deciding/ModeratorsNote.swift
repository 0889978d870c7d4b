import Assistant
import KnowledgeBase

/// What only a forum's moderators see: a draft below a line that says so.
struct ModeratorsNote {
    let knowledge: Knowledge

    /// A draft that can wait.
    func ordinary(_ draft: String) -> String { knowledge.phrase(.forumNote) + "\n\n" + draft }

    /// A draft whose post is to be looked at soon.
    func urgent(_ draft: String) -> String { knowledge.phrase(.forumUrgentNote) + "\n\n" + draft }

    /// The draft as it is once moderators were asked to look: it says so, above the lines at its end.
    func telling(_ draft: String) -> String {
        let asked = knowledge.phrase(.forumAsked)
        guard let footer = ReplyFooter(standingBelow: draft)?.markdown, draft.hasSuffix(footer) else {
            return draft + "\n\n" + asked
        }
        return draft.dropLast(footer.count) + asked + "\n\n" + footer
    }

    /// The draft within a note that the forum did not take. So nobody was asked.
    func draft(in note: String) -> String {
        let headings = [PhraseKey.forumNote, .forumUrgentNote].map { knowledge.phrase($0) + "\n\n" }
        let draft = headings.first { note.hasPrefix($0) }.map { String(note.dropFirst($0.count)) } ?? note
        guard let told = draft.firstRange(of: knowledge.phrase(.forumAsked) + "\n\n") else { return draft }
        return String(draft[..<told.lowerBound] + draft[told.upperBound...])
    }
}

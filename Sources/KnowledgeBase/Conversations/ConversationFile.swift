/// Reads a file of questions and conversations with their expected replies.
package enum ConversationFile {
    /// The conversations of a file, and what is wrong with it.
    package static func read(_ file: KnowledgeFile) -> (conversations: [CannedConversation], findings: [Finding]) {
        var drafting = KnowledgeDrafting(language: "en")
        guard let inspection = drafting.inspection(of: file) else { return ([], drafting.findings) }
        let conversations = ConversationSchema(inspection: inspection).conversations()
        return (conversations, inspection.findings)
    }
}

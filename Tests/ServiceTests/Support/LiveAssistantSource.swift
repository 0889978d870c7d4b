import Assistant

/// An assistant for a `LiveAssistant`'s loader.
struct LiveAssistantSource: Sendable {
    let assistant: Assistant

    func load() throws(AssistantError) -> Assistant { assistant }
}

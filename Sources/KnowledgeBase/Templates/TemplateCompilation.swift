import Synchronization

/// Compiles a template once, for all copies of it.
final class TemplateCompilation: Sendable {
    private struct Parts {
        var template: CompiledTemplate?
        var names: Set<String>?
        var plainText: String?
    }

    private let parts = Mutex(Parts())

    /// The compiled template. A text that is not one is tried again each time.
    func result(for text: String) throws(TemplateError) -> CompiledTemplate {
        if let known = parts.withLock({ $0.template }) { return known }
        let fresh = try CompiledTemplate(text)
        parts.withLock { $0.template = fresh }
        return fresh
    }

    /// The names in a text, and those that they stand under: `estimate` for `estimate.low`.
    func names(in text: String) -> Set<String> {
        if let known = parts.withLock({ $0.names }) { return known }
        let fresh = Set(TagScanner.scan(text).tags.flatMap { Self.scopes(of: $0.name) })
        parts.withLock { $0.names = fresh }
        return fresh
    }

    /// The tidied text of a template that names nothing, so that it is always the same.
    func plainText(for text: String) throws(TemplateError) -> String {
        if let known = parts.withLock({ $0.plainText }) { return known }
        let fresh = MarkdownTidying.tidied(try result(for: text).fill(TemplateScope(TemplateValues())))
        parts.withLock { $0.plainText = fresh }
        return fresh
    }

    /// A name and all that stands before one of its points. A remark has no name.
    private static func scopes(of name: String) -> [String] {
        guard !name.isEmpty else { return [] }
        return name.indices.filter { name[$0] == "." }.map { String(name[..<$0]) } + [name]
    }
}

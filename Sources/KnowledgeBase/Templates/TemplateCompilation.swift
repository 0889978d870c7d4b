import Synchronization

/// Compiles a template once, for all copies of it.
final class TemplateCompilation: Sendable {
    private let compiled = Mutex<CompiledTemplate?>(nil)

    /// The compiled template. A text that is not one is tried again each time.
    func result(for text: String) throws(TemplateError) -> CompiledTemplate {
        if let known = compiled.withLock({ $0 }) { return known }
        let fresh = try CompiledTemplate(text)
        compiled.withLock { $0 = fresh }
        return fresh
    }
}

import Mustache

/// What a template sees: the values under one part of a name.
///
/// The library asks for `estimate` and then, of what it got, for `low`.
struct TemplateScope: MustacheParent, MustacheCustomRenderable, Sendable {
    private let values: TemplateValues
    private let name: String

    /// The scope of a whole text.
    init(_ values: TemplateValues) { self.init(values, under: "") }

    private init(_ values: TemplateValues, under name: String) {
        self.values = values
        self.name = name
    }

    /// The value under a name: a flag as `Bool`, which the library shows or
    /// hides a section by, everything else as a scope; nil when unknown.
    func child(named part: String) -> Any? {
        let full = name.isEmpty ? part : "\(name).\(part)"
        switch values[full] {
        case .flag(let flag)?: return flag
        case nil: return values.knows(full) ? TemplateScope(values, under: full) : nil
        default: return TemplateScope(values, under: full)
        }
    }

    /// The value as text.
    var renderText: String { values[name]?.text ?? "" }

    /// Never: an unknown value has no scope.
    var isNull: Bool { false }
}

/// Finds the placeholders of a variant whose value may be unknown where they
/// stand.
struct PlaceholderGuards {
    /// The placeholders that may be unknown, in the order of the text.
    private(set) var unguarded: [TemplateTag] = []

    private let known: Set<String>
    private var open: [TemplateTag] = []

    /// Looks at the text of a variant, given what its conditions say.
    init(_ variant: ResponseDraft.VariantDraft) {
        known = Set(variant.conditions.filter { $0.test != .unknown }.map { Self.root(of: $0.key) })
        for tag in variant.body.scan.tags { take(tag) }
    }

    private mutating func take(_ tag: TemplateTag) {
        switch tag.kind {
        case .section, .inverted: open.append(tag)
        case .close: _ = open.popLast()
        case .comment: break
        case .variable: if !isKnown(tag.name) { unguarded.append(tag) }
        }
    }

    private func isKnown(_ name: String) -> Bool {
        let root = Self.root(of: name)
        return name == "date.asOf" || known.contains(root)
            || open.contains { $0.kind == .section && Self.root(of: $0.name) == root }
    }

    /// The fact that decides whether a name is known: parts of an estimate are
    /// known together, and a date when the days since its event are.
    private static func root(of name: String) -> String {
        switch name {
        case "date.release", "date.releaseDaysLeft": "daysSinceSubmission"
        case "date.feedbackEnds": "daysSinceClosed"
        case _ where name.hasPrefix("estimate."): "estimate"
        case "goal.score", "goal.total": "goal"
        default: name
        }
    }
}

import Yams

/// A mapping of a YAML file, read key by key. Wrong shapes become findings and
/// read as missing.
struct YAMLMapping {
    /// Where the mapping stands.
    let place: Place

    /// The keys in the order of the file.
    let keys: [YAMLText]

    private let values: [String: Node]
    private let inspection: Inspection

    init(_ mapping: Node.Mapping, inspection: Inspection) {
        place = inspection.place(of: .mapping(mapping))
        self.inspection = inspection
        keys = mapping.compactMap { key, _ in
            guard case .scalar(let scalar) = key else {
                inspection.report(.wrongShape, "a key must be a word", at: inspection.place(of: key))
                return nil
            }
            return YAMLText(value: scalar.string, place: inspection.place(of: key), isQuoted: false)
        }
        values = Dictionary(mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }) { first, _ in
            first
        }
    }

    /// Reports keys that are not among these.
    func allow(_ known: [String]) {
        for key in keys where !known.contains(key.value) {
            inspection.report(
                .unknownKey, "the key '\(key.value)' is unknown here", at: key.place,
                hint: Suggestion.hint(for: key.value, among: known)
                    ?? "the keys are \(known.joined(separator: ", "))")
        }
    }

    /// Whether the key is there.
    func has(_ key: String) -> Bool { values[key] != nil }

    /// Where the key stands, or the mapping if it does not.
    func place(ofKey key: String) -> Place { keys.first { $0.value == key }?.place ?? place }
}

// MARK: - Values

extension YAMLMapping {
    /// A text, or nil if the key is missing.
    func text(_ key: String) -> YAMLText? { values[key].flatMap { inspection.text($0, as: "'\(key)'") } }

    /// A text that must be there and not be empty.
    func required(_ key: String) -> YAMLText? {
        guard has(key) else {
            inspection.report(.missingKey, "the key '\(key)' is missing", at: place)
            return nil
        }
        guard let text = text(key) else { return nil }
        guard !text.value.allSatisfy(\.isWhitespace) else {
            inspection.report(.badValue, "'\(key)' is empty", at: text.place)
            return nil
        }
        return text
    }

    /// A list of texts; empty if the key is missing.
    func texts(_ key: String) -> [YAMLText] {
        nodes(key).compactMap { inspection.text($0, as: "an entry of '\(key)'") }
    }

    /// One text or a list of them; empty if the key is missing.
    func oneOrMoreTexts(_ key: String) -> [YAMLText] {
        guard let node = values[key] else { return [] }
        if case .scalar = node { return text(key).map { [$0] } ?? [] }
        return texts(key)
    }

    /// A list of lists of texts; empty if the key is missing.
    func textGroups(_ key: String) -> [[YAMLText]] {
        nodes(key).compactMap { node in
            inspection.list(node, as: "an entry of '\(key)'")?
                .compactMap { inspection.text($0, as: "an entry of '\(key)'") }
        }
    }

    /// A mapping, or nil if the key is missing.
    func mapping(_ key: String) -> YAMLMapping? {
        values[key].flatMap { inspection.mapping($0, as: "'\(key)'") }
    }

    /// A list of mappings; empty if the key is missing.
    func mappings(_ key: String) -> [YAMLMapping] {
        nodes(key).compactMap { inspection.mapping($0, as: "an entry of '\(key)'") }
    }

    /// A value that is a text or a list of texts; the second is true for a list.
    func textOrList(_ key: String) -> (texts: [YAMLText], isList: Bool)? {
        guard let node = values[key] else { return nil }
        if case .sequence = node { return (texts(key), true) }
        return text(key).map { ([$0], false) }
    }

    /// How many entries a list has; 1 for what should be a list and is none.
    func count(of key: String) -> Int {
        guard let node = values[key] else { return 0 }
        if case .sequence(let sequence) = node { return sequence.count }
        return 1
    }

    /// The entries of a list; empty if the key is missing.
    func nodes(_ key: String) -> [Node] {
        values[key].flatMap { inspection.list($0, as: "'\(key)'") } ?? []
    }
}

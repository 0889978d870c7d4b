import Yams

extension Inspection {
    /// The node as a text, or nil after a finding.
    func text(_ node: Node, as name: String) -> YAMLText? {
        guard case .scalar(let scalar) = node else { return wrongShape(name, node, wanted: "a text") }
        if scalar.string.unicodeScalars.contains(where: Self.isControl) {
            report(
                .controlCharacter, "\(name) holds a control character", at: place(of: node),
                hint: "a text may hold \\n and \\t, and no other control character")
        }
        let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
        return YAMLText(value: scalar.string, place: place(of: node), isQuoted: isQuoted)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F
    }

    /// The node as a list, or nil after a finding.
    func list(_ node: Node, as name: String) -> [Node]? {
        guard case .sequence(let sequence) = node else { return wrongShape(name, node, wanted: "a list") }
        return Array(sequence)
    }

    /// The node as a mapping, or nil after a finding.
    func mapping(_ node: Node, as name: String) -> YAMLMapping? {
        guard case .mapping(let mapping) = node else {
            return wrongShape(name, node, wanted: "a mapping of keys to values")
        }
        return YAMLMapping(mapping, inspection: self)
    }

    private func wrongShape<Value>(_ name: String, _ node: Node, wanted: String) -> Value? {
        let found =
            switch node {
            case .scalar: node.isEmptyScalar ? "nothing" : "a text"
            case .sequence: "a list"
            case .mapping, .alias: "a mapping"
            }
        let quotes = wanted == "a text" ? "a text that begins with [ or { needs double quotes" : nil
        report(.wrongShape, "\(name) must be \(wanted), not \(found)", at: place(of: node), hint: quotes)
        return nil
    }
}

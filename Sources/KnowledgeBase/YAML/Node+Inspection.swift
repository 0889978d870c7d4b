import Yams

extension Node {
    /// Whether the node is a value that was left empty.
    var isEmptyScalar: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.string.isEmpty && scalar.style == .plain
    }

    /// A list or mapping that stands deeper than this, or nil.
    func firstNode(below depth: Int) -> Node? {
        switch self {
        case .scalar, .alias: nil
        case .sequence(let sequence):
            depth == 0 ? self : sequence.lazy.compactMap { $0.firstNode(below: depth - 1) }.first
        case .mapping(let mapping):
            depth == 0 ? self : mapping.lazy.compactMap { $0.value.firstNode(below: depth - 1) }.first
        }
    }
}

extension Inspection {
    /// Where a node stands.
    func place(of node: Node) -> Place { node.mark.map(place) ?? .start }

    /// The place of a parser's mark.
    func place(of mark: Mark) -> Place { source.place(line: mark.line, scalarColumn: mark.column) }
}

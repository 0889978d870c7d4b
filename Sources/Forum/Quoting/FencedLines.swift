/// Finds the lines of Markdown's fenced code: nobody asks in code.
enum FencedLines {
    /// The indices of the lines from a fence to the one that closes it. A
    /// fence that is never closed reaches to the end of its paragraph, so that
    /// it does not swallow the question.
    static func indices(in lines: [PostLine], bytes: [UInt8]) -> Set<Int> {
        var fenced: Set<Int> = []
        var index = 0
        while index < lines.count {
            guard let fence = fences.first(where: { lines[index].starts(with: $0, in: bytes) }) else {
                index += 1
                continue
            }
            let end = end(of: fence, openedAt: index, in: lines, bytes: bytes)
            fenced.formUnion(index..<end)
            index = end
        }
        return fenced
    }

    private static let fences: [StaticString] = ["```", "~~~"]

    private static func end(of fence: StaticString, openedAt start: Int, in lines: [PostLine], bytes: [UInt8]) -> Int {
        let opening = lines[start]
        let isClosedOnTheLine =
            opening.trimmed.count >= 2 * fence.utf8CodeUnitCount && opening.ends(with: fence, in: bytes)
        if isClosedOnTheLine { return start + 1 }
        let below = lines[(start + 1)...]
        if let closing = below.firstIndex(where: { $0.starts(with: fence, in: bytes) }) { return closing + 1 }
        return below.firstIndex(where: \.isBlank) ?? lines.count
    }
}

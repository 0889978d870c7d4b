import Synchronization

/// The lines of sources that were made so far, for all copies of the phrases.
final class SourceLines: Sendable {
    private struct Key: Hashable {
        let source: String
        let number: Int
    }

    /// More lines are made each time. A source seldom has more than a few numbers.
    private static let most = 4_096

    private let lines = Mutex<[Key: String]>([:])

    /// The line that is known, or the one that is made now.
    func line(ofSource source: String, number: Int, _ make: () -> String) -> String {
        let key = Key(source: source, number: number)
        if let known = lines.withLock({ $0[key] }) { return known }
        let fresh = make()
        lines.withLock { lines in
            if lines.count < Self.most { lines[key] = fresh }
        }
        return fresh
    }
}

/// How many more good endings something takes.
public enum EndingsNeeded: Hashable, Sendable {
    /// So many; none where it is reached already.
    case count(Int)
    /// More than the largest number that was tried.
    case moreThan(Int)
    /// No number of them leads there.
    case noNumber

    /// The number where there is one.
    public var count: Int? {
        if case .count(let count) = self { count } else { nil }
    }
}

extension EndingsNeeded: CustomStringConvertible {
    /// The number in words, such as "4", "more than 1000" or "no number".
    public var description: String {
        switch self {
        case .count(let count): "\(count)"
        case .moreThan(let limit): "more than \(limit)"
        case .noNumber: "no number"
        }
    }
}

extension EndingsNeeded: Encodable {
    private enum Key: String, CodingKey {
        case endings, moreThan
    }

    /// Writes `{"endings": 4}`, `{"endings": null, "moreThan": 1000}`, or
    /// `{"endings": null}` where no number leads there.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(count, forKey: .endings)
        if case .moreThan(let limit) = self { try container.encode(limit, forKey: .moreThan) }
    }
}

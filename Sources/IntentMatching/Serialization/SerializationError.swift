/// Why bytes could not be read as a matcher.
public enum SerializationError: Error, Hashable, Sendable {
    /// The bytes are not a serialised matcher at all.
    case notAMatcher

    /// The bytes were written in another version of the format.
    case version(found: UInt32)

    /// The bytes are cut off or have been changed.
    case damaged
}

extension SerializationError: CustomStringConvertible {
    /// One sentence in plain English.
    public var description: String {
        switch self {
        case .notAMatcher: "the bytes are not a serialised matcher"
        case .version(let found):
            "the matcher has format version \(found), this program reads \(IntentMatcher.formatVersion)"
        case .damaged: "the serialised matcher is damaged"
        }
    }
}

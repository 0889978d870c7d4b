/// Who speaks in a source.
package enum SourceKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The platform itself.
    case official
    /// A moderator of the community.
    case moderator
    /// Another member of the community.
    case member
    /// Nobody: it follows from other sources.
    case inference
    /// Text of the product, known from a third party's copy.
    case reported

    /// Whether the text may change after we read it.
    package var isLive: Bool { self == .official || self == .reported }
}

public import CivilCalendar

/// Something known about the platform that a result rests on.
///
/// Statements are in this library's own words. The pages were read in stored
/// copies of different ages, not on the live site, so a fact is as true as
/// its page was.
public struct PlatformFact: Identifiable, Hashable, Sendable {
    /// How a fact is known.
    public enum Kind: String, CaseIterable, Sendable {
        /// The platform says so on a page or in an announcement.
        case official
        /// A moderator of the platform's forum says so.
        case moderator
        /// A member of the forum says so.
        case member
        /// It follows from statements or from public histories.
        case inferred
        /// It is this library's own default.
        case assumed
    }

    /// The identifier, such as "F96".
    public let id: String
    /// What is the case, in one or two sentences.
    public let statement: String
    /// How it is known.
    public let kind: Kind
    /// The page it stands on, such as "support.upwork.com article
    /// 17974824831507".
    public let source: String
    /// The first day on which it is known to have held; nil where nobody told.
    public let since: CalendarDay?
    /// The last day on which it held; nil where it still does or nobody told.
    public let until: CalendarDay?

    init(
        _ id: String, _ kind: Kind, _ statement: String, source: String,
        since: CalendarDay? = nil, until: CalendarDay? = nil
    ) {
        self.id = id
        self.kind = kind
        self.statement = statement
        self.source = source
        self.since = since
        self.until = until
    }

    /// The fact with this identifier, or nil where results rest on no such
    /// fact.
    public static func named(_ id: String) -> PlatformFact? { all.first { $0.id == id } }
}

extension PlatformFact: Encodable {
    private enum Key: String, CodingKey {
        case id, statement, kind, source, since, until
    }

    /// Writes one object, unknown days as null.
    ///
    /// - Throws: What the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(id, forKey: .id)
        try container.encode(statement, forKey: .statement)
        try container.encode(kind.rawValue, forKey: .kind)
        try container.encode(source, forKey: .source)
        try container.encode(since, forKey: .since)
        try container.encode(until, forKey: .until)
    }
}

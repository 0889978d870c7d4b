/// How far a board has been read, by the time of its messages.
struct KhorosCursor: Equatable {
    /// The most messages in one list.
    static let length = 100

    /// As the query language takes it; nil before the first reading.
    private(set) var time: String?
    /// Whether all messages of that time have been read.
    private(set) var isPast = false

    /// The cursor after a list, which is in the order of time.
    func advanced(over posts: [PolledPost]) -> KhorosCursor {
        guard let last = posts.last(where: { Self.time($0.created) != nil }) else { return self }
        var next = self
        next.time = Self.time(last.created)
        // A full list of one single time: staying at it would never end.
        next.isPast = next.time == time && posts.count >= Self.length
        return next
    }

    /// What to ask for.
    func query(board: String) -> String {
        let select = "SELECT \(KhorosMessageFields.texts) FROM messages WHERE board.id = '\(board)'"
        guard let time else { return "\(select) ORDER BY post_time DESC LIMIT \(Self.length)" }
        return "\(select) AND post_time \(isPast ? ">" : ">=") \(time) ORDER BY post_time ASC LIMIT \(Self.length)"
    }

    /// A time that can stand in a query, in universal time where it was given
    /// so; nil for anything that is not made of a time's letters.
    private static func time(_ text: String) -> String? {
        let letters = Set("0123456789-:.TZ+".utf8)
        guard (20...40).contains(text.utf8.count), text.utf8.allSatisfy(letters.contains) else { return nil }
        return text.hasSuffix("+00:00") ? text.dropLast(6) + "Z" : text
    }
}

// MARK: - As text

extension KhorosCursor {
    private static let mark: Substring = "k1"

    /// A cursor that is not one of these begins anew.
    init(_ cursor: PollCursor?) {
        self.init()
        let parts = cursor?.rawValue.split(separator: "|", omittingEmptySubsequences: false) ?? []
        guard parts.count == 3, parts[0] == Self.mark, let time = Self.time(String(parts[1])) else { return }
        self.time = time
        isPast = parts[2] == "1"
    }

    /// What to store.
    var pollCursor: PollCursor {
        PollCursor(rawValue: "\(Self.mark)|\(time ?? "")|\(isPast ? "1" : "0")")
    }
}

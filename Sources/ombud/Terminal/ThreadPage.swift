import Assistant

/// The reading of a thread as Markdown: a line for each post, then the drafts.
struct ThreadPage {
    private let reading: ThreadReading

    init(_ reading: ThreadReading) { self.reading = reading }

    /// The page, ending in a newline.
    var markdown: String {
        (["# " + title, overview] + drafts).joined(separator: "\n\n") + "\n"
    }

    private var title: String { reading.title.isEmpty ? "Thread" : Self.plain(reading.title) }

    /// What became of each post; a list item each.
    private var overview: String {
        reading.posts.map { post in
            "- \(post.number): \(Self.writer(of: post)), \(Self.words(for: post.status))"
                + (post.reply == nil ? "" : ", **draft below**")
        }.joined(separator: "\n")
    }

    private var drafts: [String] {
        reading.posts.compactMap { post in
            post.reply.map { reply in
                "## Draft for post \(post.number): \(Self.writer(of: post))\n\n"
                    + "*\(Self.need(of: post.status)), by the rules of \(reply.asOf)*\n\n" + reply.text
            }
        }
    }

    private static func writer(of post: PostReading) -> String {
        [post.author.map(plain), words(for: post.role)].compactMap { $0 }.joined(separator: ", ")
    }

    private static func words(for role: PostReading.Role) -> String {
        role == .lateAsker ? "late asker" : role.rawValue
    }

    private static func words(for status: PostReading.Status) -> String {
        status == .none ? "asks nothing" : status.rawValue
    }

    private static func need(of status: PostReading.Status) -> String {
        switch status {
        case .open: "Nobody has answered"
        case .outdated: "The rules have changed since this was answered"
        case .settled, .none: "This is settled: only a short reply"
        }
    }

    /// Words from the file, which are never read as Markdown or obeyed by a terminal.
    private static func plain(_ words: String) -> String {
        words.printable.reduce(into: "") { text, character in
            if marks.contains(character) { text.append("\\") }
            text.append(character)
        }
    }

    private static let marks: Set<Character> = ["\\", "*", "_", "`", "[", "]", "<", ">", "#", "|", "&", "~"]
}

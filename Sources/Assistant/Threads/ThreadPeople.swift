import Forum

/// Who wrote which post of a thread, and whom each post speaks to.
struct ThreadPeople {
    /// A writer, by name where the page tells it.
    enum Writer: Hashable {
        case named(String)
        case nameless(post: Int)
    }

    /// To whom a post speaks.
    enum Address: Equatable {
        /// To nobody in particular.
        case nobody
        /// To somebody who has not written before it.
        case stranger
        /// To one of these, who may share a name.
        case writers([Writer])
    }

    /// Nobody is called by more words than these, but by the whole name.
    private static let longestName = 4

    let posts: [HeardPost]
    /// The writer of each post.
    let writers: [Writer]
    /// Who began the thread; nil where the page begins in its middle.
    let starter: Writer?
    /// Those whom a name may mean, with their first posts, in order.
    private let called: [String: [(writer: Writer, first: Int)]]
    private let numbered: [Int: Int]

    init(_ thread: ForumThread) {
        let posts = thread.posts.map(HeardPost.init)
        let first = thread.posts.first.flatMap { $0.number == 1 ? Self.writer(of: $0) : nil }
        let writers = posts.map { heard in
            // On a page without names, who greets by name and asks is taken
            // for the one who asked first.
            let comesBack = heard.post.author == nil && heard.greets && heard.voice.asksForSelf
            return comesBack ? first ?? Self.writer(of: heard.post) : Self.writer(of: heard.post)
        }
        self.posts = posts
        self.writers = writers
        starter = first
        var known: Set<Writer> = []
        called = writers.indices.filter { known.insert(writers[$0]).inserted }.reduce(into: [:]) { called, index in
            let writer = writers[index]
            for name in Self.names(of: writer) { called[name, default: []].append((writer, index)) }
        }
        numbered = Dictionary(posts.indices.map { (posts[$0].post.number, $0) }) { first, _ in first }
    }

    /// To whom a post speaks: whom it names, or answers by the forum's own record.
    func address(of index: Int) -> Address {
        for name in posts[index].names {
            let meant = writers(called: name.lowercased(), before: index)
            if !meant.isEmpty { return .writers(meant) }
        }
        let post = posts[index].post.repliesTo.flatMap { numbered[$0] }
        if let post, post < index, writers[post] != writers[index] { return .writers([writers[post]]) }
        // On a page without names nobody can be known by one.
        return posts[index].isAddressed && posts[index].post.author != nil ? .stranger : .nobody
    }

    /// Whoever goes by a name and wrote before a post; whose whole name it is goes first.
    private func writers(called name: String, before index: Int) -> [Writer] {
        let meant = (called[name] ?? []).prefix { $0.first < index }.map(\.writer).filter { $0 != writers[index] }
        return meant.contains(.named(name)) ? [.named(name)] : meant
    }

    private static func writer(of post: ForumPost) -> Writer {
        post.author.map { .named($0.lowercased()) } ?? .nameless(post: post.number)
    }

    /// All that a writer may be called: the whole name, its first words, and
    /// the name without its middle, as forums shorten it.
    private static func names(of writer: Writer) -> Set<String> {
        guard case .named(let full) = writer else { return [] }
        let parts = full.split(separator: " ")
        let beginnings = parts.indices.prefix(longestName).map { parts[...$0].joined(separator: " ") }
        return Set(beginnings + [full, [parts.first, parts.last].compactMap { $0 }.joined(separator: " ")])
    }
}

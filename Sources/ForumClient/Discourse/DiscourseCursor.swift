/// How far a Discourse forum has been read, by the ids of its posts.
///
/// The forum lists posts from the newest down, below a given id. Today's
/// software gives the next 50 below; older versions give those among the 50
/// ids up to and including the given one, which may be few or none
/// (Discourse's app/controllers/posts_controller.rb, `latest`, both read in
/// November 2026). This reads both: a list that holds the very id it was asked
/// to stay below is of the older kind.
struct DiscourseCursor: Equatable {
    /// Ids are given before a post can be seen, so one may appear after a
    /// higher one. This many are read again each time.
    static let overlap = 50
    /// The width of the older kind of list.
    private static let window = 50

    /// A reading that has not come down to `seen` yet.
    struct Descent: Equatable {
        /// All from here up has been read.
        var below: Int
        /// The newest id of this reading.
        var newest: Int
        /// Whether the forum is known to give lists of the older kind.
        var isWindowed = false
    }

    /// The newest id of the last finished reading; nil before the first one.
    var seen: Int?
    var descent: Descent?

    /// Ids up to this one are not read again.
    var floor: Int { max(0, (seen ?? 0) - Self.overlap) }

    /// The cursor after a list with these ids.
    func advanced(over ids: [Int]) -> DiscourseCursor {
        guard let seen else { return DiscourseCursor(seen: ids.max() ?? 0) }
        guard let descent else {
            guard let lowest = ids.min(), let newest = ids.max(), newest > seen else { return self }
            return settled(Descent(below: lowest, newest: newest))
        }
        var next = descent
        next.isWindowed = descent.isWindowed || ids.contains(descent.below)
        if let lowest = ids.min(), lowest < descent.below {
            next.below = lowest
        } else {
            next.below = next.isWindowed ? descent.below - Self.window : 0
        }
        return settled(next)
    }

    private func settled(_ descent: Descent) -> DiscourseCursor {
        descent.below <= floor + 1
            ? DiscourseCursor(seen: descent.newest) : DiscourseCursor(seen: seen, descent: descent)
    }
}

// MARK: - As text

extension DiscourseCursor {
    private static let mark = "d1"

    /// A cursor that is not one of these begins anew.
    init(_ cursor: PollCursor?) {
        self.init()
        let parts = cursor?.rawValue.split(separator: ":", omittingEmptySubsequences: false) ?? []
        guard parts.first == Substring(Self.mark) else { return }
        let numbers = parts.dropFirst().compactMap { Int($0) }.filter { $0 >= 0 }
        guard numbers.count == parts.count - 1 else { return }
        switch numbers.count {
        case 1: seen = numbers[0]
        case 4 where numbers[1] > 0 && numbers[2] >= numbers[0]:
            seen = numbers[0]
            descent = Descent(below: numbers[1], newest: numbers[2], isWindowed: numbers[3] == 1)
        default: break
        }
    }

    /// What to store.
    var pollCursor: PollCursor {
        var parts = [Self.mark, String(seen ?? 0)]
        if let descent {
            parts += [String(descent.below), String(descent.newest), descent.isWindowed ? "1" : "0"]
        }
        return PollCursor(rawValue: parts.joined(separator: ":"))
    }
}

import ForumClient
package import Foundation
import Synchronization

/// Which forums are left in peace for a while, and until when. The workers
/// share it: who is told to slow down slows all others down.
package final class ForumPauses: Sendable {
    /// What waits.
    package enum Extent: Hashable, Sendable {
        /// Every request.
        case everything
        /// New posts of ours.
        case writing
    }

    private struct Pause: Hashable {
        let forum: String
        let extent: Extent
    }

    private struct State {
        var ends: [Pause: Date] = [:]
        var failures: [String: Int] = [:]
        /// When the first of the failures in a row was.
        var troubled: [String: Date] = [:]
    }

    /// The longest pause after failures, in seconds. A forum that comes back is not kept waiting.
    private static let longest = 300.0
    /// The pause where a forum refuses our key or is not what answers: a person has to see to it.
    private static let misconfigured = 300.0

    private let state = Mutex(State())

    /// No pauses.
    package init() {}

    /// When a forum may be asked, or written to, again; nil where it may be now.
    package func end(of forum: String, _ extent: Extent, at now: Date) -> Date? {
        state.withLock { state in
            let extents: [Extent] = extent == .writing ? [.everything, .writing] : [.everything]
            let ends = extents.compactMap { state.ends[Pause(forum: forum, extent: $0)] }
            return ends.filter { $0 > now }.max()
        }
    }

    /// The forums for which this waits.
    func forums(_ extent: Extent, at now: Date) -> Set<String> {
        state.withLock { state in
            Set(state.ends.filter { $0.key.extent == extent && $0.value > now }.map(\.key.forum))
        }
    }

    /// Leaves a forum in peace until a moment; a longer pause stays.
    package func pause(_ forum: String, _ extent: Extent, until end: Date) {
        state.withLock { state in
            let pause = Pause(forum: forum, extent: extent)
            state.ends[pause] = max(state.ends[pause] ?? end, end)
        }
    }

    /// The forum asked to slow down. Returns the end of the pause.
    @discardableResult
    func slowDown(_ forum: String, _ limit: RateLimit, at now: Date) -> Date {
        let end = now.addingTimeInterval(Double(limit.seconds))
        pause(forum, limit.isForWholeClient ? .everything : .writing, until: end)
        return end
    }

    /// The forum was not to be had: the wait doubles from two seconds with every
    /// failure in a row, and any part of its second half is equally likely. Returns its end.
    @discardableResult
    func missed(_ forum: String, at now: Date, random: Double) -> Date {
        let failures = state.withLock { state in
            let failures = min((state.failures[forum] ?? 0) + 1, 32)
            state.failures[forum] = failures
            state.troubled[forum] = state.troubled[forum] ?? now
            return failures
        }
        var wait = 1.0
        for _ in 1..<max(failures, 2) where wait < Self.longest { wait *= 2 }
        let share = random.isNaN ? 1 : min(max(random, 0), 1)
        let end = now.addingTimeInterval(min(wait, Self.longest) * (0.5 + 0.5 * share))
        pause(forum, .everything, until: end)
        return end
    }

    /// The forum will not have us: nothing helps but a person. Returns the end of the pause.
    @discardableResult
    func refused(_ forum: String, at now: Date) -> Date {
        state.withLock { $0.troubled[forum] = $0.troubled[forum] ?? now }
        let end = now.addingTimeInterval(Self.misconfigured)
        pause(forum, .everything, until: end)
        return end
    }

    /// The forum answered.
    func reached(_ forum: String) {
        state.withLock { state in
            state.failures[forum] = nil
            state.troubled[forum] = nil
        }
    }

    /// Since when every try to reach a forum has failed; nil where the last one did not.
    package func troubled(_ forum: String) -> Date? { state.withLock { $0.troubled[forum] } }
}

import Testing

@testable import ForumClient

struct DiscourseCursorTests {
    /// A forum with some ids, and both kinds of list.
    private struct Forum {
        let ids: [Int]
        let isWindowed: Bool

        func list(below: Int?) -> [Int] {
            guard isWindowed else { return Array(ids.filter { $0 < below ?? .max }.sorted(by: >).prefix(50)) }
            guard let top = below ?? ids.max() else { return [] }
            return ids.filter { $0 <= top && $0 > top - 50 }
        }
    }

    @Test(arguments: [0, 1, 2, 3, 7], [true, false])
    func missesNothing(density: Int, isWindowed: Bool) throws {
        var ids = Array(1...400)
        var seed: UInt64 = 42
        ids += (401...2_000).filter { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return density == 0 ? false : (seed >> 33) % UInt64(density * density) == 0
        }
        let forum = Forum(ids: ids, isWindowed: isWindowed)
        var cursor = DiscourseCursor(seen: 380)
        var found: Set<Int> = []
        for step in 0..<100 {
            let list = forum.list(below: cursor.descent?.below)
            found.formUnion(list)
            cursor = DiscourseCursor(cursor.advanced(over: list).pollCursor)
            if cursor.descent == nil { break }
            try #require(step < 99)
        }
        #expect(cursor == DiscourseCursor(seen: ids.reduce(0, max)))
        #expect(found.isSuperset(of: ids.filter { $0 > 380 - DiscourseCursor.overlap }))
    }

    @Test func crossesAnEmptyWindow() {
        let forum = Forum(ids: [10, 20, 500], isWindowed: true)
        var cursor = DiscourseCursor(seen: 20)
        var requests = 0
        repeat {
            cursor = cursor.advanced(over: forum.list(below: cursor.descent?.below))
            requests += 1
        } while cursor.descent != nil && requests < 50
        #expect(cursor == DiscourseCursor(seen: 500))
        #expect(requests == 12)
    }

    @Test func beginsWithWhatIsNewest() {
        #expect(DiscourseCursor().advanced(over: [7, 9, 8]) == DiscourseCursor(seen: 9))
        #expect(DiscourseCursor().advanced(over: []) == DiscourseCursor(seen: 0))
    }

    @Test func staysWhereNothingIsNew() {
        let cursor = DiscourseCursor(seen: 90)
        #expect(cursor.advanced(over: []) == cursor)
        #expect(cursor.advanced(over: [90, 85]) == cursor)
    }

    @Test func copesWithAnyNumbers() {
        var cursor = DiscourseCursor(seen: 5)
        for ids in [[Int.max], [Int.max, 1], [], [0, -7], [Int.min]] {
            cursor = DiscourseCursor(cursor.advanced(over: ids).pollCursor)
        }
        #expect(cursor == DiscourseCursor(seen: .max))
    }

    @Test(arguments: [[Int.min], [0], [-7, 3], [.min, .max]])
    func endsADescentAtWhateverIsLowEnough(ids: [Int]) {
        let cursor = DiscourseCursor(seen: 800, descent: .init(below: 900, newest: 1_000))
        #expect(cursor.advanced(over: ids) == DiscourseCursor(seen: 1_000))
    }

    @Test(arguments: [
        "", "d1", "d1:", "d1:x", "d1:-4", "d1:1:2", "d1:1:2:3:4:5", "k1|t|0", "d1:9:0:9:1", "d1:9:10:3:0",
        "d1:99999999999999999999",
    ])
    func beginsAnewWithoutAGoodCursor(text: String) {
        #expect(DiscourseCursor(PollCursor(rawValue: text)) == DiscourseCursor())
    }
}

import Forum
import ForumClient
import Foundation
import Mailroom
import Testing

@testable import Service

struct InstanceTests {
    @Test(arguments: [
        ("upwork", true), ("a-1", true), ("", false), ("Upper", false), ("a b", false), ("a/b", false),
        (String(repeating: "a", count: 32), true), (String(repeating: "a", count: 33), false), ("é", false),
    ])
    func namesAreLabels(name: String, isGood: Bool) {
        let instance = ForumInstance(name: name, kind: .standard, manners: ForumManners(ownName: "ombud"))
        #expect((instance != nil) == isGood)
    }

    @Test(arguments: ["1", "42", "9223372036854775807"])
    func countedIdsStayAsTheyAre(id: String) { #expect(ForumNumber(id)?.value == Int64(id)) }

    @Test(arguments: [
        "abc", "0", "-1", "007", "9223372036854775808", "a5b0\u{0}", "6f1b4c2e-0000-4000-8000-000000000000",
    ])
    func otherIdsGetALargeNumberOfTheirOwn(id: String) throws {
        let value = try #require(ForumNumber(id)?.value)
        #expect(value > Int64(1) << 61 && ForumNumber(id)?.value == value)
        #expect(ForumNumber("x" + id)?.value != value)
    }

    @Test func pausesEndAndTheLongerOneHolds() {
        let (pauses, now) = (ForumPauses(), TestClock.start)
        #expect(pauses.end(of: "a", .everything, at: now) == nil)
        pauses.slowDown("a", RateLimit(seconds: 10, isForWholeClient: false), at: now)
        #expect(pauses.end(of: "a", .everything, at: now) == nil)
        #expect(pauses.end(of: "a", .writing, at: now) == now.addingTimeInterval(10))
        pauses.slowDown("a", RateLimit(seconds: 60, isForWholeClient: true), at: now)
        #expect(pauses.end(of: "a", .writing, at: now) == now.addingTimeInterval(60))
        #expect(pauses.end(of: "a", .writing, at: now.addingTimeInterval(61)) == nil)
        #expect(pauses.end(of: "b", .writing, at: now) == nil)
    }

    @Test func missesWaitLongerAndLongerUpToFiveMinutes() {
        let (pauses, now) = (ForumPauses(), TestClock.start)
        var waits: [Double] = []
        for _ in 0..<40 { waits.append(pauses.missed("a", at: now, random: 1).timeIntervalSince(now)) }
        #expect(waits.first == 2 && waits.max() == 300 && waits == waits.sorted())
        pauses.reached("a")
        #expect(pauses.missed("a", at: now, random: .nan).timeIntervalSince(now) <= 2)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
    func strangeDatesDoNotTrap(seconds: Double) {
        _ = Moment(Date(timeIntervalSince1970: seconds))
    }
}

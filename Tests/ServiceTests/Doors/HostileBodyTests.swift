import Foundation
import Mailroom
import Testing

@testable import Service

/// Signed bodies that nobody meant, at the real desk before a real store.
@Suite(.timeLimit(.minutes(20))) struct HostileBodyTests {
    /// Numbers that look like chance and are the same every time (splitmix64).
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state &+= 0x9e37_79b9_7f4a_7c15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
            mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
            return Int((mixed ^ mixed >> 31) % UInt64(max(sides, 1)))
        }
    }

    private static func mutated(_ body: [UInt8], _ dice: inout Dice) -> [UInt8] {
        var body = body
        let fragments = ["\"", "{", "}", "[", "null", "-1", "1e999", "99999999999999999999", "\\u0000", "\\ud800", ","]
        for _ in 0...dice.roll(3) {
            let place = dice.roll(body.count)
            switch dice.roll(5) {
            case 0: body[place] = UInt8(dice.roll(256))
            case 1: body.remove(at: place)
            case 2: body.insert(contentsOf: fragments[dice.roll(fragments.count)].utf8, at: place)
            case 3: body.removeSubrange(place..<min(place + dice.roll(20), body.count))
            default: body.insert(contentsOf: body[place..<min(place + 30, body.count)], at: place)
            }
            if body.isEmpty { return [0x20] }
        }
        return body
    }

    @Test func `no body makes the service fail`() async throws {
        var plan = DoorHouse.Plan()
        plan.stores = true
        plan.limits.burst = 100_000
        var dice = Dice(state: 7)
        try await DoorHouse.open(plan) { house in
            for number in 0..<400 {
                let body = Self.mutated(Array(Callers.post(id: 1 + number).utf8), &dice)
                let answer = try await house.call(
                    .post, "/webhooks/discourse",
                    fields: [("Content-Type", "application/json"), Callers.signed(bytes: body)], body: body)
                #expect([200, 400].contains(answer.status), "\(number)")
            }
            #expect(try await house.call(.get, "/readyz").status == 200)
        }
    }

    @Test(arguments: [
        #""id":9223372036854775807"#, #""id":-1"#, #""id":0"#, #""id":1e300"#, #""id":"x""#, #""id":null"#, #""id":[]"#,
        #""id":1.5"#, #""id":"\u0000""#, #""id":true"#,
    ])
    func `ids of every kind are taken or refused`(_ id: String) async throws {
        var plan = DoorHouse.Plan()
        plan.stores = true
        try await DoorHouse.open(plan) { house in
            let body = Callers.post().replacing(#""id":41"#, with: id)
            let answer = try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)])
            #expect([200, 400].contains(answer.status))
        }
    }

    @Test func `what comes at once is stored once each`() async throws {
        var plan = DoorHouse.Plan()
        plan.stores = true
        try await DoorHouse.open(plan) { house in
            let statuses = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<120 {
                    group.addTask {
                        let body = Callers.post(id: 1 + number / 2)
                        return try await house.post("/webhooks/discourse", body, fields: [Callers.signed(body)])
                            .member("status")
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == "accepted" }.count == 60)
            #expect(statuses.filter { $0 == "duplicate" }.count == 60)
            #expect(try await house.mailroom.statistics().incoming[.waiting] == 60)
        }
    }
}

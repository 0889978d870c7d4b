import Assistant
import CivilCalendar
import Foundation
import Testing

/// Whole messages with the situation they tell of, invented for these tests.
struct SituationFixtureTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let json: String
        let text: String
        var testDescription: String { text }

        var isRead: Bool {
            get throws {
                let expected = try JSONDecoder().decode(Situation.self, from: Data(json.utf8))
                let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))
                return Situation(stated: reader.facts(in: text)) == expected
            }
        }
    }

    static let samples: [Sample] = {
        guard let url = Bundle.module.url(forResource: "situations", withExtension: "tsv", subdirectory: "Fixtures"),
            let file = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return file.split(separator: "\n").map { line in
            let columns = line.split(separator: "\t", maxSplits: 1)
            return Sample(json: String(columns[0]), text: String(columns.last ?? ""))
        }
    }()

    /// Messages that cannot be read yet. One that is read now is taken off
    /// this list, so the list tells the truth.
    static let unread: Set = [
        // A day that is counted, not a length of time.
        "Today is day 14 since I submitted, when will the money arrive?",
        // Only the sense tells that these numbers are scores.
        "I'm at 91 and dream of 100.", "Three good, one bad, that's four in total and I get 75.",
        // What is counted stands in the sentence before.
        "I want to cancel some hourly contracts because the clients are silent. So far there are 2 of that kind.",
    ]

    @Test("There are enough messages")
    func hasSamples() {
        #expect(Self.samples.count >= 500)
        #expect(Self.unread.isSubset(of: Self.samples.map(\.text)))
    }

    @Test("The situation of a whole message is read", arguments: samples)
    func readsMessages(_ sample: Sample) throws {
        #expect(try sample.isRead == !Self.unread.contains(sample.text))
    }
}

import Assistant
import CivilCalendar
import Testing

struct SituationReaderTests {
    let reader = SituationReader(reference: CalendarDay(ordinal: 20_778))

    /// `key=value` of each fact, with how it was said where not stated.
    private func short(_ text: String) -> [String] {
        reader.facts(in: text).map { fact in
            let value =
                switch fact.value {
                case .number(let number): "\(number)"
                case .flag(let flag): "\(flag)"
                case .text(let text): text
                case .numbers(let numbers): "\(numbers)"
                }
            return "\(fact.key.rawValue)=\(value)" + (fact.said == .stated ? "" : " \(fact.said.rawValue)")
        }
    }

    static let said: [(String, [String])] = [
        ("What if I had 3 bad contracts?", ["bad=3.0 hypothetical"]),
        ("If the client asked for changes, is my deadline gone?", ["changesRequested=1.0 hypothetical"]),
        ("If I close it, do my 3 open contracts count?", ["open=3.0"]),
        ("I wonder if my 3 open contracts count", ["open=3.0"]),
        ("It is not hourly", ["contractType=hourly negated"]),
        ("He did not request a refund", ["refundRequested=true negated"]),
        ("My friend has 98% and 3 idle contracts", []),
        ("My friend has 98%, but my JSS is 78", ["currentScore=78.0"]),
        ("Someone with 60% got hired", []),
        ("Does an idle contract hurt?", []),
        ("Do 3 idle contracts hurt?", ["idle=3.0 hypothetical"]),
        ("Do my 3 idle contracts hurt?", ["idle=3.0"]),
    ]

    @Test("What is not stated is marked or left out", arguments: said)
    func tellsHowThingsAreSaid(text: String, expected: [String]) { #expect(short(text) == expected) }

    static let scores: [(String, [String])] = [
        ("97 -> 91", []),
        ("JSS 97 - 91", ["previousScore=97.0", "currentScore=91.0"]),
        ("score went down to 75 percent", ["currentScore=75.0"]),
        ("my score dropped by 5 points", []),
        ("my score fell 5% to 90%", ["currentScore=90.0"]),
        ("I need 90% again, my JSS is 82", ["targetScore=90.0", "currentScore=82.0"]),
        ("I thought it would be 100, it is 94", ["expectedScore=100.0", "currentScore=94.0"]),
        ("I have no job success score", ["hasScore=false"]),
        ("my score is 900", []),
        ("they take a 10% fee", []),
    ]

    static let times: [(String, [String])] = [
        ("I submitted it yesterday", ["contractType=fixed", "submitted=true", "daysSinceSubmission=1.0"]),
        ("I delivered on Nov 11th", ["contractType=fixed", "submitted=true", "daysSinceSubmission=10.0"]),
        ("no reply in 3 weeks", ["daysSilent=21.0"]),
        ("the 14-day review is on", []),
        ("he must answer within 7 days", []),
        ("inactive for a year and a half", ["monthsIdle=18.0"]),
        ("the client cancelled 2 days ago", ["daysSinceCancel=2.0"]),
    ]

    static let money: [(String, [String])] = [
        ("$300 sits in escrow", ["contractType=fixed", "escrowAmount=300.0"]),
        ("my $300 contract", ["contractValue=300.0"]),
        ("I have jobs of $50 and $70", ["contractValue=[50.0, 70.0]"]),
        ("my rate is $30/hr", ["rate=30.0"]),
        ("he offers $12 an hour", ["offer=12.0"]),
        ("my balance is $0", ["balance=0.0"]),
        ("I earned $9k in the last 12 months", ["earnings12m=9000.0"]),
        ("he demands a full refund", ["refundAmount=full"]),
        ("I can refund $30", ["refundAmount=30.0"]),
        ("he asks for a 50% refund", ["refundPercent=50.0", "refundRequested=true"]),
        ("he paid me $80, the fee is $8", ["hasEarnings=true", "earned=80.0"]),
        ("If it were a $500 job, not my $50 job", ["contractValue=500.0 hypothetical", "contractValue=50.0"]),
        ("3 milestones are not funded", ["milestonesUnfunded=3.0", "contractType=fixed"]),
    ]

    @Test("Scores are told apart", arguments: scores)
    func readsScores(text: String, expected: [String]) { #expect(short(text) == expected) }

    @Test("Times belong to what is nearest", arguments: times)
    func readsTimes(text: String, expected: [String]) { #expect(Set(short(text)) == Set(expected)) }

    @Test("Amounts belong to what is nearest", arguments: money)
    func readsMoney(text: String, expected: [String]) { #expect(Set(short(text)) == Set(expected)) }

    @Test("Offsets are those of the words")
    func tellsPlaces() {
        let text = "Schön 🙂, my score is 91%"
        let fact = reader.facts(in: text).first
        #expect(fact?.key == .currentScore)
        #expect(String(decoding: Array(text.utf8)[(fact?.start ?? 0)..<(fact?.end ?? 0)], as: UTF8.self) == "91%")
    }

    @Test("Texts without a statement do no harm")
    func survivesNothing() {
        for text in [
            "", " ", "\0", ".", "5", "if", "\u{202E}", "a a a", "one of", "no feedback",
            "refund everything", "hired a writer", "5", "my", ":", "from 9", "9 to", "if", "without", "rated", "-", "0",
        ] {
            #expect(reader.facts(in: text).allSatisfy { $0.end <= text.utf8.count })
        }
    }

    static let pieces = [
        "x", "9", "5 jobs ", "my score is 91 ", "if ", "$5 ", "all good ", "top rated ", "paid, ", "é", "👍🏽",
        ". ", "\n3", "I submitted 3 days ago ", "one of my 4 jobs ", "hourly fixed ", "asked for changes ", "rest ",
        "from 90 to 80 ", "0 ", "and he ", "my other client ", "third ", "if not $9 ", "my ", "jobs: 4, ",
    ]

    @Test("Long texts of one piece are read", arguments: pieces)
    func readsLongTexts(_ piece: String) {
        let text = String(repeating: piece, count: 8_000 / piece.utf8.count)
        let facts = reader.facts(in: text)
        #expect(facts.allSatisfy { $0.start < $0.end && $0.end <= text.utf8.count && $0.key.admits($0.value) })
        #expect(Set(facts.map { "\($0.key)\($0.said)" }).count == facts.count)
    }

    @Test("Any words in any order are read", arguments: 0..<100)
    func readsAnyWords(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let words =
            Self.pieces + [
                "from", "to", "97%", "not", "one", "review", "of", ",", "?", "escrow", "since March", ":", "client",
                "score", "refund", "full", "back", "minus", "balance", "90", "4.5", "gave me", "for two years", "that",
                "because", "where", "suspended", "the", "contract", "switch", "hourly", "raise", "unless", "first",
            ]
        let text = (0..<60).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return words[Int(state >> 33) % words.count]
        }.joined(separator: " ")
        #expect(reader.facts(in: text).allSatisfy { $0.end <= text.utf8.count && $0.key.admits($0.value) })
    }
}

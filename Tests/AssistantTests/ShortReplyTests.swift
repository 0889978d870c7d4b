import CivilCalendar
import Testing

@testable import Assistant
@testable import KnowledgeBase

@Suite struct ShortReplyTests {
    @Test(arguments: [
        ("1", 0), ("the second one", 1), ("2nd please", 1), ("yes", 0), ("number 2", 1), ("number one", 0),
        ("that one please", 0), ("the last one", 1),
        ("Close it or wait?", 1),
    ])
    func anOfferIsChosen(reply: String, index: Int) {
        #expect(OfferChoice.index(in: ReplyWords(reply), titles: ["What now?", "Close it or wait?"]) == index)
    }

    @Test(arguments: ["3", "is my money safe", "", "one of my clients is silent", "no"])
    func otherRepliesChooseNothing(reply: String) {
        #expect(OfferChoice.index(in: ReplyWords(reply), titles: ["What now?", "Close it or wait?"]) == nil)
    }

    @Test(arguments: [
        ("fixed i think", "contractType", SlotReply.value(.text("fixed"))),
        ("it's HOURLY!", "contractType", .value(.text("hourly"))),
        ("by the hour", "contractType", .value(.text("hourly"))),
        ("fixed or hourly, dunno", "contractType", .skipped),
        ("skip", "contractType", .skipped),
        ("what do you mean", "contractType", .unclear),
        ("yes", "submitted", .value(.flag(true))),
        ("nope", "submitted", .value(.flag(false))),
        ("not yet", "submitted", .value(.flag(false))),
        ("no, yes, well", "submitted", .unclear),
        ("not sure", "submitted", .skipped),
        ("are you sure?", "contractType", .unclear),
        ("no idea", "submitted", .skipped),
        ("no clue", "submitted", .skipped),
        ("it isn't submitted yet", "submitted", .value(.flag(false))),
        ("nothing was submitted", "submitted", .value(.flag(false))),
        ("I never delivered anything", "submitted", .value(.flag(false))),
        ("haven’t submitted it", "submitted", .value(.flag(false))),
        ("i did not", "submitted", .value(.flag(false))),
        ("i have not", "submitted", .value(.flag(false))),
        ("i did", "submitted", .value(.flag(true))),
        ("don’t know", "submitted", .skipped),
        ("it is not hourly", "contractType", .value(.text("fixed"))),
        ("i don't know", "submitted", .skipped),
        ("10", "daysSinceSubmission", .value(.number(10))),
        ("about a week", "daysSinceSubmission", .value(.number(7))),
        ("with the button, 10 days ago", "daysSinceSubmission", .value(.number(10))),
        ("on november 10", "daysSinceSubmission", .value(.number(11))),
        ("yesterday", "daysSinceSubmission", .value(.number(1))),
        ("tomorrow", "daysSinceSubmission", .unclear),
        ("skip", "daysSinceSubmission", .skipped),
        ("$300", "escrowAmount", .value(.number(300))),
        ("half a year", "monthsIdle", .value(.number(6))),
    ])
    func aSlotIsFilled(reply: String, key: String, expected: SlotReply) throws {
        let slot = try #require(Self.slots[key])
        let day = try #require(CalendarDay(iso8601: "2026-11-21"))
        #expect(SlotReply(reply, to: slot, facts: [], asOf: day) == expected)
    }

    private static let slots = [
        "contractType": slot("contractType", [("fixed", ["fixed price"]), ("hourly", ["by the hour"])]),
        "submitted": slot("submitted", []),
        "daysSinceSubmission": slot("daysSinceSubmission", []),
        "escrowAmount": slot("escrowAmount", []),
        "monthsIdle": slot("monthsIdle", []),
    ]

    private static func slot(_ key: String, _ choices: [(String, [String])]) -> Slot {
        Slot(
            key: key, type: .choice, choices: choices.map { Slot.Choice(value: $0, words: $1) }, isRequired: false,
            ask: "?", retry: nil, attempts: 2, fallbackVariant: nil)
    }
}

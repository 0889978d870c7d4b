import Assistant
import CivilCalendar
import KnowledgeBase

/// Compares a reply with what an author expects of it.
struct ExpectationCheck {
    let expected: TestExpectation
    /// The intent that must answer first; nil where the test does not say.
    let intent: String?
    let reply: Reply

    /// What differs, one sentence each; empty where the reply is as expected.
    var problems: [String] {
        [outcome, decisive, variant, asks].compactMap { $0 } + also + not + facts + contains + lacks
    }

    private var answered: [String] { reply.answers.map(\.intent) }

    private var described: String {
        switch reply.outcome {
        case .answered: "answered with \(answered.joined(separator: ", "))"
        case .clarify: "asked which of \(reply.alternatives.map(\.intent).joined(separator: ", ")) is meant"
        case .declined: "declined" + (reply.decline?.topic.map { " as \($0)" } ?? "")
        }
    }

    private var outcome: String? {
        guard let wanted = expected.outcome, wanted != reply.outcome.rawValue else { return nil }
        return "expected outcome \(wanted), but it \(described)"
    }

    /// An expected intent answers, unless the test expects another outcome.
    private var decisive: String? {
        guard let intent, !expected.not.contains(intent) else { return nil }
        switch expected.outcome ?? Reply.Outcome.answered.rawValue {
        case Reply.Outcome.answered.rawValue:
            return answered.first == intent ? nil : "expected \(intent) to answer, but it \(described)"
        case Reply.Outcome.declined.rawValue where reply.outcome == .declined:
            return reply.decline?.topic == intent ? nil : "expected to decline as \(intent), but it \(described)"
        case Reply.Outcome.clarify.rawValue where reply.outcome == .clarify:
            let offered = reply.alternatives.map(\.intent)
            return offered.contains(intent) ? nil : "expected \(intent) among the choices, but it \(described)"
        default: return nil
        }
    }

    private var variant: String? {
        guard let wanted = expected.variant else { return nil }
        let chosen = reply.answers.first?.variant
        return chosen == wanted ? nil : "expected variant \(wanted), got \(chosen ?? "none")"
    }

    private var asks: String? {
        guard let wanted = expected.asks else { return nil }
        let asked = reply.asks.map(\.slot)
        return asked.contains(wanted) ? nil : "expected to ask for \(wanted), asked for \(asked.first ?? "nothing")"
    }

    private var also: [String] {
        expected.also.filter { !answered.dropFirst().contains($0) && answered.first != $0 }
            .map { "expected \($0) to be answered too, but it \(described)" }
    }

    private var not: [String] {
        expected.not.filter { answered.first == $0 }.map { "expected anything but \($0), but it answered" }
    }

    private var facts: [String] {
        expected.facts.sorted { $0.key < $1.key }.compactMap { name, wanted in
            let known = SituationKey(rawValue: name).flatMap { reply.situation[$0] }
            guard !Self.same(known, wanted) else { return nil }
            return "expected \(name) to be \(Self.shown(wanted)), read \(known?.shown ?? "nothing")"
        }
    }

    private var contains: [String] {
        expected.contains.filter { !Self.plain(reply.text).contains(Self.plain($0)) }.map { "the reply lacks “\($0)”" }
    }

    private var lacks: [String] {
        expected.lacks.filter { Self.plain(reply.text).contains(Self.plain($0)) }.map { "the reply contains “\($0)”" }
    }

    /// Without emphasis, line ends and source numbers, which an author need
    /// not repeat.
    private static func plain(_ text: String) -> String {
        text.replacing(/\[[0-9]+\]|\*/, with: "").replacing(/\s+/, with: " ").lowercased()
    }

    private static func same(_ known: FactValue?, _ wanted: ConditionValue) -> Bool {
        switch (known, wanted) {
        case (.number(let known), .number(let wanted)): known == wanted
        case (.flag(let known), .flag(let wanted)): known == wanted
        case (.text(let known), .text(let wanted)): known == wanted
        case (.numbers(let known), .numbers(let wanted)): known == wanted
        case (.numbers(let known), .number(let wanted)): known == [wanted]
        default: false
        }
    }

    private static func shown(_ value: ConditionValue) -> String {
        switch value {
        case .number(let number): FactValue.number(number).shown
        case .flag(let flag): FactValue.flag(flag).shown
        case .text(let text): text
        case .numbers(let numbers): FactValue.numbers(numbers).shown
        case .day(let day): day.description
        }
    }
}

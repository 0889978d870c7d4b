import CivilCalendar
import Foundation
import Testing

@testable import Assistant
@testable import KnowledgeBase

/// Answers that stand in one reply.
@Suite struct AnswerPairTests {
    private static let day = CalendarDay(iso8601: "2026-11-21")

    @Test func aWarningComesFirstAndThePermissionGoes() throws {
        let knowledge = Self.knowledge([
            "allowing": "**The contract is quiet.** You can end it today.\n\nAsk for a review.",
            "warning": "**Do not end it: the escrow goes back to the client.**",
        ])
        let texts = try Self.texts(["allowing", "warning"], Situation(), knowledge)
        #expect(
            texts == [
                "**Do not end it: the escrow goes back to the client.**",
                "**The contract is quiet.**\n\nAsk for a review.",
            ])
    }

    @Test func anAnswerOfWhichNothingIsLeftIsNoAnswer() throws {
        let knowledge = Self.knowledge([
            "allowing": "**You can end it today.**", "warning": "**Do not end it: the escrow goes back.**",
        ])
        #expect(try Self.texts(["allowing", "warning"], Situation(), knowledge).count == 1)
    }

    @Test func noTwoAnswersOfTheTrapsTellToEndAndNotToEnd() throws {
        let knowledge = try Self.house()
        for situation in Self.situations(of: knowledge) {
            let advice = try Self.advice(in: situation, knowledge)
            for allowing in advice where allowing.value.contains(.allowed) {
                for warning in advice where warning.value.contains(.against) {
                    let texts = try Self.texts([allowing.key, warning.key], situation, knowledge)
                    let said = texts.flatMap(Self.advice)
                    #expect(
                        !(said.contains(.allowed) && said.contains(.against)),
                        "\(allowing.key) and \(warning.key) in \(situation)")
                }
            }
        }
    }

    @Test func aShortenedAnswerStillSaysWhatItsTrapsAskFor() throws {
        let knowledge = try Self.house()
        for trap in knowledge.traps {
            for branch in trap.branches {
                let situation = Self.situation(branch.conditions)
                for intent in trap.intents {
                    let alone = try Self.texts([intent], situation, knowledge).joined()
                    let beside = try Self.texts(["score-schedule", intent], situation, knowledge).joined()
                    let lost = branch.says.filter { words in
                        alone.localizedCaseInsensitiveContains(words) && !beside.localizedCaseInsensitiveContains(words)
                    }
                    #expect(lost.isEmpty, "\(trap.id), \(intent)")
                }
            }
        }
    }

    // MARK: Parts

    private static func advice(in situation: Situation, _ knowledge: Knowledge) throws -> [String: [EndingAdvice]] {
        let intents = Set(knowledge.traps.flatMap(\.intents))
        return try Dictionary(
            uniqueKeysWithValues: intents.map { ($0, try texts([$0], situation, knowledge).flatMap(advice)) })
    }

    private static func advice(_ text: String) -> [EndingAdvice] {
        text.split(separator: "\n").map(AnswerLine.init).flatMap(\.statements).map(\.endingAdvice)
    }

    private static func texts(_ intents: [String], _ situation: Situation, _ knowledge: Knowledge) throws -> [String] {
        let writer = AnswerWriter(
            knowledge: knowledge, facts: AnswerFacts(situation: situation, asOf: try #require(day)))
        var numbering = CitationNumbering()
        let choices = intents.map { TurnPlan.Choice(intent: $0, confidence: 1) }
        return writer.write(choices, gaveUpSlot: nil, numbering: &numbering).map(\.answer.text)
    }

    private static func situations(of knowledge: Knowledge) -> [Situation] {
        knowledge.traps.flatMap(\.branches).map { situation($0.conditions) }
    }

    private static func situation(_ conditions: [Condition]) -> Situation {
        var situation = Situation()
        for condition in conditions {
            guard let key = SituationKey(rawValue: condition.key) else { continue }
            switch condition.test {
            case .equals(.flag(let flag)): situation[key] = .flag(flag)
            case .equals(.text(let text)): situation[key] = .text(text)
            case .equals(.number(let number)): situation[key] = .number(number)
            case .below(let bound): situation[key] = .number(bound - 1)
            default: continue
            }
        }
        return situation
    }

    /// The knowledge that is delivered with the program.
    private static func house() throws -> Knowledge {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return try #require(KnowledgeReader().read(files: try Assistant.files(at: root.path)).knowledge)
    }

    private static func knowledge(_ texts: [String: String]) -> Knowledge {
        let intents = texts.keys.map { FewIntents.intent($0, "contracts") }
        let answers = texts.map { id, text in
            let variant = Variant(
                name: "default", conditions: [], body: Template(text), citedSources: [], wordCount: 1)
            return (id, CannedAnswer(id: id, branches: [], fallback: variant))
        }
        return Knowledge(
            language: "en", intents: intents, answers: Dictionary(uniqueKeysWithValues: answers), sources: [:],
            traps: [], phrases: Phrases([:]))
    }
}

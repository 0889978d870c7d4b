import Assistant
import CivilCalendar
import Forum
import Testing

@testable import Service

struct ReplyBodyTests {
    private func body(_ change: (inout ForumInstance) -> Void = { _ in }) throws -> (ReplyBody, Reply) {
        let assistant = try SmallKnowledge.shared.get()
        var instance = try World.instance()
        change(&instance)
        let reply = assistant.reply(to: SmallKnowledge.question, asOf: CalendarDay(ordinal: 20_000))
        return (ReplyBody(instance: instance, knowledge: assistant.knowledge), reply)
    }

    @Test func sourcesAreFoldedUpOnDiscourse() throws {
        let (body, reply) = try body()
        let text = body.text(of: reply)
        #expect(text.contains("\n\n[details=\"Sources\"]\n\n1. ") && text.contains("\n\n[/details]\n\n---\n"))
        #expect(!text.contains("**Sources**") && reply.text.contains("**Sources**"))
        // Nothing else is lost, and nothing is said twice.
        let rest = try #require(reply.sourceList?.split(separator: "\n\n").dropFirst().first)
        #expect(text.split(separator: rest, omittingEmptySubsequences: false).count == 2)
    }

    @Test func elsewhereTheyAreAPlainList() throws {
        let manners = ForumManners(ownName: "ombud")
        let relay = try #require(ForumInstance(name: "relay", kind: .standard, manners: manners))
        let (body, reply) = try body { $0 = relay }
        let text = body.text(of: reply)
        #expect(text.contains("**Sources**") && !text.contains("details"))
    }

    @Test func linesBelowNameAPersonWhereOneIsConfigured() throws {
        let (plain, reply) = try body()
        #expect(plain.text(of: reply).contains("For a person, ask a moderator here."))
        let (named, _) = try body { $0.personContact = "https://forum.example/help" }
        let text = named.text(of: reply)
        #expect(text.contains("For a person: https://forum.example/help.") && text.contains("`@ombud stop`"))
    }

    @Test func noteSaysWhetherModeratorsHaveToLookSoon() throws {
        let (body, reply) = try body()
        #expect(body.note(of: reply).hasPrefix("**For moderators: a draft"))
        #expect(body.note(of: reply).hasSuffix(body.text(of: reply)))
    }
}

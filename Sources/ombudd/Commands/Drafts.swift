import ArgumentParser
import Mailroom
import Service

/// What waits for a moderator.
struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, show, approve, edit or decline what waits for a moderator.",
        discussion: """
            A draft that nobody was shown, or that was changed since, is not approved: the text that a person read is \
            the text that is sent.
            """,
        subcommands: [List.self, Show.self, Approve.self, Edit.self, Discard.self, Decline.self],
        defaultSubcommand: List.self)

    /// There is no such draft: a clear sentence, and exit status 69.
    static func missing(_ id: Int64) -> CommandFailure { CommandFailure(.unavailable, "there is no draft \(id)") }

    /// Does `work`, whose draft has to be there.
    static func work<Value>(on id: Int64, _ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch MailroomError.notFound {
            throw missing(id)
        }
    }
}

extension Drafts {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One line a draft, the urgent ones first, then the oldest (the default).")

        @OptionGroup var options: ConfigurationOptions
        @Option(help: "How many at most.") var limit = 100
        @Option(help: ArgumentHelp("Only those after this one.", valueName: "id")) var after: Int64 = 0
        @Flag(help: "What was approved and not sent after all, and why.") var cancelled = false

        func run() async throws {
            let view = DraftView(forums: try options.read().forums.map(\.instance), now: .now)
            let limit = min(max(limit, 1), 1_000)
            let lines = try await options.withStore { store in
                cancelled
                    ? try await store.cancelledDrafts(limit: limit).map(view.line)
                    : try await store.drafts(limit: limit, after: after).map(view.line)
            }
            try StandardStream.write(lines.isEmpty ? "No drafts." : lines.joined(separator: "\n"))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A draft with the question it answers.")

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            let view = DraftView(forums: try options.read().forums.map(\.instance), now: .now)
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw Drafts.missing(id) }
                try StandardStream.write(view.page(draft))
                // Only what was written out counts as shown.
                try await store.markShown(id, revision: draft.revision)
            }
        }
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put standard input in a draft's place; it still needs approval.",
            discussion: """
                ombudd drafts edit 17 < better.md

                The text stays, whatever becomes of the question, until it is approved, declined or discarded.
                """)

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            let text = try StandardStream.input()
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw CommandFailure(.badData, "the new text is empty; drafts decline \(id) refuses a draft")
            }
            let forums = try options.read().forums.map(\.instance)
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw Drafts.missing(id) }
                let forum = forums.first { $0.name == draft.key.instance }
                let body = ModeratedReply(text, in: forum).body
                try await Drafts.work(on: id) { try await store.revise(id, body: body, at: .now) }
            }
            try StandardStream.write("Draft \(id) has the new text; approve it with: ombudd drafts approve \(id)")
        }
    }

    struct Discard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Throw away what a person wrote in a draft's place; Ombud's own text takes it again.")

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw Drafts.missing(id) }
                guard draft.isPersons, draft.proposal != nil else {
                    throw CommandFailure(.unavailable, "draft \(id) has no other text; drafts decline \(id) refuses it")
                }
                try await Drafts.work(on: id) { try await store.discard(id, at: .now) }
            }
            try StandardStream.write("Draft \(id) has Ombud's text again; read it with: ombudd drafts show \(id)")
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Refuse drafts.")

        @OptionGroup var options: ConfigurationOptions
        @Argument(help: "One draft or several.") var ids: [Int64]

        func run() async throws {
            try await options.withStore { store in
                for id in ids {
                    try await Drafts.work(on: id) { try await store.decline(id, at: .now) }
                    try StandardStream.write("Draft \(id) is declined.")
                }
            }
        }
    }
}

import ArgumentParser
import Mailroom
import Service

/// Answers that wait for a moderator.
struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, show, approve, edit or decline what waits for a moderator.",
        discussion: """
            ombudd drafts                        what waits, the urgent ones first
            ombudd drafts show 17                question, text and place of one
            ombudd drafts approve 17             send it
            ombudd drafts edit 17 < better.md    put another text in its place
            ombudd drafts discard 17             take Ombud's text back
            ombudd drafts decline 17             never send it

            A draft that nobody was shown, or that was changed since, is not approved: the text that a person read is \
            the text that is sent.
            """,
        subcommands: [List.self, Show.self, Approve.self, Edit.self, Discard.self, Decline.self],
        defaultSubcommand: List.self)

    /// Why a draft is not there: it was one moderator's and is another's no more.
    static func missing(_ id: Int64) -> CommandFailure {
        CommandFailure(
            .unavailable,
            "no draft \(id) waits: it was approved, declined or called off, or never was; ombudd drafts lists them")
    }

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
    /// What became of a draft, for programs.
    struct Outcome: Encodable {
        let draft: Int64
        let state: String
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "One line a draft, the urgent ones first, then the oldest (the default).")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Option(help: "How many at most.") var limit = 100
        @Option(help: ArgumentHelp("Only those after this one.", valueName: "id")) var after: Int64 = 0
        @Flag(help: "What was approved and not sent after all, and why.") var cancelled = false

        func run() async throws {
            let forums = try options.read().forums.map(\.instance)
            let limit = min(max(limit, 1), 1_000)
            guard cancelled else {
                let drafts = try await options.withStore { try await $0.drafts(limit: limit, after: after) }
                let views = drafts.map { DraftView(draft: $0, forum: forums.of($0), now: .now) }
                return try output.write(views, or: DraftView.table(views))
            }
            let drafts = try await options.withStore { try await $0.cancelledDrafts(limit: limit) }
            let views = drafts.map {
                DraftView(draft: $0.draft, forum: forums.of($0.draft), now: .now, reason: $0.reason)
            }
            try output.write(views, or: DraftView.cancelled(views))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A draft with the question it answers.")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            let forums = try options.read().forums.map(\.instance)
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw missing(id) }
                let decision = try await store.decision(draft.incoming)
                let view = DraftView(draft: draft, forum: forums.of(draft), now: .now)
                try output.write(view, or: view.page(decision))
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
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            let text = try StandardStream.input()
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw CommandFailure(.badData, "the new text is empty; ombudd drafts decline \(id) refuses a draft")
            }
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw missing(id) }
                let body = ModeratedReply(text, replacing: draft.body).body
                try await work(on: id) { try await store.revise(id, body: body, at: .now) }
            }
            try output.write(
                Outcome(draft: id, state: "edited"),
                or: ["Draft \(id) has the new text. Approve it: ombudd drafts approve \(id)"])
        }
    }

    struct Discard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Throw away what a person wrote in a draft's place; Ombud's own text takes it again.")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw missing(id) }
                guard draft.isPersons, draft.proposal != nil else {
                    throw CommandFailure(.unavailable, "draft \(id) has no other text; drafts decline \(id) refuses it")
                }
                try await work(on: id) { try await store.discard(id, at: .now) }
            }
            try output.write(
                Outcome(draft: id, state: "discarded"),
                or: ["Draft \(id) has Ombud's text again. Read it: ombudd drafts show \(id)"])
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Refuse drafts.")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument(help: "One draft or several.") var ids: [Int64]

        func run() async throws {
            try await options.withStore { store in
                for id in ids {
                    try await work(on: id) { try await store.decline(id, at: .now) }
                    try output.write(
                        Outcome(draft: id, state: "declined"),
                        or: ["Draft \(id) is declined. Its question now stands in: ombudd gaps"])
                }
            }
        }
    }
}

extension [ForumInstance] {
    /// The forum of a draft; nil where it is not configured any more.
    func of(_ draft: Draft) -> ForumInstance? { first { $0.name == draft.key.instance } }
}

import ArgumentParser
import Mailroom
import Service

/// What waits for a moderator.
struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, show, approve, edit or decline what waits for a moderator.",
        discussion: """
            ombudd drafts                        what waits, oldest first
            ombudd drafts show 17                question, text and place of one
            ombudd drafts approve 17             send it
            ombudd drafts edit 17 < better.md    put another text in its place
            ombudd drafts decline 17             never send it
            """,
        subcommands: [List.self, Show.self, Approve.self, Edit.self, Decline.self], defaultSubcommand: List.self)

    /// Why a draft is not there: it was one moderator's and is another's no more.
    private static func missing(_ id: Int64) -> CommandFailure {
        CommandFailure(
            .unavailable,
            "no draft \(id) waits: it was approved, declined or called off, or never was; ombudd drafts lists them")
    }

    private static func missing(_ id: Int64, _ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch MailroomError.notFound {
            throw missing(id)
        }
    }
}

extension Drafts {
    /// What became of a draft, for programs.
    private struct Outcome: Encodable {
        let draft: Int64
        let state: String
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One line a draft, oldest first (the default).")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Option(help: "How many at most.") var limit = 100
        @Option(help: ArgumentHelp("Only those after this one.", valueName: "id")) var after: Int64 = 0

        func run() async throws {
            let forums = try options.read().forums.map(\.instance)
            let drafts = try await options.withStore { store in
                try await store.drafts(limit: min(max(limit, 1), 1_000), after: after)
            }
            let views = drafts.map { draft in
                DraftView(draft: draft, forum: forums.first { $0.name == draft.key.instance }, now: .now)
            }
            try output.write(views, or: DraftView.table(views))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A draft with the question it answers.")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            let forums = try options.read().forums.map(\.instance)
            let (draft, decision) = try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw missing(id) }
                return (draft, try await store.decision(draft.incoming))
            }
            let view = DraftView(draft: draft, forum: forums.first { $0.name == draft.key.instance }, now: .now)
            try output.write(view, or: view.page(decision))
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let a draft be sent.")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            let forums = try options.read().forums
            let (decision, isOn) = try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw missing(id) }
                try Self.check(draft, forums)
                try await missing(id) { try await store.approve(id, at: .now) }
                return (draft.incoming, try await store.isSwitchedOn())
            }
            let next =
                isOn
                ? "What becomes of it: ombudd explain \(decision)" : "Sending is switched off: ombudd switch on"
            try output.write(
                Outcome(draft: id, state: "approved"),
                or: ["Draft \(id) will be sent, unless its topic is closed or gone by then. \(next)"])
        }

        private static func check(_ draft: Draft, _ forums: [ForumSettings]) throws(CommandFailure) {
            let name = draft.key.instance
            guard !forums.contains(where: { $0.instance.name == name && $0.access.isPossible }) else { return }
            throw CommandFailure(
                .configuration,
                "nothing can be written to \(name): there is no key; post the text by hand and decline the draft")
        }
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put standard input in a draft's place; it still needs approval.",
            discussion: "ombudd drafts edit 17 < better.md")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            let text = try StandardStream.input()
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw CommandFailure(.badData, "the new text is empty; ombudd drafts decline \(id) refuses a draft")
            }
            let forums = try options.read().forums.map(\.instance)
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw missing(id) }
                let forum = forums.first { $0.name == draft.key.instance }
                let body = ModeratedReply(text, in: forum).body
                try await missing(id) { try await store.revise(id, body: body, at: .now) }
            }
            try output.write(
                Outcome(draft: id, state: "edited"),
                or: ["Draft \(id) has the new text. Approve it: ombudd drafts approve \(id)"])
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Refuse a draft.")

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument var id: Int64

        func run() async throws {
            try await options.withStore { store in
                try await missing(id) { try await store.decline(id, at: .now) }
            }
            try output.write(
                Outcome(draft: id, state: "declined"),
                or: ["Draft \(id) is declined. Its question now stands in: ombudd gaps"])
        }
    }
}

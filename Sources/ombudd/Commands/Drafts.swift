import ArgumentParser
import Mailroom
import Service

/// What waits for a moderator.
struct Drafts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, show, approve, edit or decline what waits for a moderator.",
        subcommands: [List.self, Show.self, Approve.self, Edit.self, Decline.self], defaultSubcommand: List.self)
}

extension Drafts {
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One line a draft, oldest first (the default).")

        @OptionGroup var options: ConfigurationOptions
        @Option(help: "How many at most.") var limit = 100
        @Option(help: ArgumentHelp("Only those after this one.", valueName: "id")) var after: Int64 = 0

        func run() async throws {
            let drafts = try await options.withStore { store in
                try await store.drafts(limit: min(max(limit, 1), 1_000), after: after)
            }
            guard !drafts.isEmpty else { return try StandardStream.write("No drafts.") }
            try StandardStream.write(drafts.map(DraftView.line).joined(separator: "\n"))
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "A draft with the question it answers.")

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            let draft = try await options.withStore { try await $0.draft(id) }
            guard let draft else { throw CommandFailure(.unavailable, "there is no draft \(id)") }
            try StandardStream.write(DraftView.page(draft))
        }
    }

    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let a draft be sent.")

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            let forums = try options.read().forums
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw MailroomError.notFound }
                let name = draft.key.instance
                guard forums.contains(where: { $0.instance.name == name && $0.access.isPossible }) else {
                    throw CommandFailure(
                        .configuration,
                        "nothing can be written to \(name): there is no key; post the text by hand and decline the draft"
                    )
                }
                try await store.approve(id, at: .now)
            }
            try StandardStream.write("Draft \(id) will be sent.")
        }
    }

    struct Edit: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put standard input in a draft's place; it still needs approval.",
            discussion: "ombudd drafts edit 17 < better.md")

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            let text = try StandardStream.input()
            guard text.contains(where: { !$0.isWhitespace }) else {
                throw CommandFailure(.badData, "the new text is empty; drafts decline \(id) refuses a draft")
            }
            try await options.withStore { store in
                guard let draft = try await store.draft(id) else { throw MailroomError.notFound }
                try await store.revise(id, body: ModeratedReply(text, replacing: draft.body).body, at: .now)
            }
            try StandardStream.write("Draft \(id) has the new text; approve it with: ombudd drafts approve \(id)")
        }
    }

    struct Decline: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Refuse a draft.")

        @OptionGroup var options: ConfigurationOptions
        @Argument var id: Int64

        func run() async throws {
            try await options.withStore { try await $0.decline(id, at: .now) }
            try StandardStream.write("Draft \(id) is declined.")
        }
    }
}

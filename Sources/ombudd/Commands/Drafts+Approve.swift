import ArgumentParser
import Mailroom
import Service

extension Drafts {
    struct Approve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Let drafts be sent.",
            discussion: """
                Each one as it was last shown or edited. With --revision it is the text of that number, which drafts \
                show tells, and no other.
                """)

        @OptionGroup var options: ConfigurationOptions
        @OptionGroup var output: OutputOptions
        @Argument(help: "One draft or several.") var ids: [Int64]
        @Option(help: "The text that is meant, by its number; for one draft.") var revision: Int64?

        func validate() throws {
            guard revision == nil || ids.count == 1 else { throw ValidationError("A revision is one draft's.") }
        }

        func run() async throws {
            let forums = try options.read().forums
            try await options.withStore { store in
                for id in ids {
                    guard let draft = try await store.draft(id) else { throw Drafts.missing(id) }
                    try Self.check(draft, forums)
                    try await approve(draft, in: store)
                    let next = try await next(draft, in: store)
                    try output.write(Outcome(draft: id, state: "approved"), or: [next])
                }
            }
        }

        private func next(_ draft: Draft, in store: SQLiteMailroom) async throws -> String {
            let next =
                try await store.isSwitchedOn()
                ? "What becomes of it: ombudd explain \(draft.incoming)"
                : "Sending is switched off: ombudd switch on"
            return "Draft \(draft.id) will be sent, unless its topic is closed or gone by then. \(next)"
        }

        private static func check(_ draft: Draft, _ forums: [ForumSettings]) throws {
            let name = draft.key.instance
            guard !forums.contains(where: { $0.instance.name == name && $0.access.isPossible }) else { return }
            throw CommandFailure(
                .configuration,
                "nothing can be written to \(name): there is no key; post the text by hand and decline the draft")
        }

        private func approve(_ draft: Draft, in store: SQLiteMailroom) async throws {
            let id = draft.id
            guard revision != nil || !draft.isUnread else {
                let why = draft.shownRevision == 0 ? "was not shown yet" : "was changed since it was last shown"
                throw CommandFailure(.badData, "draft \(id) \(why); read it with: ombudd drafts show \(id)")
            }
            do {
                let revision = revision ?? draft.revision
                try await Drafts.work(on: id) { try await store.approve(id, revision: revision, at: .now) }
            } catch MailroomError.changedMeanwhile {
                throw CommandFailure(
                    .badData, "draft \(id) has another text by now; read it with: ombudd drafts show \(id)")
            }
        }
    }
}

import ArgumentParser
import Assistant

/// What a forum thread asks, and drafts for those who ask.
struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a saved forum thread: who asks, what is settled, and a draft for each asker.",
        discussion: """
            The file is a forum page saved as text, or a Discourse topic as JSON (/t/ID.json); which of them it is \
            shows in the file. Quotes are never taken for the words of the one who quotes.

            Status of a post: open, nobody has answered it; settled, somebody has; outdated, the rules have changed \
            since somebody did; none, it asks nothing that is covered. A draft goes by the rules of the post's day; \
            where the file does not tell it, or the answer is outdated, by those of --as-of.

              ombud read thread.txt
              ombud read topic.json --json --as-of 2026-11-21
            """)

    @Argument(help: "The file; - reads standard input.", completion: .file())
    var thread: String

    @Flag(help: "Print everything as a JSON object on one line.")
    var json = false

    @Flag(help: "Print Markdown, to be copied.")
    var markdown = false

    @OptionGroup var knowledge: KnowledgeOptions
    @OptionGroup var day: DayOption
    @OptionGroup var style: StyleOption

    func validate() throws {
        guard !json || !markdown else { throw ValidationError("--json and --markdown would mix.") }
    }

    func run() throws {
        let bytes = try InputFile.bytes(of: thread, limit: ThreadReader.sizeLimit)
        let reader = ThreadReader(try knowledge.assistant(), on: day.day())
        try show(try reading(of: bytes, by: reader))
    }

    private func reading(of bytes: [UInt8], by reader: ThreadReader) throws(CommandFailure) -> ThreadReading {
        do {
            return try reader.reading(of: bytes)
        } catch {
            throw CommandFailure(.badData, "\(thread == "-" ? "standard input" : thread) was not read: \(error)")
        }
    }

    private func show(_ reading: ThreadReading) throws(CommandFailure) {
        if json { return try StandardStream.output.write(JSONLine.text(reading) + "\n") }
        let page = ThreadPage(reading).markdown
        try StandardStream.output.write(markdown ? page : style.view.rendered(page))
    }
}

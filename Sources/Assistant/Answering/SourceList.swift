import CivilCalendar
import KnowledgeBase

/// The sources of a reply, as its last lines and as values.
struct SourceList {
    /// The cited ids, each once.
    let ids: [String]
    let knowledge: Knowledge
    let asOf: CalendarDay

    /// A heading, a numbered line a source, and a caution where a reading is
    /// too old to lean on; nil where nothing is cited.
    var markdown: String? {
        let lines = ids.enumerated().compactMap { index, id in
            knowledge.sources[id].map { line($0, number: index + 1) }
        }
        guard !lines.isEmpty else { return nil }
        let list = knowledge.phrase(.sourcesHeading) + "\n\n" + lines.joined(separator: "\n")
        return caution.map { list + "\n\n" + $0 } ?? list
    }

    /// The sources as values, numbered as in the reply.
    ///
    /// - Parameter numbering: The ids in the order of their numbers.
    func references(numbering: [String]) -> [SourceReference] {
        ids.compactMap { id in
            guard let source = knowledge.sources[id], let index = numbering.firstIndex(of: id) else { return nil }
            return SourceReference(
                number: index + 1, id: id, title: source.title, by: source.kind.rawValue, date: source.date?.text,
                where: source.location, url: source.url)
        }
    }

    private func line(_ source: Source, number: Int) -> String {
        knowledge.phrases.line(ofSource: source.id, number: number) { made(source, number: number) }
    }

    private func made(_ source: Source, number: Int) -> String {
        var values: TemplateValues = [
            "number": .number(Double(number)), "title": .markdown(source.title), "where": .markdown(source.location),
        ]
        values["url"] = source.url.map(TemplateValue.markdown)
        values["date"] = source.date.map { .markdown(EnglishDate.text(partial: $0.text)) }
        values["read"] = source.read.map { .markdown(EnglishDate.text($0)) }
        values["since"] = source.since.map { .markdown(EnglishDate.text($0)) }
        values["until"] = source.until.map { .markdown(EnglishDate.text($0)) }
        return knowledge.phrase(.source(source.kind), values)
    }

    /// The oldest reading of the sources that are past their review.
    private var caution: String? {
        let stale = ids.compactMap { knowledge.sources[$0] }.filter { $0.isStale(on: asOf) }
        guard let oldest = stale.compactMap({ $0.confirmed ?? $0.read }).min() else { return nil }
        return knowledge.phrase(.sourceStale, ["read": .markdown(EnglishDate.text(oldest))])
    }
}

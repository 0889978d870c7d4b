/// Reads the file of sources.
struct SourcesSchema {
    private static let keys = [
        "title", "kind", "date", "where", "url", "since", "until", "read", "confirmed", "review-every",
    ]

    private let inspection: Inspection
    private let usualPeriod: ReviewPeriod

    /// The sources, or nil after findings.
    static func read(_ inspection: Inspection) -> SourcesDraft? {
        guard let mapping = YAMLParser.mapping(inspection), mapping.checkFormat(inspection) else { return nil }
        mapping.allow(["format", "review-every", "sources"])
        let period = mapping.reviewPeriod(inspection) ?? .halfAYear
        let schema = SourcesSchema(inspection: inspection, usualPeriod: period)
        guard mapping.has("sources") else {
            inspection.report(.missingKey, "the key 'sources' is missing", at: mapping.place)
            return nil
        }
        guard let sources = mapping.mapping("sources") else { return nil }
        let drafts = sources.keys.compactMap { key in sources.mapping(key.value).map { schema.source(key, $0) } }
        return SourcesDraft(path: inspection.path, sources: drafts)
    }

    private func source(_ id: YAMLText, _ mapping: YAMLMapping) -> SourcesDraft.SourceDraft {
        mapping.allow(Self.keys)
        if !FileKind.isID(id.value) {
            inspection.report(
                .badName, "'\(id.value)' is no id", at: id.place,
                hint: "an id is small letters, digits and '-', and begins with a letter")
        }
        return SourcesDraft.SourceDraft(
            id: id, source: source(id.value, mapping), isDated: mapping.has("date") || mapping.has("read"),
            sincePlace: mapping.has("since") ? mapping.place(ofKey: "since") : nil)
    }

    private func source(_ id: String, _ mapping: YAMLMapping) -> Source? {
        let title = mapping.required("title")
        let location = mapping.required("where")
        let date = date(mapping)
        let days = ["since", "until", "read", "confirmed"].map { mapping.day($0, inspection) }
        let period = mapping.reviewPeriod(inspection) ?? usualPeriod
        guard let kind = kind(mapping), let title, let location else { return nil }
        return Source(
            id: id, title: title.value, kind: kind, date: date, location: location.value,
            url: mapping.text("url")?.value, since: days[0], until: days[1], read: days[2], confirmed: days[3],
            reviewEvery: period)
    }

    private func kind(_ mapping: YAMLMapping) -> SourceKind? {
        guard let text = mapping.required("kind") else { return nil }
        if let kind = SourceKind(rawValue: text.value) { return kind }
        let names = SourceKind.allCases.map(\.rawValue)
        inspection.report(
            .unknownSourceKind, "the kind '\(text.value)' is unknown", at: text.place,
            hint: Suggestion.hint(for: text.value, among: names) ?? "the kinds are \(names.joined(separator: ", "))")
        return nil
    }

    private func date(_ mapping: YAMLMapping) -> PartialDate? {
        guard let text = mapping.text("date") else { return nil }
        if let date = PartialDate(text.value) { return date }
        inspection.report(
            .badDate, "'\(text.value)' is no date", at: text.place, hint: "write YYYY, YYYY-MM or YYYY-MM-DD")
        return nil
    }
}

extension YAMLMapping {
    /// The value of `review-every`.
    fileprivate func reviewPeriod(_ inspection: Inspection) -> ReviewPeriod? {
        guard let text = text("review-every") else { return nil }
        if let period = ReviewPeriod(iso8601: text.value) { return period }
        inspection.report(
            .badValue, "'\(text.value)' is no length of time", at: text.place, hint: "write P180D, P6M or P1Y")
        return nil
    }
}

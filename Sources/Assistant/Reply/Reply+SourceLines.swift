extension Reply {
    /// One line a source, numbered as in the text.
    public var sourceLines: [String] {
        var seen: Set<Int> = []
        let sources = answers.flatMap(\.sources).filter { seen.insert($0.number).inserted }
        return sources.sorted { $0.number < $1.number }.map { source in
            let date = source.date.map { ", \(EnglishDate.text(partial: $0))" } ?? ""
            return "\(source.number). \(source.title) (\(source.by)\(date)). \(source.url ?? source.where)"
        }
    }
}

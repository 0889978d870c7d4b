/// A second or third answer of a reply: its verdict, and what the answers
/// before it have not said, in few words.
struct FurtherAnswer {
    /// The answer in Markdown, with its footnotes as they are written.
    let markdown: String
    /// What the answers before it have said.
    let said: SaidStatements
    /// Words of which a sentence must stay, because leaving them out could cost money.
    let protected: [String]

    /// The answer with about so many words; more where protected words need them.
    func shortened(to mostWords: Int) -> String {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(AnswerLine.init)
        guard let verdict = lines.firstIndex(where: { !$0.isEmpty }) else { return markdown }
        var kept = [AnswerLine?](repeating: nil, count: lines.count)
        kept[verdict] = agreeing(lines[verdict])
        var words = lines[verdict].wordCount
        var isFull = false
        for index in lines.indices.dropFirst(verdict + 1) {
            let line = lines[index].isEmpty ? lines[index] : fresh(lines[index])
            isFull = isFull || words + (line?.wordCount ?? 0) > mostWords
            guard let line, !isFull || isProtected(line) else { continue }
            kept[index] = line
            words += line.wordCount
        }
        return Self.markdown(of: Self.withoutLooseLeads(kept, in: lines))
    }

    /// A line without what was said before, nil where nothing is left; a second
    /// message is no help.
    private func fresh(_ line: AnswerLine) -> AnswerLine? {
        if line.isMessage, said.holdsMessage { return nil }
        var line = line
        line.statements.removeAll { said.contains($0) || said.contradicts($0) }
        return line.isEmpty ? nil : line
    }

    /// The verdict stays, unless the answers before it say the opposite.
    private func agreeing(_ line: AnswerLine) -> AnswerLine? {
        var line = line
        line.statements.removeAll { said.contradicts($0) }
        return line.isEmpty ? nil : line
    }

    private func isProtected(_ line: AnswerLine) -> Bool {
        line.isEmpty
            || line.statements.contains { statement in
                protected.contains { statement.contains($0) && !said.contains(words: $0) }
            }
    }

    /// Without a line that leads to a line that is gone.
    private static func withoutLooseLeads(_ kept: [AnswerLine?], in lines: [AnswerLine]) -> [AnswerLine] {
        kept.indices.compactMap { index in
            guard let line = kept[index], line.isLead,
                let next = lines[(index + 1)...].firstIndex(where: { !$0.isEmpty })
            else { return kept[index] }
            return kept[next] == nil ? nil : line
        }
    }

    /// The lines, with one blank line where there was at least one, and numbers
    /// that run on.
    private static func markdown(of lines: [AnswerLine]) -> String {
        var number = 0
        var text: [String] = []
        for line in lines where !line.isEmpty || text.last?.isEmpty == false {
            number = line.isNumbered ? number + 1 : line.isEmpty ? number : 0
            text.append(line.isEmpty ? "" : line.markdown(number: number))
        }
        while text.last?.isEmpty ?? false { text.removeLast() }
        return text.joined(separator: "\n")
    }
}

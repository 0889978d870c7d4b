/// An answer's file cut into its front matter and the texts under its headings.
struct ResponseParts {
    /// The text under a first-level heading.
    struct Body {
        /// The heading.
        let name: String
        /// The text.
        let body: ResponseBody
    }

    /// The front matter, in its place: the lines after it are left out.
    let frontMatter: Inspection

    /// The texts, in the order of the file.
    let bodies: [Body]

    /// Cuts a file, or reports why it cannot be cut.
    init?(_ inspection: Inspection) {
        let text = inspection.source.text
        guard let cut = Self.frontMatterEnd(of: text) else {
            inspection.report(
                .frontMatter, "the front matter is missing or has no end", at: .start,
                hint: "begin with a line '---', then 'format: 1' and so on, then a line '---'")
            return nil
        }
        // The opening dashes become blank so that places hold for the parser.
        let matter = "\n" + String(decoding: text.utf8.dropFirst(4).prefix(cut.end - 4), as: UTF8.self)
        frontMatter = Inspection(path: inspection.path, source: SourceText(matter))
        let (blanked, unclosed) = MarkdownComments.blanked(text)
        if let unclosed, unclosed >= cut.bodyStart {
            inspection.report(
                .templateSyntax, "the remark has no end", at: inspection.source.place(atByte: unclosed),
                hint: "end it with -->")
        }
        bodies = Self.bodies(of: Array(blanked.utf8), from: cut.bodyStart, inspection)
    }

    /// Where the front matter ends and where the text after it begins.
    private static func frontMatterEnd(of text: String) -> (end: Int, bodyStart: Int)? {
        var offset = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isFence = line == "---" || (line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace))
            if offset == 0, !(line == "---") { return nil }
            let next = offset + line.utf8.count + 1
            if offset > 0, isFence { return (offset, min(next, text.utf8.count)) }
            offset = next
        }
        return nil
    }

    private static func bodies(of text: [UInt8], from start: Int, _ inspection: Inspection) -> [Body] {
        let source = inspection.source
        var scanner = HeadingScanner(text: text, start: start)
        let headings = scanner.headings()
        for offset in scanner.strayOffsets {
            inspection.report(
                .levelOneHeading, "this line makes a first-level heading", at: source.place(atByte: offset),
                hint: "first-level headings name variants and are written '# name'; use ## within an answer")
        }
        if let text = scanner.textBeforeHeadings {
            inspection.report(
                .headingWithoutVariant, "this text stands under no heading", at: source.place(atByte: text),
                hint: "write it under '# default'")
        }
        var seen: Set<String> = []
        return headings.compactMap { heading in
            guard seen.insert(heading.name).inserted else {
                inspection.report(
                    .duplicateHeading, "the heading '\(heading.name)' stands here again",
                    at: source.place(atByte: heading.offset))
                return nil
            }
            return Body(
                name: heading.name,
                body: ResponseBody(text: text, range: heading.body, headingOffset: heading.offset, source: source))
        }
    }
}

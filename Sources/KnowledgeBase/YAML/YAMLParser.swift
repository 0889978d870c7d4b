import Yams

/// Turns the text of a file into nodes, all of whose scalars are strings.
enum YAMLParser {
    /// The mapping that the text holds, or nil after findings.
    static func mapping(_ inspection: Inspection) -> YAMLMapping? {
        guard let node = node(inspection) else { return nil }
        guard case .mapping(let mapping) = node else {
            inspection.report(.wrongShape, "a file holds one mapping of keys to values", at: inspection.place(of: node))
            return nil
        }
        return YAMLMapping(mapping, inspection: inspection)
    }

    private static func node(_ inspection: Inspection) -> Node? {
        let text = inspection.source.text
        if let problem = YAMLGuard.problem(in: text) {
            inspection.report(
                problem.rule, problem.message, at: inspection.source.place(atByte: problem.offset),
                hint: problem.rule == .yamlFeature ? "put the text in double quotes, or write it out" : nil)
            return nil
        }
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let node = try parser.singleRoot(), !node.isEmptyScalar else {
                inspection.report(.yamlSyntax, "the file is empty", at: .start, hint: "begin with 'format: 1'")
                return nil
            }
            return checkDepth(of: node, inspection)
        } catch {
            report(error, inspection)
            return nil
        }
    }

    private static func checkDepth(of node: Node, _ inspection: Inspection) -> Node? {
        guard let deep = node.firstNode(below: YAMLGuard.maxDepth) else { return node }
        inspection.report(
            .tooDeep, "lists and mappings stand more than \(YAMLGuard.maxDepth) deep", at: inspection.place(of: deep))
        return nil
    }

    private static func report(_ error: any Error, _ inspection: Inspection) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _)?, .parser(let context, let problem, let mark, _)?,
            .composer(let context, let problem, let mark, _)?:
            let lines = [mark.line, context?.mark.line].compactMap { $0 }
            if let place = lines.lazy.compactMap({ inspection.source.placeOfUnquotedEntry(inLine: $0) }).first {
                return inspection.reportUnquoted(at: place)
            }
            inspection.report(.yamlSyntax, problem, at: inspection.place(of: mark), hint: hint(for: problem))
        case .duplicatedKeysInMapping(let keys, let context)?:
            let key = keys.first ?? ""
            let first = inspection.place(of: context.mark)
            let place = DuplicateKeySearch.secondPlace(of: key, first: context.mark, in: inspection.source) ?? first
            inspection.report(
                .duplicateKey, "the key '\(key)' stands here a second time", at: place,
                hint: "the first is in line \(first.line)")
        default:
            inspection.report(.yamlSyntax, "the file is not YAML", at: .start)
        }
    }

    private static func hint(for problem: String) -> String? {
        if problem.contains("tab") || problem.contains("cannot start any token") {
            return "indent with blanks, and put texts in double quotes"
        }
        if problem.contains("mapping values are not allowed") { return "put a text with ': ' in double quotes" }
        if problem.contains("did not find expected") { return "look for a quote or bracket that is not closed" }
        return nil
    }
}

extension SourceText {
    /// Where the text of a list entry begins that YAML cannot take for a text
    /// without quotes; nil for any other line.
    fileprivate func placeOfUnquotedEntry(inLine number: Int) -> Place? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(number - 1) else { return nil }
        let line = lines[number - 1]
        let indentation = line.prefix { $0 == " " }.count
        guard line.dropFirst(indentation).hasPrefix("- ") else { return nil }
        let entry = line.dropFirst(indentation + 2)
        let blanks = entry.prefix { $0 == " " }.count
        guard let first = entry.dropFirst(blanks).first, "[{|>%@`".contains(first) else { return nil }
        return Place(line: number, column: indentation + 2 + blanks + 1)
    }
}

/// Reads files one by one into a draft.
struct KnowledgeDrafting {
    /// What was read so far.
    private(set) var draft: KnowledgeDraft

    /// What was found so far.
    private(set) var findings: [Finding] = []

    /// Starts with nothing.
    init(language: String) {
        draft = KnowledgeDraft(language: language)
    }

    /// Reads one file.
    mutating func take(_ file: KnowledgeFile) {
        do throws(FilePathProblem) {
            // A folder that cannot be read has no ending to judge by.
            guard file.problem == nil else {
                _ = inspection(of: file)
                if let kind = try? FileKind(path: file.path, language: draft.language) { draft.unreadable.insert(kind) }
                return
            }
            let kind = try FileKind(path: file.path, language: draft.language)
            guard let inspection = inspection(of: file) else {
                draft.unreadable.insert(kind)
                return
            }
            if !read(inspection, kind) { draft.unreadable.insert(kind) }
            findings += inspection.findings
        } catch {
            report(error.rule, error.message, path: file.path, hint: error.hint)
        }
    }

    /// Expands the examples of all intents, once all phrases are known.
    mutating func expandExamples() {
        let shared = draft.sharedPhrases?.byName ?? [:]
        for index in draft.intents.indices {
            let expansion = ExampleExpansion(of: draft.intents[index], sharedPhrases: shared)
            draft.intents[index].templates = expansion.templates
            findings += expansion.findings
        }
    }

    private mutating func read(_ inspection: Inspection, _ kind: FileKind) -> Bool {
        switch kind.shape {
        case .intent: append(IntentSchema.read(inspection, kind: kind), to: \.intents)
        case .response: append(ResponseSchema.read(inspection, kind: kind), to: \.responses)
        case .sharedPhrases: set(PhrasesSchema.read(inspection), at: \.sharedPhrases)
        case .housePhrases: set(PhrasesSchema.read(inspection), at: \.housePhrases)
        case .sources: set(SourcesSchema.read(inspection), at: \.sources)
        case .traps: set(TrapsSchema.read(inspection), at: \.traps)
        }
    }

    private mutating func append<Draft>(
        _ value: Draft?, to list: WritableKeyPath<KnowledgeDraft, [Draft]>
    ) -> Bool {
        guard let value else { return false }
        draft[keyPath: list].append(value)
        return true
    }

    private mutating func set<Draft>(_ value: Draft?, at place: WritableKeyPath<KnowledgeDraft, Draft?>) -> Bool {
        draft[keyPath: place] = value
        return value != nil
    }

    mutating func inspection(of file: KnowledgeFile) -> Inspection? {
        if let problem = file.problem {
            report(.unreadableFile, problem, path: file.path, hint: "check the file's kind and its permissions")
            return nil
        }
        guard file.bytes.count <= KnowledgeFile.maxBytes else {
            report(
                .fileTooLarge, "the file has more than \(KnowledgeFile.maxBytes / 1024) KiB", path: file.path,
                hint: "one file holds one intent or one answer")
            return nil
        }
        do throws(SourceTextProblem) {
            return Inspection(path: file.path, source: try SourceText(bytes: file.bytes))
        } catch {
            report(error, path: file.path)
            return nil
        }
    }

    private mutating func report(_ problem: SourceTextProblem, path: String) {
        switch problem.kind {
        case .invalidUTF8:
            report(.invalidUTF8, "this is not UTF-8", path: path, at: problem.place, hint: "save the file as UTF-8")
        case .controlCharacter:
            report(
                .controlCharacter, "a control character stands here", path: path, at: problem.place, hint: "delete it")
        }
    }

    private mutating func report(
        _ rule: Rule, _ message: String, path: String, at place: Place = .start, hint: String
    ) {
        findings.append(
            Finding(
                path: path, line: place.line, column: place.column, severity: .error, rule: rule, message: message,
                hint: hint))
    }
}

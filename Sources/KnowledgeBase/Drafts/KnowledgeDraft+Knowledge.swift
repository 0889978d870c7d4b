extension KnowledgeDraft {
    /// The knowledge. Only to be used when no rule found an error; what is wrong
    /// would be left out.
    var knowledge: Knowledge {
        Knowledge(
            language: language, intents: intents.map(\.intent),
            answers: Dictionary(responses.compactMap { draft in draft.answer.map { ($0.id, $0) } }) { first, _ in first
            },
            sources: Dictionary((sources?.sources ?? []).compactMap { draft in draft.source.map { ($0.id, $0) } }) {
                first, _ in first
            },
            traps: traps?.traps.map(\.trap) ?? [], phrases: housePhrases?.housePhrases ?? Phrases([:]))
    }
}

extension IntentDraft {
    fileprivate var intent: Intent {
        Intent(
            id: id, topic: topic, title: title, owner: owner, answer: answer.value, isCovered: isCovered,
            isCloseMatchOnly: isCloseMatchOnly, keywords: keywords, examples: templates.map(\.value),
            counterexamples: counterexamples.map { Counterexample(text: $0.text.value, intent: $0.intent.value) },
            slots: slots.map(\.slot), next: next.map(\.value), handOff: handOff, tests: tests.map(\.test),
            path: path)
    }
}

extension ResponseDraft {
    fileprivate var answer: CannedAnswer? {
        guard let fallback = variants.last else { return nil }
        return CannedAnswer(
            id: id, branches: variants.dropLast().map(\.variant), fallback: fallback.variant, maxWords: maxWords)
    }
}

extension ResponseDraft.VariantDraft {
    fileprivate var variant: Variant {
        var seen: Set<String> = []
        return Variant(
            name: name.value, conditions: conditions, body: body.template,
            citedSources: body.footnotes.map(\.id).filter { seen.insert($0).inserted },
            wordCount: WordCount.longest(of: body))
    }
}

extension PhrasesDraft {
    fileprivate var housePhrases: Phrases {
        let pairs = entries.compactMap { entry in
            PhraseKey(rawValue: entry.name.value).map { ($0, Template(entry.text.value)) }
        }
        return Phrases(Dictionary(pairs) { first, _ in first })
    }
}

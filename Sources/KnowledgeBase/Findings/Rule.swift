/// The rules that knowledge files must keep. The raw values are stable: people
/// look them up and tools filter by them.
package enum Rule: String, Hashable, Sendable, CaseIterable {
    // MARK: The files
    /// A file or folder cannot be read.
    case unreadableFile = "unreadable-file"
    /// A file of another kind stands in the folders.
    case unexpectedFile = "unexpected-file"
    /// A file has more than 64 KiB.
    case fileTooLarge = "file-too-large"
    /// A file is not UTF-8.
    case invalidUTF8 = "invalid-utf8"
    /// A text holds a control character.
    case controlCharacter = "control-character"
    /// A file that every answer needs is missing.
    case missingFile = "missing-file"
    /// A file stands in a folder where it does not belong.
    case wrongFolder = "wrong-folder"
    /// A name is not small letters, digits and `-`.
    case badName = "bad-name"
    /// A file names another id than its own name.
    case nameMismatch = "name-mismatch"
    /// Two files have the same id.
    case duplicateID = "duplicate-id"

    // MARK: The shape of YAML
    /// A text is not YAML.
    case yamlSyntax = "yaml-syntax"
    /// Anchors, aliases, tags and directives are not allowed.
    case yamlFeature = "yaml-feature"
    /// Lists and mappings stand too deep in one another.
    case tooDeep = "too-deep"
    /// A key stands twice in a mapping.
    case duplicateKey = "duplicate-key"
    /// The version of the format is missing.
    case formatMissing = "format-missing"
    /// The version of the format is newer or no version.
    case formatUnsupported = "format-unsupported"
    /// A key is unknown in its place.
    case unknownKey = "unknown-key"
    /// A key that must be there is missing.
    case missingKey = "missing-key"
    /// A list stands where a text should, or the like.
    case wrongShape = "wrong-shape"
    /// A value is none of those allowed.
    case badValue = "bad-value"
    /// A date is not written as one, or no such day exists.
    case badDate = "bad-date"

    // MARK: Examples
    /// An example without quotes means something else to YAML.
    case unquotedExample = "unquoted-example"
    /// A word without quotes is a boolean or a number to other programs.
    case ambiguousScalar = "ambiguous-scalar"
    /// An example is empty or may become empty.
    case emptyExample = "empty-example"
    /// An intent has no examples.
    case noExamples = "no-examples"
    /// An intent has fewer than ten examples.
    case fewExamples = "few-examples"
    /// An example breaks the grammar of `( | )`, `[ ]`, `< >`, `{ }`.
    case templateGrammar = "template-grammar"
    /// An example stands for too many sentences, or is too long.
    case templateTooLarge = "template-too-large"
    /// An example uses a phrase that nobody declares.
    case unknownPhrase = "unknown-phrase"
    /// A phrase refers to itself.
    case recursivePhrase = "recursive-phrase"
    /// A slot stands in alternatives.
    case slotInAlternatives = "slot-in-alternatives"
    /// A slot is no key of the situation.
    case unknownSlot = "unknown-slot"
    /// Two examples of an intent say the same.
    case duplicateExample = "duplicate-example"
    /// Two examples of an intent have a sentence in common.
    case duplicateExpansion = "duplicate-expansion"
    /// Two intents have a sentence in common.
    case sharedExample = "shared-example"

    // MARK: The neighbourhood of an intent
    /// A counterexample names an intent that does not exist.
    case counterexampleUnknownIntent = "counterexample-unknown-intent"
    /// A counterexample names its own intent.
    case counterexampleOwnIntent = "counterexample-own-intent"
    /// A counterexample is an example of its own intent.
    case counterexampleIsExample = "counterexample-is-example"
    /// A related intent does not exist, or is the intent itself.
    case unknownNext = "unknown-next"
    /// An intent has no answer.
    case intentWithoutResponse = "intent-without-response"
    /// An answer has no intent.
    case responseWithoutIntent = "response-without-intent"
    /// A choice has no values, or a value has no words.
    case slotWithoutChoices = "slot-without-choices"
    /// A slot falls back on a variant that does not exist.
    case unknownFallback = "unknown-fallback"

    // MARK: Answers
    /// An answer has no front matter.
    case frontMatter = "front-matter"
    /// An answer has no variant `default`.
    case defaultMissing = "default-missing"
    /// The variant `default` hides those after it.
    case defaultNotLast = "default-not-last"
    /// A variant has no text.
    case variantWithoutHeading = "variant-without-heading"
    /// A text belongs to no variant.
    case headingWithoutVariant = "heading-without-variant"
    /// A first-level heading is written with `===`.
    case levelOneHeading = "level-one-heading"
    /// Two variants have the same name.
    case duplicateVariant = "duplicate-variant"
    /// Two headings are the same.
    case duplicateHeading = "duplicate-heading"
    /// A variant has no words.
    case emptyVariant = "empty-variant"
    /// A variant is hidden by an earlier one.
    case unreachableVariant = "unreachable-variant"
    /// A condition has an unknown key or a value that does not fit it.
    case badCondition = "bad-condition"
    /// Nobody provides the value of a placeholder.
    case unknownPlaceholder = "unknown-placeholder"
    /// A sentence breaks when a value is unknown.
    case unguardedPlaceholder = "unguarded-placeholder"
    /// A section is not closed, or not in its order.
    case unclosedSection = "unclosed-section"
    /// A tag is not allowed or has no end.
    case templateSyntax = "template-syntax"
    /// A variant is longer than its file allows.
    case tooManyWords = "too-many-words"

    // MARK: Sources
    /// A footnote names a source that does not exist.
    case undefinedSource = "undefined-source"
    /// No answer cites a source.
    case unusedSource = "unused-source"
    /// A source has no date of any kind.
    case undatedSource = "undated-source"
    /// A rule begins after its end.
    case reversedValidity = "reversed-validity"
    /// A source is of an unknown kind.
    case unknownSourceKind = "unknown-source-kind"
    /// A page is due for review.
    case staleSource = "stale-source"

    // MARK: Tests
    /// An intent has no tests.
    case noTests = "no-tests"
    /// A question is tested twice for the same day.
    case duplicateTest = "duplicate-test"
    /// A test expects a variant that does not exist.
    case testUnknownVariant = "test-unknown-variant"
    /// A test names an intent that does not exist.
    case testUnknownIntent = "test-unknown-intent"
    /// A test names a fact that is no key of the situation.
    case testUnknownFact = "test-unknown-fact"
    /// A reply is not what its test expects.
    case cannedAnswer = "canned-answer"
    /// A test that must fail passes.
    case knownFailurePasses = "known-failure-passes"

    // MARK: Traps
    /// A trap names an intent that does not exist.
    case trapUnknownIntent = "trap-unknown-intent"
    /// An answer has no variant for a situation of a trap.
    case trapBranchMissing = "trap-branch-missing"
    /// Another variant is chosen in a situation of a trap.
    case trapBranchUnreached = "trap-branch-unreached"
    /// A variant gives the advice that a trap forbids.
    case trapForbiddenWords = "trap-forbidden-words"
    /// A variant lacks the words that a trap wants.
    case trapMissingWords = "trap-missing-words"

    // MARK: Confusions
    /// Cross-validation takes a sentence for another intent.
    case confused
    /// Two intents have nearly the same sentence.
    case sameText = "same-text"
    /// Cross-validation recognises few of an intent's sentences.
    case weakIntent = "weak-intent"

    // MARK: House sentences
    /// A house sentence is missing.
    case missingPhrase = "missing-phrase"
    /// A house sentence is unknown.
    case unknownHousePhrase = "unknown-house-phrase"
    /// A house sentence uses what it is not given.
    case phrasePlaceholder = "phrase-placeholder"
}

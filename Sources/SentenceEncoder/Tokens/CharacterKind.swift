/// What the tokeniser does with a character.
enum CharacterKind: UInt32 {
    /// It is part of a word.
    case letter = 0
    /// It is passed over: controls, accents by themselves, code points without a meaning.
    case leftOut = 1
    /// It ends a word.
    case space = 2
    /// It is a word of its own, as Chinese characters are.
    case alone = 3
    /// It is a word of its own, too.
    case punctuation = 4
}

/// A part of an example template.
indirect enum ExamplePart: Hashable, Sendable {
    /// Words.
    case words(String)
    /// `(a|b)`
    case alternatives([[ExamplePart]])
    /// `[a]`
    case optional([ExamplePart])
    /// `<name>`
    case phrase(String)
    /// `{key}`
    case slot(String)
}

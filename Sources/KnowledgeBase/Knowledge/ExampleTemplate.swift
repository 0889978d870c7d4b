/// One way of asking, as written, and all the sentences it stands for.
///
/// A slot such as `{daysSilent}` stands in the expansions as a typical value
/// ("3 weeks"), because matchers compare words.
package struct ExampleTemplate: Hashable, Sendable {
    /// The template as written, with its grammar.
    package let text: String

    /// Every sentence the template stands for, each once; 1 to 512.
    package let expansions: [String]

    /// The line of the template in the intent's file, from 1.
    package let line: Int
}

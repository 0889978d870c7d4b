/// A text that looks like one label and belongs to another.
public struct Counterexample: Hashable, Sendable {
    /// The words as a person would write them.
    public var text: String

    /// The label that the text really belongs to.
    public var label: String

    /// The label that the text is easily taken for.
    public var near: String

    /// A counterexample.
    public init(text: String, label: String, near: String) {
        self.text = text
        self.label = label
        self.near = near
    }
}

/// One file of the knowledge, read but not yet understood.
package struct KnowledgeFile: Hashable, Sendable {
    /// The most bytes a file may have (64 KiB).
    package static let maxBytes = 65_536

    /// The path relative to the root, with `/`, as shown in findings.
    package let path: String

    /// The content; of a file that is too large, only as much as shows that it
    /// is.
    package let bytes: [UInt8]

    /// Why the content could not be read, if it could not.
    package let problem: String?

    /// A file with its content.
    package init(path: String, bytes: [UInt8]) {
        self.init(path: path, bytes: bytes, problem: nil)
    }

    /// A file that could not be read, which becomes a finding.
    package init(path: String, problem: String) {
        self.init(path: path, bytes: [], problem: problem)
    }

    private init(path: String, bytes: [UInt8], problem: String?) {
        self.path = path
        self.bytes = bytes
        self.problem = problem
    }
}

/// Where a program looks for its weights file.
///
/// What the user names is taken at its word. Otherwise the file lies beside the program, or in the source tree that
/// the program was built in.
public struct WeightsSearch: Hashable, Sendable {
    /// The name of the file.
    public static let fileName = "all-MiniLM-L6-v2.safetensors"

    /// Where the file lies in the source tree.
    public static let folder = "Sources/SentenceEncoder/Weights"

    /// The paths to try, the best first.
    public let candidates: [String]

    /// Whether the user named the file: that it is missing is then an error of theirs.
    public let isNamed: Bool

    /// Lists the paths to try.
    ///
    /// - Parameters:
    ///   - option: The path from the command line.
    ///   - environment: The path from the environment. The empty one counts as none.
    ///   - executable: The absolute path of the running program, links resolved.
    public init(option: String? = nil, environment: String? = nil, executable: String? = nil) {
        let named = [option, environment].compactMap(\.self).first { !$0.isEmpty }
        isNamed = named != nil
        candidates = named.map { [$0] } ?? executable.map(Self.near) ?? []
    }

    /// The first candidate that exists.
    ///
    /// - Parameter exists: Whether there is a file with this path.
    public func path(where exists: (String) -> Bool) -> String? { candidates.first(where: exists) }

    private static func near(_ executable: String) -> [String] {
        var parts = executable.split(separator: "/").dropLast()
        var paths = [path(parts, fileName)]
        while !parts.isEmpty {
            paths.append(path(parts, "\(folder)/\(fileName)"))
            parts.removeLast()
        }
        return paths
    }

    private static func path(_ parts: ArraySlice<Substring>, _ rest: String) -> String {
        parts.map { "/\($0)" }.joined() + "/\(rest)"
    }
}

/// The path of a route: words, and names in braces for what differs from call to call.
///
///     RoutePath("/webhooks/discourse/{instance}")
struct RoutePath: Hashable, Sendable, CustomStringConvertible {
    /// The path as it stands in a description of the interface.
    let description: String
    private let segments: [Substring]

    /// A path; it begins with a slash.
    init(_ template: String) {
        description = template
        segments = template.split(separator: "/", omittingEmptySubsequences: false)
    }

    /// What the names stand for in a path; nil where the path is another one.
    func parameters(in path: String) -> [String: String]? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == segments.count else { return nil }
        var parameters: [String: String] = [:]
        for (segment, part) in zip(segments, parts) {
            if segment.first == "{" {
                guard !part.isEmpty else { return nil }
                parameters[String(segment.dropFirst().dropLast())] = String(part)
            } else if segment != part {
                return nil
            }
        }
        return parameters
    }
}

/// One request to the forum.
///
/// Path and query are given in parts, so that whatever stands in them is
/// escaped and none of it can lead elsewhere.
struct HTTPRequest: Sendable {
    let method: HTTPMethod
    let address: ForumAddress
    /// The path and query below the address, escaped, with its first slash.
    let target: String
    let fields: [HTTPField]
    /// Nil for a request without a body.
    let body: [UInt8]?

    /// - Parameters:
    ///   - path: The segments below the address. `.` and `..` are sent escaped.
    ///   - query: Names and values, in order.
    init(
        _ method: HTTPMethod, _ address: ForumAddress, path: [String], query: [(name: String, value: String)] = [],
        fields: [HTTPField] = [], body: [UInt8]? = nil
    ) {
        self.method = method
        self.address = address
        self.fields = fields
        self.body = body
        let segments = path.map { segment in
            let isDots = segment == "." || segment == ".."
            return "/" + (isDots ? segment.replacing(".", with: "%2E") : PercentEncoding(segment).text)
        }
        let pairs = query.map { "\(PercentEncoding($0.name).text)=\(PercentEncoding($0.value).text)" }
        target = segments.joined() + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&"))
    }

    /// The whole address of what is asked for.
    var url: String { address.description + target }
}

/// Shows where a request goes; its fields, query and body are not for logs.
extension HTTPRequest: CustomStringConvertible, CustomReflectable {
    var description: String {
        "\(method.rawValue) \(address)\(target.prefix { $0 != "?" })"
    }

    var customMirror: Mirror { Mirror(self, children: []) }
}

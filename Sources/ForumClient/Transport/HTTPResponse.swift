/// What came back, whole and within the limit.
struct HTTPResponse: Sendable {
    /// As the server sent it: 100 to 599 as a rule, up to 999.
    let status: Int
    /// Names in lower case, with their values in the order of their coming.
    let fields: [String: [String]]
    let body: [UInt8]

    init(status: Int, fields: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.body = body
        self.fields = Dictionary(grouping: fields) { $0.name.lowercased() }.mapValues { $0.map(\.value) }
    }

    /// The first value of a field, whatever the case of its name.
    subscript(name: String) -> String? { fields[name.lowercased()]?.first }
}

/// A body may hold what people wrote, so only its length is shown.
extension HTTPResponse: CustomStringConvertible, CustomReflectable {
    var description: String { "\(status), \(body.count) bytes" }

    var customMirror: Mirror { Mirror(self, children: ["status": status, "bytes": body.count]) }
}

extension HTTPResponse {
    /// Whether the body is a page for people: a proxy's error, a login form, a
    /// sign of maintenance. A forum's API answers with none.
    var isPage: Bool {
        if let type = self["content-type"]?.lowercased(), type.hasPrefix("text/html") { return true }
        let first = body.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return first == UInt8(ascii: "<")
    }
}

/// Where a forum's API is: `https://host[:port][/path]`, or `http` where the
/// host is this machine.
///
///     ForumAddress("https://community.example.com/forum")
///     ForumAddress("http://localhost:3000")
///
/// It comes from the configuration alone. A forum's own claim of where it is,
/// or a link in a post, is never an address.
package struct ForumAddress: Hashable, Sendable, CustomStringConvertible {
    /// `https`, or `http` for this machine.
    let scheme: String
    /// The host in lower case, an address of version 6 with its brackets.
    let host: String
    /// The path without a slash at its end; empty for none.
    let path: String
    private let port: Int?

    /// Reads an address.
    ///
    /// Nil for another scheme, plain `http` to another machine, a user name or
    /// a password, a query, a fragment, letters outside ASCII (write them as
    /// punycode), `.` or `..` in the path, and for more than 2,048 bytes.
    package init?(_ text: String) {
        guard text.utf8.count <= 2_048, let (scheme, rest) = Self.split(text) else { return nil }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        guard let (host, port) = Self.authority(rest[..<slash]), let path = Self.path(rest[slash...]),
            scheme == "https" || Self.isThisMachine(host)
        else { return nil }
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
    }

    /// The address as it is written in a configuration; it holds no secret.
    package var description: String {
        "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")\(path)"
    }

    /// Whether the host names this machine, so that connecting to it is meant.
    var isThisMachine: Bool { Self.isThisMachine(host) }
}

// MARK: - Reading

extension ForumAddress {
    private static func split(_ text: String) -> (scheme: String, rest: Substring)? {
        for scheme in ["https", "http"] {
            let start = scheme + "://"
            guard text.prefix(start.count).lowercased() == start else { continue }
            return (scheme, text.dropFirst(start.count))
        }
        return nil
    }

    private static func authority(_ text: Substring) -> (host: String, port: Int?)? {
        let isBracketed = text.hasPrefix("[")
        guard let end = isBracketed ? text.firstIndex(of: "]").map(text.index(after:)) : text.firstIndex(of: ":")
        else { return isBracketed ? nil : host(text).map { ($0, nil) } }
        guard let host = host(text[..<end]) else { return nil }
        let rest = text[end...]
        if rest.isEmpty { return (host, nil) }
        let digits = rest.dropFirst()
        guard rest.hasPrefix(":"), digits.utf8.count <= 5, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let port = Int(digits), (1...65_535).contains(port)
        else { return nil }
        return (host, port)
    }

    private static func host(_ text: Substring) -> String? {
        guard (1...253).contains(text.utf8.count) else { return nil }
        if text.hasPrefix("[") {
            let inner = text.dropFirst().dropLast()
            let isAddress = inner.utf8.allSatisfy { $0 == 0x3A || $0 == 0x2E || isHexDigit($0) }
            return !inner.isEmpty && isAddress ? text.lowercased() : nil
        }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        let isName = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
                && label.utf8.allSatisfy { $0 == 0x2D || isLetterOrDigit($0) }
        }
        return isName ? text.lowercased() : nil
    }

    private static func path(_ text: Substring) -> String? {
        var text = text
        if text.hasSuffix("/") { text.removeLast() }
        guard !text.isEmpty else { return "" }
        let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = segments.allSatisfy { segment in
            !segment.isEmpty && segment != "." && segment != ".."
                && segment.utf8.allSatisfy { isLetterOrDigit($0) || [0x2D, 0x2E, 0x5F, 0x7E].contains($0) }
        }
        return isPlain ? String(text) : nil
    }

    private static func isThisMachine(_ host: String) -> Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        let isDotted = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
        return isDotted && parts[0] == "127"
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}

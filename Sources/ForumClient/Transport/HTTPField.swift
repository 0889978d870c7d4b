/// One header field.
struct HTTPField: Equatable, Sendable {
    let name: String
    let value: String

    /// Nil where the name is no token or the value could begin another field:
    /// a line break or any control character, NUL included. Also nil for an
    /// empty value, which nobody here needs, and for more than 8 KiB.
    init?(_ name: String, _ value: String) {
        guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isToken),
            (1...8_192).contains(value.utf8.count), value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        self.name = name
        self.value = value
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}

/// A field's value is often a secret, so it is never shown.
extension HTTPField: CustomStringConvertible, CustomReflectable {
    var description: String { "\(name): …" }

    var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}

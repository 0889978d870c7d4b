import Crypto
import Foundation

/// A token that opens guarded routes. It is never shown.
package struct BearerToken: Sendable, CustomStringConvertible, CustomReflectable {
    /// Fewer bytes can be guessed.
    package static let leastBytes = 16
    private static let prefix = "bearer "

    private let code: HashedAuthenticationCode<SHA256>
    private let key = SymmetricKey(size: .bits256)

    /// A token; nil where it is too short.
    package init?(_ text: String) {
        guard text.utf8.count >= Self.leastBytes else { return nil }
        code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key)
    }

    /// Whether a header `Authorization` holds the token. How long the look takes tells nothing of it.
    func opens(_ header: String?) -> Bool {
        guard let header, header.prefix(Self.prefix.count).lowercased() == Self.prefix else { return false }
        let said = Data(header.dropFirst(Self.prefix.count).utf8)
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: said, using: key)
    }

    /// Nothing of the token.
    package var description: String { "a bearer token" }
    /// Nothing of the token.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

import Crypto
import Foundation

/// A secret that a forum and Ombud share. It is never shown.
package struct SigningSecret: Sendable, CustomStringConvertible, CustomReflectable {
    /// Fewer bytes can be guessed.
    package static let leastBytes = 16

    let key: SymmetricKey

    /// A secret of which the bytes of its text are the key, as Discourse takes it; nil where it is too short.
    package init?(text: String) { self.init(bytes: Data(text.utf8)) }

    /// A secret as Standard Webhooks writes it: `whsec_` and Base64, the padding may be missing; nil where it
    /// is no Base64 or too short.
    package init?(standard text: String) {
        let encoded = text.hasPrefix("whsec_") ? text.dropFirst("whsec_".count) : text[...]
        let padding = String(repeating: "=", count: (4 - encoded.count % 4) % 4)
        guard let bytes = Data(base64Encoded: encoded + padding) else { return nil }
        self.init(bytes: bytes)
    }

    private init?(bytes: Data) {
        guard bytes.count >= Self.leastBytes else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// Nothing of the secret.
    package var description: String { "a signing secret" }
    /// Nothing of the secret.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

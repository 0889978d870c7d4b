import Crypto
package import Foundation

/// The signature of a Discourse webhook: `sha256=` and the HMAC-SHA256 of the body's bytes in lower-case hex.
///
/// Discourse always writes lower case and nothing around it, so nothing else is taken.
package struct DiscourseSignature: Sendable {
    private static let prefix = "sha256="

    private let secrets: [SigningSecret]

    /// Accepts signatures by any of some secrets: while one is replaced by another, both are right.
    package init(secrets: [SigningSecret]) { self.secrets = secrets }

    /// Which of the secrets signed a body, by its place.
    ///
    /// - Parameters:
    ///   - body: The bytes as they came.
    ///   - header: The header `X-Discourse-Event-Signature`.
    /// - Throws: ``SignatureFault`` where none did.
    package func verify(_ body: Data, header: String?) throws(SignatureFault) -> Int {
        guard let header else { throw .missing }
        guard header.hasPrefix(Self.prefix), let code = LowercaseHex.bytes(header.dropFirst(Self.prefix.count)),
            code.count == SHA256.byteCount
        else { throw .malformed }
        let match = secrets.firstIndex {
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: $0.key)
        }
        guard let match else { throw .wrong }
        return match
    }
}

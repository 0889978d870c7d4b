import Crypto
package import Foundation

/// The signature of Standard Webhooks 1.0: HMAC-SHA256 over id, time and body, in Base64 behind `v1,`.
///
/// A header may hold several signatures, each behind a blank; one that is right is enough.
package struct StandardSignature: Sendable {
    /// How far the sender's clock may be from ours, in seconds either way (specification 1.0.0 leaves
    /// it open; its reference libraries take five minutes).
    package static let tolerance: Int64 = 300
    /// More signatures than a rotation ever needs.
    private static let mostSignatures = 16
    private static let version = "v1,"

    private let secrets: [SigningSecret]

    /// Accepts signatures by any of some secrets.
    package init(secrets: [SigningSecret]) { self.secrets = secrets }

    /// Which of the secrets signed a message, by its place.
    ///
    /// - Parameters:
    ///   - body: The bytes as they came.
    ///   - id: The header `webhook-id`.
    ///   - timestamp: The header `webhook-timestamp`, whole seconds since 1970.
    ///   - signatures: The header `webhook-signature`.
    ///   - now: Seconds since 1970.
    /// - Throws: ``SignatureFault`` where none did, or the time is too far off.
    package func verify(
        _ body: Data, id: String?, timestamp: String?, signatures: String?, now: Int64
    ) throws(SignatureFault) -> Int {
        guard let id, let timestamp, let signatures, !id.isEmpty else { throw .missing }
        guard let time = Self.seconds(timestamp) else { throw .malformed }
        guard abs(now - time) <= Self.tolerance else { throw .expired }
        let codes = signatures.split(separator: " ").prefix(Self.mostSignatures).compactMap(Self.code)
        guard !codes.isEmpty else { throw .malformed }
        let message = Data("\(id).\(timestamp).".utf8) + body
        let match = secrets.firstIndex { secret in
            codes.contains { HMAC<SHA256>.isValidAuthenticationCode($0, authenticating: message, using: secret.key) }
        }
        guard let match else { throw .wrong }
        return match
    }

    /// Plain digits only, so few that nothing overflows.
    private static func seconds(_ text: String) -> Int64? {
        guard (1...12).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int64(text)
    }

    private static func code(_ part: Substring) -> Data? {
        guard part.hasPrefix(version), let code = Data(base64Encoded: String(part.dropFirst(version.count))),
            code.count == SHA256.byteCount
        else { return nil }
        return code
    }
}

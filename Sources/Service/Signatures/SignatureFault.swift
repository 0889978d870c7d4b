/// Why a call is not known to come from the forum.
///
/// The raw value is the label of a counter. A caller is told none of it.
package enum SignatureFault: String, Error, CaseIterable, Equatable, Sendable {
    /// A header that belongs to the signature is missing, or stands there twice.
    case missing
    /// It does not have the form of a signature.
    case malformed
    /// It is not the signature of these bytes by any secret of ours.
    case wrong
    /// It was made too long ago, or in the future.
    case expired
}

/// What one call of a forum's webhook tells.
package enum Delivery: Equatable, Sendable {
    /// The forum only tries whether somebody listens.
    case ping
    /// Something happened to a post.
    case post(DeliveredPost, PostChange)
    /// Something happened that no answer hangs on.
    case other
}

/// Why a body is no delivery.
package enum DeliveryError: Error, Equatable, Sendable {
    /// It is no JSON object.
    case noJSON
    /// It has not the one root that a delivery has.
    case noRoot
    /// What cannot be done without is missing, or is of another type; the name of the field.
    case incomplete(String)
}

package import Forum
package import Foundation

/// Whoever takes deliveries in; see ``IntakeDesk``.
package protocol DeliveryTaker: Sendable {
    /// Takes a delivery in. When it returns, what had to be written is on the disk.
    ///
    /// - Throws: Where that cannot be promised.
    func take(_ delivery: Delivery, of instance: ForumInstance, at now: Date) async throws -> IntakeResult
}

extension IntakeDesk: DeliveryTaker {}

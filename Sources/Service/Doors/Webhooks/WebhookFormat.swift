import Forum
import Foundation

/// A way in which forums sign and write what they tell.
protocol WebhookFormat: Sendable {
    /// Which of the forum's secrets signed a call, by its place.
    func signer(of body: Data, in call: Call, secrets: [SigningSecret], now: Date) throws(SignatureFault) -> Int

    /// What the body tells.
    func delivery(in body: Data, of call: Call) throws(DeliveryError) -> Delivery

    /// Whether the call says that another forum sent it.
    func isOfAnother(_ call: Call, than instance: ForumInstance) -> Bool
}

import Forum
import Foundation

/// How Standard Webhooks 1.0 signs, with our own form of body.
struct StandardWebhook: WebhookFormat {
    func signer(
        of body: Data, in call: Call, secrets: [SigningSecret], now: Date
    ) throws(SignatureFault) -> Int {
        let seconds = min(max(now.timeIntervalSince1970.rounded(.down), -9e15), 9e15)
        return try StandardSignature(secrets: secrets).verify(
            body, id: call.header("webhook-id"), timestamp: call.header("webhook-timestamp"),
            signatures: call.header("webhook-signature"), now: Int64(seconds))
    }

    func delivery(in body: Data, of call: Call) throws(DeliveryError) -> Delivery {
        try StandardDelivery(body: body).delivery
    }

    func isOfAnother(_ call: Call, than instance: ForumInstance) -> Bool { false }
}

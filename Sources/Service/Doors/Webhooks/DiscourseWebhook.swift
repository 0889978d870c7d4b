import Forum
import Foundation

/// How Discourse signs and writes. Of its headers none but the signature can be relied on.
struct DiscourseWebhook: WebhookFormat {
    func signer(
        of body: Data, in call: Call, secrets: [SigningSecret], now: Date
    ) throws(SignatureFault) -> Int {
        try DiscourseSignature(secrets: secrets).verify(body, header: call.header("X-Discourse-Event-Signature"))
    }

    /// The header that names the body's root has to agree with it, where it is there.
    func delivery(in body: Data, of call: Call) throws(DeliveryError) -> Delivery {
        let delivery = try DiscourseDelivery(body: body, event: call.header("X-Discourse-Event")).delivery
        let type = call.header("X-Discourse-Event-Type")
        let root =
            switch delivery {
            case .ping: "ping"
            case .post: "post"
            case .other: type == "ping" || type == "post" ? "" : type
            }
        guard type == nil || type == root else { throw .noRoot }
        return delivery
    }

    /// Only the host is looked at: proxies change the rest. The header is not signed, so that it
    /// can make nothing pass that would not pass without it.
    func isOfAnother(_ call: Call, than instance: ForumInstance) -> Bool {
        guard case .discourse(let base, _) = instance.kind, let told = call.header("X-Discourse-Instance"),
            let ours = URLComponents(string: base)?.host, let theirs = URLComponents(string: told)?.host
        else { return false }
        return ours.lowercased() != theirs.lowercased()
    }
}

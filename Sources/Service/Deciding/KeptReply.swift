import Assistant
import Foundation

/// A reply as it is kept with its decision: `{"after": 17, "reply": {…}}`.
struct KeptReply: Encodable {
    /// The decision whose conversation it goes on with; nil where it begins one.
    let after: Int64?
    /// The reply, in the form of every door.
    let reply: Reply

    /// The same reply gives the same bytes.
    var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self)
        }
    }

    /// After which decision a kept reply came; nil where it began a conversation.
    static func predecessor(in data: Data) -> Int64? {
        struct Kept: Decodable { let after: Int64? }
        return (try? JSONDecoder().decode(Kept.self, from: data))?.after
    }

    /// The text of a kept reply; nil where it cannot be read.
    static func text(in data: Data) -> String? {
        struct Kept: Decodable {
            struct Reply: Decodable { let text: String }
            let reply: Reply
        }
        return (try? JSONDecoder().decode(Kept.self, from: data))?.reply.text
    }
}

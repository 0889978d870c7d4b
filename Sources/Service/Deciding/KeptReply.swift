import Assistant
import Foundation

/// A reply as it is kept with its decision: `{"after": 17, "reply": {…}}`.
struct KeptReply: Encodable {
    /// What is read back of it.
    struct Head: Decodable {
        /// The part of the reply that is needed.
        private struct Part: Decodable {
            let urgency: Urgency?
            let text: String?
        }

        /// The decision whose conversation it goes on with; nil where it begins one.
        let after: Int64?
        /// Whether it was the last one that the topic gets.
        let isLast: Bool
        /// Why it was not said; nil where it was.
        let silence: String?
        /// Whether people have to look.
        let urgency: Urgency?
        /// The reply's text.
        let text: String?

        private enum CodingKeys: CodingKey { case after, isLast, silence, reply }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            after = try container.decodeIfPresent(Int64.self, forKey: .after)
            isLast = try container.decodeIfPresent(Bool.self, forKey: .isLast) ?? false
            silence = try container.decodeIfPresent(String.self, forKey: .silence)
            let part = try container.decodeIfPresent(Part.self, forKey: .reply)
            (urgency, text) = (part?.urgency, part?.text)
        }
    }

    private enum CodingKeys: CodingKey { case after, isLast, silence, reply }

    /// The decision whose conversation it goes on with; nil where it begins one.
    let after: Int64?
    /// Whether it is the last one that the topic gets: then it asks nothing back.
    let isLast: Bool
    /// Why it is not said; nil where it is.
    let silence: String?
    /// The reply, in the form of every door.
    let reply: Reply

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(after, forKey: .after)
        if isLast { try container.encode(isLast, forKey: .isLast) }
        try container.encodeIfPresent(silence, forKey: .silence)
        try container.encode(reply, forKey: .reply)
    }

    /// The same reply gives the same bytes.
    var data: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self)
        }
    }

    /// What stands around a kept reply; nil where it cannot be read.
    static func head(of data: Data) -> Head? { try? JSONDecoder().decode(Head.self, from: data) }
}

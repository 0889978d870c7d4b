import Assistant
import CivilCalendar
import Foundation

/// The body of `POST /v1/ask`.
struct AskedQuestion: Sendable {
    /// The asker's words.
    let question: String
    /// The day whose rules apply; nil for today.
    let asOf: CalendarDay?
    /// What the reply before handed back.
    let conversation: Conversation
    /// What the reply before handed back.
    let situation: Situation

    /// Reads a body.
    ///
    /// - Throws: ``Problem``; of what stands in the body nothing stands in it.
    init(_ body: Data, longest: Int) throws(Problem) {
        do {
            self = try JSONDecoder().decode(AskedQuestion.self, from: body)
        } catch let error as DecodingError {
            throw Self.problem(error)
        } catch {
            throw .badJSON
        }
        guard question.utf8.count <= longest else {
            throw Problem(
                413, "too-large", "The body is too large", detail: "A question has at most \(longest) bytes.")
        }
    }

    private static func problem(_ error: DecodingError) -> Problem {
        let path: [any CodingKey]
        switch error {
        case .keyNotFound(let key, let context): path = context.codingPath + [key]
        case .typeMismatch(_, let context), .valueNotFound(_, let context): path = context.codingPath
        case .dataCorrupted(let context): path = context.codingPath
        @unknown default: path = []
        }
        // Only our own names are repeated.
        guard let name = path.first.flatMap({ CodingKeys(stringValue: $0.stringValue) })?.stringValue else {
            return .badJSON
        }
        return .badRequest("The member \(name) is missing or is not what belongs there.")
    }
}

extension AskedQuestion: Decodable {
    private enum CodingKeys: String, CodingKey {
        case question, asOf, conversation, situation
    }

    /// Reads the four members, of which only the question has to be there.
    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        question = try container.decode(String.self, forKey: .question)
        asOf = try container.decodeIfPresent(CalendarDay.self, forKey: .asOf)
        conversation = try container.decodeIfPresent(Conversation.self, forKey: .conversation) ?? Conversation()
        situation = try container.decodeIfPresent(Situation.self, forKey: .situation) ?? Situation()
    }
}

import Assistant
import CivilCalendar
import Foundation
import Hummingbird

/// Answers questions: `POST /v1/ask`.
struct AskDoor: Sendable {
    private let around: AnsweringSurroundings

    /// A door.
    init(_ around: AnsweringSurroundings) { self.around = around }

    /// Answers the question in the body.
    ///
    /// - Throws: ``Problem``.
    func answer(_ call: Call) async throws -> Response {
        _ = try QueryItems(call.request.uri.query, known: [])
        let (assistant, today, limit) = (around.assistant.current, around.today(), around.limits.questionBytes)
        return try await around.reader.withBody(
            of: call, types: ["application/json"], limit: around.limits.askBodyBytes
        ) { body in
            let bytes = try await around.pool.run {
                let asked = try AskedQuestion(body, longest: limit)
                return OutgoingJSON.bytes(
                    assistant.reply(
                        to: asked.question, asOf: asked.asOf ?? today, conversation: asked.conversation,
                        situation: asked.situation))
            }
            return OutgoingJSON.response(bytes)
        }
    }
}

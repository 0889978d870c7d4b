import Assistant
import Foundation
import Hummingbird

/// Reads whole threads: `POST /v1/read`.
struct ReadDoor: Sendable {
    /// What the query may hold.
    static let queryNames = ["asOf"]
    /// A saved page, or a Discourse topic; which of them it is shows in the bytes.
    static let types = ["text/plain", "application/json"]

    private let around: AnsweringSurroundings

    /// A door.
    init(_ around: AnsweringSurroundings) { self.around = around }

    /// Reads the thread in the body.
    ///
    /// - Throws: ``Problem``.
    func answer(_ call: Call) async throws -> Response {
        let query = try QueryItems(call.request.uri.query, known: Self.queryNames)
        let reader = ThreadReader(around.assistant.current, on: try query.day("asOf") ?? around.today())
        return try await around.reader.withBody(
            of: call, types: Self.types, limit: around.limits.threadBytes
        ) { body in
            let bytes = try await around.pool.run {
                do throws(ThreadProblem) {
                    return OutgoingJSON.bytes(try reader.reading(of: [UInt8](body)))
                } catch {
                    throw Problem.unusable(error.description)
                }
            }
            return OutgoingJSON.response(bytes)
        }
    }
}

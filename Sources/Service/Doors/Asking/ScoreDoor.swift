import Foundation
import Hummingbird
import JobSuccess

/// Works out scores: `POST /v1/score`.
struct ScoreDoor: Sendable {
    /// A table or JSON; which of them it is shows in the bytes.
    static let types = ["text/csv", "application/json"]

    private let around: AnsweringSurroundings

    /// A door.
    init(_ around: AnsweringSurroundings) { self.around = around }

    /// Works out the score of the contracts in the body, and what else the query asks.
    ///
    /// - Throws: ``Problem``.
    func answer(_ call: Call) async throws -> Response {
        let inquiry = try ScoreInquiry(
            try QueryItems(call.request.uri.query, known: ScoreInquiry.queryNames), today: around.today())
        return try await around.reader.withBody(
            of: call, types: Self.types, limit: around.limits.contractsBytes
        ) { body in
            let bytes = try await around.pool.run { OutgoingJSON.bytes(try inquiry.result(for: body)) }
            return OutgoingJSON.response(bytes)
        }
    }
}

import Foundation
import Hummingbird
import NIOCore

/// Reads bodies: whole, not too large, and not for ever.
struct BodyReader: Sendable {
    private let deadlines: BodyDeadlines
    private let budget: BodyBudget

    /// A reader.
    ///
    /// - Parameters:
    ///   - deadline: How long a body may take from its first byte awaited to its last.
    ///   - budget: Shared by all who read.
    init(deadline: Duration, budget: BodyBudget) {
        deadlines = BodyDeadlines(deadline)
        self.budget = budget
    }

    /// Reads the body of a call and does something with it.
    ///
    /// - Parameters:
    ///   - types: The media types that are read.
    ///   - limit: The most bytes; of a larger body no more is read.
    /// - Throws: ``Problem``, and what `work` throws.
    func withBody<Result>(
        of call: Call, types: [String], limit: Int, _ work: (Data) async throws -> Result
    ) async throws -> Result {
        guard types.contains(call.mediaType) else { throw Problem.mediaType(types) }
        let declared = call.header("Content-Length").flatMap { Int($0) }
        if let declared, declared > limit { throw Problem.tooLarge(limit) }
        let hold = BodyBudget.Hold(budget)
        defer { hold.release() }
        let source = call.request.body
        let body = try await deadlines.keep { try await Self.collect(source, limit: limit, hold: hold) }
        if let declared, body.count != declared { throw Problem.incomplete }
        call.context.bodyProgress.finish()
        return try await work(body)
    }

    private static func collect(_ body: RequestBody, limit: Int, hold: BodyBudget.Hold) async throws -> Data {
        var data = Data()
        do {
            for try await buffer in body {
                guard data.count + buffer.readableBytes <= limit else { throw Problem.tooLarge(limit) }
                guard hold.take(buffer.readableBytes) else { throw Problem.busy }
                buffer.withUnsafeReadableBytes { data.append(contentsOf: $0) }
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            // The connection broke off, or what came is no HTTP.
            throw Problem.incomplete
        }
        return data
    }
}

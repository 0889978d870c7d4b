import Foundation
import HTTPTypes
import Hummingbird

/// Why a call was refused, as RFC 9457 writes it (`application/problem+json`).
///
/// Every text in it is ours: nothing of what the caller sent stands in it.
struct Problem: Error, Equatable, Sendable {
    /// The status code of the response.
    let status: Int
    /// A fixed word: the last part of the problem's type, and the label of a counter.
    let kind: String
    /// What is wrong, the same for every case of the kind.
    let title: String
    /// What is wrong with this call, and what to do.
    var detail: String?
    /// After how many seconds to try again.
    var retryAfter: Int?
    /// The methods that the path has.
    var allowed: [String] = []

    /// A problem.
    init(_ status: Int, _ kind: String, _ title: String, detail: String? = nil, retryAfter: Int? = nil) {
        self.status = status
        self.kind = kind
        self.title = title
        self.detail = detail
        self.retryAfter = retryAfter
    }

    /// The response that says it.
    var response: Response {
        var headers: HTTPFields = [.contentType: "application/problem+json"]
        if let retryAfter { headers[.retryAfter] = String(retryAfter) }
        if !allowed.isEmpty { headers[.allow] = allowed.joined(separator: ", ") }
        if kind == Self.noToken.kind { headers[.wwwAuthenticate] = "Bearer" }
        return Response(
            status: HTTPResponse.Status(code: status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: OutgoingJSON.bytes(self))))
    }
}

extension Problem: Encodable {
    private enum CodingKeys: CodingKey {
        case type, title, status, detail
    }

    /// Writes the members of RFC 9457.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("urn:ombud:problem:" + kind, forKey: .type)
        try container.encode(title, forKey: .title)
        try container.encode(status, forKey: .status)
        try container.encodeIfPresent(detail, forKey: .detail)
    }
}

// MARK: - Kinds

extension Problem {
    /// There is no such path.
    static let notFound = Problem(404, "not-found", "There is nothing here")
    /// The signature is missing or wrong. Whoever sent it learns nothing more.
    static let badSignature = Problem(401, "signature", "The signature is not right")
    /// A token is needed.
    static let noToken = Problem(401, "token", "A bearer token is needed")
    /// The body came too slowly.
    static let slow = Problem(408, "slow", "The body took too long")
    /// The body ended before its time.
    static let incomplete = Problem(400, "incomplete", "The body is not complete")
    /// The body is no JSON that the route reads.
    static let badJSON = Problem(400, "json", "The body is not the JSON that is read here")
    /// The service stops.
    static let stopping = Problem(503, "stopping", "The service stops", retryAfter: 5)
    /// Something went wrong that should not have.
    static let bug = Problem(500, "internal", "Something went wrong here")

    /// The path has other methods.
    static func method(_ allowed: [String]) -> Problem {
        var problem = Problem(405, "method", "The path has other methods")
        problem.allowed = allowed
        return problem
    }

    /// The body is of another type than is read.
    static func mediaType(_ types: [String]) -> Problem {
        Problem(
            415, "media-type", "The body is of a type that is not read here",
            detail: "Send " + types.joined(separator: " or ") + ".")
    }

    /// The body is too large.
    static func tooLarge(_ limit: Int) -> Problem {
        Problem(413, "too-large", "The body is too large", detail: "At most \(limit) bytes are read.")
    }

    /// Too many calls.
    static func tooMany(retryAfter: Int) -> Problem {
        Problem(429, "too-many", "Too many calls", retryAfter: retryAfter)
    }

    /// Too much is being worked on.
    static let busy = Problem(503, "busy", "Too much is being worked on", retryAfter: 2)
    /// What has to be on the disk first cannot be written.
    static let noStore = Problem(503, "store", "Nothing can be stored now", retryAfter: 10)

    /// What was sent can be read and cannot be used.
    static func unusable(_ detail: String) -> Problem {
        Problem(422, "unusable", "What was sent cannot be used", detail: detail)
    }

    /// A part of the call's query or body is missing or of another type.
    static func badRequest(_ detail: String) -> Problem {
        Problem(400, "request", "The call is not right", detail: detail)
    }
}

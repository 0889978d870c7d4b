import Foundation
import HTTPTypes
import Hummingbird

/// Values as the JSON that leaves by the doors: keys are sorted, so that the
/// same value gives the same bytes.
enum OutgoingJSON {
    /// The bytes; empty for a value that cannot be written, which none of ours is.
    static func bytes(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)) ?? Data()
    }

    /// A response with the value in it.
    static func response(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        response(bytes(value), status: status)
    }

    /// A response with JSON in it.
    static func response(_ bytes: Data, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

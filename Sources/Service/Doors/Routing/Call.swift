import HTTPTypes
import Hummingbird

/// One request at a door.
struct Call: Sendable {
    /// The request as it came.
    let request: Request
    /// What stands in the path where its template has a name.
    let parameters: [String: String]
    /// What surrounds the request.
    let context: DoorContext

    /// The value of a header; nil where it is missing or stands there more than once, for then
    /// nobody can tell which one was meant.
    func header(_ name: String) -> String? {
        let name = name.lowercased()
        var found: String?
        for field in request.headers where field.name.canonicalName == name {
            guard found == nil else { return nil }
            found = field.value
        }
        return found
    }

    /// The media type of the body without its parameters, in lower case; empty where none is told.
    var mediaType: String {
        let type = (header("Content-Type") ?? "").prefix { $0 != ";" }
        return type.lowercased().split(separator: " ").joined(separator: " ")
    }

    /// Whether a body belongs to the request.
    var hasBody: Bool {
        if request.headers[.transferEncoding] != nil { return true }
        guard let length = request.headers[.contentLength] else { return false }
        return length != "0"
    }
}

import Foundation

@testable import ForumClient

/// What a door said.
struct HouseAnswer: Sendable {
    let status: Int
    let body: [UInt8]
    private let fields: [String: [String]]

    init(_ response: HTTPResponse) {
        status = response.status
        body = response.body
        fields = response.fields
    }

    /// The first value of a header, by its name in lower case.
    subscript(name: String) -> String? { fields[name]?.first }

    /// The body as text.
    var text: String { String(decoding: body, as: UTF8.self) }

    /// A member of a JSON object, as text.
    func member(_ name: String) -> String? {
        let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
        return (object?[name]).map { "\($0)" }
    }
}

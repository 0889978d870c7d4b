import Foundation
import HTTPTypes
import Testing

@testable import Service

@Suite(.timeLimit(.minutes(20))) struct OpenAPITests {
    private static func name(_ method: String, _ path: String) -> String { method + " " + path }

    @Test func `every route is described and every description has its route`() async throws {
        try await DoorHouse.open { house in try Self.compare(house.routes) }
    }

    private static func compare(_ routes: [Route]) throws {
        let described = OpenAPIDocument.operations
        #expect(
            Set(routes.map { name($0.method.rawValue, $0.path.description) })
                == Set(described.map { name($0.method.rawValue, $0.path) }))
        #expect(routes.count == described.count)
        for route in routes {
            let operation = described.first { $0.path == route.path.description && $0.method == route.method }
            #expect(operation?.isGuarded == (route.guarding == .token), "\(route.path)")
        }
    }

    @Test func `every reference leads to a schema and every schema is used or whole`() throws {
        let text = String(decoding: OutgoingJSON.bytes(OpenAPIDocument.document), as: UTF8.self)
        let schemas = OpenAPIDocument.document["components"]?["schemas"]?.names ?? []
        let used = text.components(separatedBy: "#/components/schemas/").dropFirst()
            .compactMap { $0.split(separator: "\"").first.map(String.init) }
        #expect(Set(used) == Set(schemas))
        #expect(OpenAPIDocument.document["openapi"] == "3.1.0")
    }

    @Test func `operations have names of their own`() {
        let names = OpenAPIDocument.operations.compactMap { $0.tree["operationId"] }
        #expect(names.count == OpenAPIDocument.operations.count)
        #expect(Set(names.map { "\($0)" }).count == names.count)
    }

    @Test func `it is served as JSON, and the answers of the doors are among those described`() async throws {
        try await DoorHouse.open { house in
            let served = try await house.call(.get, "/openapi.json")
            let object = try #require(try JSONSerialization.jsonObject(with: Data(served.body)) as? [String: Any])
            #expect((object["paths"] as? [String: Any])?.count == 11)
            for operation in OpenAPIDocument.operations {
                let path = operation.path.replacing("{instance}", with: "community")
                let answers =
                    operation.method == .get
                    ? [try await house.call(.get, path)]
                    : [
                        try await house.post(path, "{}"), try await house.post(path, "", type: "image/png"),
                        try await house.post(path, String(repeating: "x", count: 1_100_000)),
                    ]
                for answer in answers {
                    #expect(answer.status == 200 || operation.refusals.contains(answer.status), "\(operation.path)")
                }
            }
        }
    }
}

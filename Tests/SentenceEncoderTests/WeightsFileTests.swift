import Foundation
import Testing

@testable import SentenceEncoder

/// Files that are no safetensors files are refused, with a reason.
struct WeightsFileTests {
    @Test func aSmallFileIsRead() throws {
        let header = #" {"a":{"dtype":"U8","shape":[2,1],"data_offsets":[0,2]},"__metadata__":{"x":"y"}} "#
        let file = try Self.open(header, data: [3, 4])
        defer { withExtendedLifetime(file) {} }
        #expect(file.header.metadata == ["x": "y"])
        #expect(try Array(file.tensor("a", [2, nil], of: UInt8.self)) == [3, 4])
        #expect(throws: WeightsError.missing(tensor: "b")) { try file.tensor("b", [2], of: UInt8.self) }
        #expect(throws: WeightsError.wrongShape(tensor: "a")) { try file.tensor("a", [2], of: UInt8.self) }
        #expect(throws: WeightsError.wrongShape(tensor: "a")) { try file.tensor("a", [1, 2], of: UInt8.self) }
        #expect(throws: WeightsError.wrongShape(tensor: "a")) { try file.tensor("a", [2, 1], of: Int8.self) }
    }

    @Test func misalignedNumbersAreRefused() throws {
        let parts = (1...4).map { size in
            """
            {"gap":{"dtype":"U8","shape":[\(size)],"data_offsets":[0,\(size)]},\
            "a":{"dtype":"F32","shape":[1],"data_offsets":[\(size),\(size + 4)]}}
            """
        }
        let aligned = try parts.enumerated().filter { size, header in
            let file = try Self.open(header, data: [UInt8](repeating: 0, count: size + 5))
            return (try? file.tensor("a", [1], of: Float.self)) != nil
        }
        #expect(aligned.count == 1)
    }

    @Test(arguments: [
        "", " ", "{", "}", "[]", "null", "{}x", "{\"a\":1}", "{\"a\"}", "{\"a\":{}}", "{,}",
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4],"more":1}}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[4,0]}}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0]}}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[-4,0]}}"#,
        #"{"a":{"dtype":"U8","shape":[4.0],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[5],"data_offsets":[0,5]}}"#,
        #"{"a":{"dtype":"U8","shape":[3],"data_offsets":[1,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]}}"#,
        #"{"a":{"dtype":"F4","shape":[4],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"F32","shape":[99999999999999999999],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"F32","shape":[999999999999999,999999999999999],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[1,1,1,1,1,1,1,1,4],"data_offsets":[0,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"a":{"dtype":"U8","shape":[0],"data_offsets":[4,4]}}"#,
        #"{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}}"#,
        #"{"a\u0041":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}"#,
        "{\"a\n\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}",
        String(repeating: "{\"a\":", count: 10_000), String(repeating: "[", count: 10_000),
    ])
    func brokenHeadersAreRefused(header: String) throws {
        #expect(throws: WeightsError.self) { try Self.open(header, data: [1, 2, 3, 4]) }
    }

    @Test func headersOfBrokenBytesAreRefused() throws {
        let header = Data(#"{"\#u{FF}":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}}"#.utf8)
        let broken = Data(header.map { $0 == 0xC3 ? 0xFF : $0 })
        #expect(throws: WeightsError.self) { try Self.open(broken, data: [1, 2, 3, 4]) }
    }

    @Test(
        arguments: [
            [], [0], [0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0], [UInt8](repeating: 255, count: 64),
            [9, 0, 0, 0, 0, 0, 0, 0, 0x7B, 0x7D], [0, 0, 0, 0, 0, 0, 0, 0x80, 0x7B, 0x7D],
        ] as [[UInt8]])
    func brokenLengthsAreRefused(bytes: [UInt8]) throws {
        let file = try TemporaryFile(Data(bytes))
        #expect(throws: WeightsError.self) { try WeightsFile(MappedFile(path: file.path)) }
    }

    @Test(arguments: ["", "/nowhere/at/all", "/", "/dev/null", "a\u{0}b"])
    func whatIsNoFileIsRefused(path: String) {
        #expect(throws: WeightsError.self) { try SentenceEncoder(weights: path) }
    }

    private static func open(_ header: String, data: [UInt8]) throws -> WeightsFile {
        try open(Data(header.utf8), data: data)
    }

    private static func open(_ header: Data, data: [UInt8]) throws -> WeightsFile {
        let length = withUnsafeBytes(of: UInt64(header.count).littleEndian) { Data($0) }
        let file = try TemporaryFile(length + header + Data(data))
        return try WeightsFile(MappedFile(path: file.path))
    }
}

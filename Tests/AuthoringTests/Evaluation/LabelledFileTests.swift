import Foundation
import Testing

@testable import Authoring

@Suite struct LabelledFileTests {
    private static let columns = ["label", "text"]

    @Test func readsRowsAndSkipsRemarksAndEmptyLines() throws {
        try Self.withFile(Data("\u{FEFF}# remark\r\n\r\na\tone\r\n \nb\ttwo\tmore\n".utf8)) { path in
            let rows = try LabelledFile(at: path, columns: Self.columns).rows
            #expect(rows.map(\.cells) == [["a", "one"], ["b", "two"]])
            #expect(rows.map(\.line) == [3, 5])
        }
    }

    @Test(arguments: [
        ("", "holds no row"), ("# only\n", "holds no row"), ("a one\n", ":1: a row is label, text"),
        ("a\tone\n\ttwo\n", ":2: a row is label, text"), ("a\t \n", ":1: a row is label, text"),
    ])
    func namesWhatIsWrongWithItsPlace(text: String, message: String) throws {
        try Self.withFile(Data(text.utf8)) { path in
            let problem = #expect(throws: LabelledFile.Problem.self) {
                try LabelledFile(at: path, columns: Self.columns)
            }
            #expect(problem.map { "\($0)" }?.contains(message) == true)
        }
    }

    @Test func refusesBytesThatAreNoText() throws {
        try Self.withFile(Data([0x61, 0x09, 0xFF, 0xFE])) { path in
            #expect(throws: LabelledFile.Problem.notText(path: path)) {
                try LabelledFile(at: path, columns: Self.columns)
            }
        }
        #expect(throws: LabelledFile.Problem.unreadable(path: "/nowhere")) {
            try LabelledFile(at: "/nowhere", columns: Self.columns)
        }
    }

    @Test func anOptionalCellMayBeEmpty() throws {
        try Self.withFile(Data("a\t\ttext\n".utf8)) { path in
            let file = try LabelledFile(at: path, columns: ["intent", "more", "text"], optional: [1])
            #expect(file.rows.map(\.cells) == [["a", "", "text"]])
        }
    }

    static func withFile(_ data: Data, _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).tsv")
        defer { try? FileManager.default.removeItem(at: file) }
        try data.write(to: file)
        try body(file.path)
    }
}

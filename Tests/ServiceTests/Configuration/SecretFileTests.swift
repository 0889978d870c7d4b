import Foundation
import Testing

@testable import Service

@Suite struct SecretFileTests {
    private static func withFile(
        _ bytes: [UInt8], mode: Int, _ work: (String) throws -> Void
    ) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("secret-\(UUID().uuidString)").path
        #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try work(path)
    }

    @Test(arguments: ["a secret", "a secret\n", "a secret\r\n"])
    func `a line is read without its end`(_ text: String) throws {
        for mode in [0o600, 0o400] {
            try Self.withFile(Array(text.utf8), mode: mode) { path in
                let text = try SecretFile.contents(of: path)
                #expect(text == "a secret")
            }
        }
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o660, 0o666, 0o601])
    func `a file that others may touch is refused`(_ mode: Int) throws {
        try Self.withFile(Array("a secret".utf8), mode: mode) { path in
            #expect(throws: SecretFile.Problem.openToOthers) { try SecretFile.contents(of: path) }
        }
    }

    @Test(
        arguments: [
            ([], SecretFile.Problem.badLength), (Array("\n".utf8), .badLength), (Array("a\nb\n".utf8), .notOneLine),
            ([0x61, 0x00], .notOneLine), ([0xFF, 0xFE], .notOneLine),
            (Array(repeating: 0x61, count: 4_097), .badLength),
        ] as [([UInt8], SecretFile.Problem)])
    func `what is no line of text is refused`(_ bytes: [UInt8], _ problem: SecretFile.Problem) throws {
        try Self.withFile(bytes, mode: 0o600) { path in
            #expect(throws: problem) { try SecretFile.contents(of: path) }
        }
    }

    @Test func `folders, links and nothing are refused`() throws {
        let folder = FileManager.default.temporaryDirectory.path
        #expect(throws: SecretFile.Problem.notAFile) { try SecretFile.contents(of: folder) }
        #expect(throws: SecretFile.Problem.cannotOpen(code: 2)) { try SecretFile.contents(of: folder + "/none-such") }
        try Self.withFile(Array("a secret".utf8), mode: 0o600) { path in
            let link = path + "-link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
            defer { try? FileManager.default.removeItem(atPath: link) }
            #expect(throws: SecretFile.Problem.notAFile) { try SecretFile.contents(of: link) }
        }
    }
}

import Foundation
import Testing

@testable import Service

struct DiscourseSignatureTests {
    // The known answer of Discourse's own test of its webhook (spec/jobs/regular/emit_web_hook_event_spec.rb).
    private static let secret = "my_lovely_secret_for_web_hook"
    private static let body = Data("{\"ping\":\"OK\"}".utf8)
    private static let hex = "162f107f6b5022353274eb1a7197885cfd35744d8d08e5bcea025d309386b7d6"

    private static func signature(_ secrets: [String] = [secret]) -> DiscourseSignature {
        DiscourseSignature(secrets: secrets.compactMap(SigningSecret.init(text:)))
    }

    @Test func `the known answer of the forum's own test is right`() throws {
        #expect(try Self.signature().verify(Self.body, header: "sha256=" + Self.hex) == 0)
    }

    @Test func `while secrets change both are right`() throws {
        let both = Self.signature(["another secret of ours", Self.secret])
        #expect(try both.verify(Self.body, header: "sha256=" + Self.hex) == 1)
    }

    private static let zs = String(repeating: "z", count: 64)
    private static let foreign = String(repeating: "\u{0661}", count: 64)
    private static let refused: [(String?, SignatureFault)] = [
        (nil, .missing), ("", .malformed), ("sha256=", .malformed), (hex, .malformed),
        ("sha1=436c8dfafa5d37dabac98fdd86970864854996f8", .malformed),
        ("sha256=\(hex.dropLast())0", .wrong), ("sha256=\(hex.dropLast())", .malformed),
        ("sha256=\(hex)0", .malformed), ("sha256=\(hex)00", .malformed), ("sha256=1f7", .malformed),
        ("sha256=\(zs)", .malformed), ("sha256=\(foreign)", .malformed), (" sha256=\(hex)", .malformed),
        ("sha256=\(hex) ", .malformed), ("sha256=\(hex.uppercased())", .malformed),
        ("sha256=\(hex),sha256=\(hex)", .malformed),
        ("sha256=Fi8Qf2tQIjUydOsacZeIXP01dE2NCOW86gJdMJOGt9Y=", .malformed),
    ]

    @Test(arguments: refused)
    func `anything else is refused`(header: String?, fault: SignatureFault) {
        #expect(throws: fault) { try Self.signature().verify(Self.body, header: header) }
    }

    @Test func `other bytes and other secrets are refused`() {
        let header = "sha256=" + Self.hex
        #expect(throws: SignatureFault.wrong) { try Self.signature().verify(Self.body + [0x0A], header: header) }
        #expect(throws: SignatureFault.wrong) {
            try Self.signature(["another secret of ours"]).verify(Self.body, header: header)
        }
        #expect(throws: SignatureFault.wrong) { try Self.signature([]).verify(Self.body, header: header) }
    }

    @Test func `a short secret is none, and no secret is shown`() throws {
        #expect(SigningSecret(text: "fifteen letters") == nil)
        let secret = try #require(SigningSecret(text: Self.secret))
        #expect(!"\(secret) \(String(reflecting: secret))".contains("lovely"))
    }
}

struct StandardSignatureTests {
    // The known answer of the reference library in Rust (libraries/rust/src/lib.rs, test_sign).
    private static let secret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
    private static let body = Data("{\"email\":\"test@example.com\",\"username\":\"test_user\"}".utf8)
    private static let id = "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk"
    private static let time = "1649367553"
    private static let code = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw="

    private static func verify(
        id: String? = id, time: String? = time, code: String? = code, now: Int64 = 1_649_367_553,
        secrets: [String] = [secret]
    ) throws(SignatureFault) -> Int {
        try StandardSignature(secrets: secrets.compactMap(SigningSecret.init(standard:)))
            .verify(body, id: id, timestamp: time, signatures: code, now: now)
    }

    @Test func `the known answer of the reference library is right`() throws {
        #expect(try Self.verify() == 0)
    }

    @Test func `one right signature among several is enough`() throws {
        #expect(try Self.verify(code: "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= \(Self.code)") == 0)
        #expect(try Self.verify(code: "v1 v2,x \(Self.code)") == 0)
        #expect(try Self.verify(secrets: ["whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3", Self.secret]) == 1)
    }

    @Test(arguments: [
        "v2,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=", "v1a,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=", "v1",
        "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=,x", "v1,", "v1,@@@", "", "  ",
        "tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
    ])
    func `what is no signature is refused`(code: String) {
        #expect(throws: SignatureFault.malformed) { try Self.verify(code: code) }
    }

    @Test(arguments: [
        "hello", "1649367553.0", "-1649367553", "999999999999999999999999999999", "", "1 649367553", "\u{0661}",
    ])
    func `what is no time is refused`(time: String) {
        #expect(throws: SignatureFault.malformed) { try Self.verify(time: time) }
    }

    @Test(arguments: [(0, true), (300, true), (-300, true), (301, false), (-301, false)])
    func `five minutes either way are allowed`(offset: Int64, isAllowed: Bool) {
        #expect((try? Self.verify(now: 1_649_367_553 + offset)) == (isAllowed ? 0 : nil))
    }

    @Test func `id and time belong to what is signed`() {
        #expect(throws: SignatureFault.wrong) { try Self.verify(id: "msg_other") }
        #expect(throws: SignatureFault.wrong) { try Self.verify(time: "1649367554") }
        #expect(throws: SignatureFault.wrong) {
            try Self.verify(id: Self.id + ".1", time: "649367553", now: 649_367_553)
        }
        #expect(throws: SignatureFault.missing) { try Self.verify(id: nil) }
        #expect(throws: SignatureFault.missing) { try Self.verify(id: "") }
        #expect(throws: SignatureFault.missing) { try Self.verify(time: nil) }
        #expect(throws: SignatureFault.missing) { try Self.verify(code: nil) }
    }

    @Test func `a secret may come without its prefix and its padding`() {
        #expect(SigningSecret(standard: "C2FVsBQIhrscChlQIMV+b5sSYspob7oD") != nil)
        #expect(SigningSecret(standard: "whsec_") == nil)
        #expect(SigningSecret(standard: "whsec_@@@@") == nil)
    }
}

import Testing

@testable import ForumClient

struct AddressTests {
    @Test(arguments: [
        ("https://forum.example.com", "https://forum.example.com"),
        ("HTTPS://Forum.Example.COM/", "https://forum.example.com"),
        ("https://forum.example.com:8443/sub/forum/", "https://forum.example.com:8443/sub/forum"),
        ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
        ("https://[2001:db8::1]:443/x", "https://[2001:db8::1]:443/x"),
        ("https://[2001:DB8::1]", "https://[2001:db8::1]"),
        ("http://localhost:3000", "http://localhost:3000"),
        ("http://127.0.0.1", "http://127.0.0.1"),
        ("http://127.8.9.1:80/a", "http://127.8.9.1:80/a"),
        ("http://[::1]:3000", "http://[::1]:3000"),
    ])
    func readsAddresses(text: String, shown: String) {
        #expect(ForumAddress(text)?.description == shown)
    }

    @Test(arguments: [
        "", "forum.example.com", "https://", "https:///x", "ftp://forum.example.com", "file:///etc/passwd",
        "http://forum.example.com", "http://localhost.example.com", "http://127.0.0.1.example.com", "http://127.1",
        "http://10.0.0.1", "http://[::2]", "https://user@forum.example.com", "https://user:pw@forum.example.com",
        "https://forum.example.com?x=1", "https://forum.example.com/#top", "https://forum.example.com/a?b",
        "https://forum.example.com:0", "https://forum.example.com:65536", "https://forum.example.com:", "https://a:b",
        "https://forum.example.com:99999999999999999999", "https://forum.example.com/a/../b", "https://x/./b",
        "https://forum.example.com/a//b", "https://forum.example.com/a%2Fb", "https://forum.example.com/a b",
        "https://forum.example.com\\@evil.example", "https://forum.example.com\r\nHost: evil",
        "https://b\u{FC}cher.example",
        "https://-a.example", "https://a..example", "https://[::1", "https://[]", "https://[::1]x", "https://[zz]",
        "https://[fe80::1%25eth0]", " https://forum.example.com", "https://forum.example.com ", "https://a\u{0}b",
        "https://forum.example.com:8\u{0661}", "https://" + String(repeating: "a", count: 1 << 20),
    ])
    func refusesWhatIsNoPlaceForAForum(text: String) {
        #expect(ForumAddress(text) == nil)
    }

    @Test(
        arguments: [
            ([8, 8, 8, 8], NetworkAddress.Reach.everywhere), ([172, 15, 0, 1], .everywhere),
            ([172, 32, 0, 1], .everywhere),
            ([100, 63, 0, 1], .everywhere), ([100, 128, 0, 1], .everywhere), ([192, 167, 0, 1], .everywhere),
            ([127, 0, 0, 1], .machine), ([127, 255, 255, 255], .machine),
            ([0, 0, 0, 0], .inside), ([10, 1, 2, 3], .inside), ([172, 16, 0, 1], .inside), ([172, 31, 9, 9], .inside),
            ([192, 168, 0, 1], .inside), ([169, 254, 169, 254], .inside), ([100, 64, 0, 1], .inside),
            ([198, 18, 0, 1], .inside), ([192, 0, 2, 1], .inside), ([224, 0, 0, 1], .inside),
            ([255, 255, 255, 255], .inside),
            ([0x26, 0x06, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .everywhere),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .machine),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], .inside),
            ([0xFE, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .inside),
            ([0xFC, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .inside),
            ([0xFF, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .inside),
            ([0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .inside),
            ([0x20, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .inside),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 127, 0, 0, 1], .machine),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 10, 0, 0, 1], .inside),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 8, 8, 8, 8], .everywhere),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 1], .machine),
            ([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 192, 168, 0, 1], .inside),
            ([0x20, 0x02, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], .inside),
        ] as [([UInt8], NetworkAddress.Reach)])
    func knowsWhoIsReached(bytes: [UInt8], reach: NetworkAddress.Reach) {
        #expect(NetworkAddress(bytes: bytes)?.reach == reach)
    }

    @Test(arguments: [0, 1, 3, 5, 15, 17])
    func takesNoOtherLength(count: Int) {
        #expect(NetworkAddress(bytes: Array(repeating: 1, count: count)) == nil)
    }
}

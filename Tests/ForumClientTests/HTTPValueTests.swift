import Testing

@testable import ForumClient

struct HTTPValueTests {
    @Test(arguments: [
        ("Api-Key", "a\r\nHost: evil.example"), ("Api-Key", "a\nb"), ("Api-Key", "a\rb"), ("Api-Key", "a\u{0}b"),
        ("Api-Key", ""), ("Api-Key", "\u{7F}"), ("Api-Key", "a\tb"), ("", "a"), ("Api Key", "a"), ("Api:Key", "a"),
        ("Api-Key\r\nX", "a"), ("\u{E9}", "a"), ("Api-Key", String(repeating: "a", count: 8_193)),
    ])
    func refusesFieldsThatBeginAnother(name: String, value: String) {
        #expect(HTTPField(name, value) == nil)
    }

    @Test(arguments: ["a", "Zm9v.bar-_=+/", "d\u{E9}", "helper bot"])
    func takesPlainFields(value: String) {
        #expect(HTTPField("Api-Username", value)?.value == value)
    }

    @Test func escapesAllThatCouldLeadElsewhere() throws {
        let request = HTTPRequest(
            .get, try Samples.address("https://forum.example.com"),
            path: ["t", "..", ".", "a/b?c#d%\u{0}\r\n\u{1F600}"],
            query: [("q", "a&b=c+d e")])
        #expect(request.target == "/t/%2E%2E/%2E/a%2Fb%3Fc%23d%25%00%0D%0A%F0%9F%98%80?q=a%26b%3Dc%2Bd%20e")
    }

    @Test func showsNoSecrets() throws {
        let field = try #require(HTTPField("Api-Key", "k3y-of-the-forum"))
        let request = HTTPRequest(
            .post, try Samples.address("https://forum.example.com"), path: ["posts.json"], query: [("q", "private")],
            fields: [field], body: Array("private".utf8))
        let settings = try Samples.discourse()
        let khoros = try Samples.khoros()
        let gateway = DiscourseGateway(settings: settings, transport: ScriptedTransport(), now: { 0 })
        var shown = ""
        dump(request, to: &shown)
        dump(settings, to: &shown)
        dump(khoros, to: &shown)
        dump(gateway, to: &shown)
        dump(Samples.json("private"), to: &shown)
        shown += "\(request) \(field) \(settings) \(khoros) \(gateway) \(String(reflecting: settings))"
        shown += "\(String(reflecting: request)) \(String(reflecting: khoros)) \(String(reflecting: field))"
        #expect(!shown.contains("k3y"))
        #expect(!shown.contains("p&ss"))
        #expect(!shown.contains("private"))
        #expect("\(request)" == "POST https://forum.example.com/posts.json")
    }

    @Test(arguments: [
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
        ("Thu, 29 Feb 2024 23:59:60 GMT", 1_709_251_200),
    ])
    func readsDates(text: String, seconds: Int) {
        #expect(HTTPDate(text)?.seconds == seconds)
    }

    @Test(arguments: [
        "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 31 Feb 2024 08:49:37 GMT", "Sun, 29 Feb 2023 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 0000 08:49:37 GMT", "Sun, -6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 99999999999 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT",
    ])
    func readsNoOtherDates(text: String) {
        #expect(HTTPDate(text) == nil)
    }

    @Test(
        arguments: [
            ("29", nil, 29), ("0", nil, 0), ("99999999999999999999", nil, Int.max), ("", nil, nil), ("soon", nil, nil),
            ("-5", nil, nil), ("1.5", nil, nil), ("Sun, 06 Nov 1994 08:50:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 60),
            ("Sun, 06 Nov 1994 08:50:37 GMT", nil, 50), ("Sun, 06 Nov 1994 08:49:37 GMT", nil, -10),
            ("Sun, 06 Nov 1994 08:50:37 GMT", "yesterday", 50),
        ] as [(String, String?, Int?)])
    func readsHowLongToWait(text: String, date: String?, seconds: Int?) {
        let fields = [(name: "Retry-After", value: text)] + (date.map { [(name: "Date", value: $0)] } ?? [])
        let response = HTTPResponse(status: 429, fields: fields)
        #expect(RetryAfter(response, now: 784_111_787)?.seconds == seconds)
    }

    @Test(arguments: [(Int.min, 1), (0, 1), (29, 29), (3_601, 3_600), (Int.max, 3_600)])
    func waitsWithinBounds(asked: Int, seconds: Int) {
        #expect(RateLimit(seconds: asked, isForWholeClient: true).seconds == seconds)
    }
}

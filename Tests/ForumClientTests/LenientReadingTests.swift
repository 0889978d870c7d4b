import Testing

@testable import ForumClient

struct LenientReadingTests {
    private static let optional = [
        "reply_to_post_number", "topic_title", "category_id", "post_type", "user_id", "username", "created_at",
        "updated_at", "version", "raw", "cooked", "hidden", "user_deleted", "accepted_answer", "moderator", "admin",
        "staff",
    ]
    private static let strange = [
        "null", "[]", "{}", "true", "-1", "1e400", "99999999999999999999", #""""#, #""\u0000\u202e""#, "[[1]]", "0.5",
    ]

    private func posts(_ fields: String) -> [PolledPost] {
        let body = #"{"post_stream":{"posts":[{\#(fields)}]}}"#
        return JSONBody.decode(DiscourseTopicPosts.self, from: Samples.json(body))?.posts ?? []
    }

    @Test(arguments: optional, strange)
    func readsAPostWhateverItsOtherFieldsAre(name: String, value: String) {
        let found = posts(#""id":3,"topic_id":2,"post_number":1,"\#(name)":\#(value)"#)
        #expect(found.map(\.id) == [3])
    }

    @Test(arguments: ["id", "topic_id", "post_number"], strange)
    func leavesOutAPostThatHasNoPlace(name: String, value: String) {
        let places = ["id", "topic_id", "post_number"].map { #""\#($0)":\#($0 == name ? value : "3")"# }
        #expect(posts(places.joined(separator: ",")).isEmpty)
    }

    @Test func readsTheFirstOfFieldsThatComeTwiceOrTheLast() {
        let found = posts(#""id":3,"id":4,"topic_id":2,"post_number":1"#)
        #expect(found.count == 1)
    }

    @Test func readsAMegabyteOfText() {
        let text = String(repeating: "a", count: 1 << 20)
        #expect(posts(#""id":3,"topic_id":2,"post_number":1,"raw":"\#(text)""#).first?.raw == text)
    }

    @Test(arguments: strange)
    func readsATopicWhateverItsFieldsAre(value: String) throws {
        let names = ["closed", "archived", "visible", "archetype", "category_id", "accepted_answer", "deleted_at"]
        for name in names {
            let body = #"{"id":2,"\#(name)":\#(value)}"#
            let state = JSONBody.decode(DiscourseTopicFields.self, from: Samples.json(body))?.state
            #expect(state?.topic == 2)
        }
    }

    @Test(arguments: strange)
    func readsAMessageWhateverItsFieldsAre(value: String) {
        for name in ["author", "parent", "board", "depth", "subject", "body", "post_time", "context_id"] {
            let item = #"{"id":"3","topic":{"id":"2"},"\#(name)":\#(value)}"#
            let answer = KhorosAnswer(Samples.json(#"{"status":"success","data":{"items":[\#(item)]}}"#), now: 0)
            #expect((try? answer.messages())?.map(\.post.id) == [3])
        }
    }

    @Test(arguments: [
        ("", ""), (" \n\n ", ""), ("a", "<p>a</p>"), ("a\n\n\n b\nc", "<p>a</p><p> b<br>c</p>"),
        ("<script>&\"", "<p>&lt;script&gt;&amp;&quot;</p>"), ("a\r\nb", "<p>a<br>b</p>"),
    ])
    func writesPlainHTML(text: String, html: String) {
        #expect(PlainHTML(text).text == html)
    }

    @Test func readsOddHeads() {
        var parts = ResponseParts(limit: 10)
        let lines = [
            "HTTP/1.1 100 Continue\r\n", "A: 1\r\n", "HTTP/1.1 200 OK\r\n", "no colon\r\n", ":\r\n", "B:\r\n",
            " C : x \r\n",
        ]
        for line in lines + ["\u{0}", "D:\tv\t", "\r\n", "", "E: behind the head"] {
            let isTaken = Array(line.utf8).withUnsafeBytes { parts.appendLine($0) }
            #expect(isTaken)
        }
        #expect(parts.fields.map(\.name) == ["", "B", "C", "D"])
        #expect(parts.fields.map(\.value) == ["", "", "x", "v"])
    }

    @Test(arguments: [
        ("x", "x", true), (" a\r\n b ", "a b", true), ("a", "b", false), ("", "", false), (" ", "\n", false),
    ])
    func knowsTheSameText(left: String, right: String, isSame: Bool) {
        let (left, right) = (PostedText(left), PostedText(right))
        #expect((!left.isEmpty && left == right) == isSame)
    }
}

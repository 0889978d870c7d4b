import Testing

@testable import Forum

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>one</p>\n<p>two<br>three</p>", "one\n\ntwo\nthree\n\n"),
        ("a  <b>b</b>\n c", "a b c\n"),
        ("<ul><li>x</li><li>y</li></ul>", "- x\n- y\n\n"),
        ("<blockquote><p>q</p></blockquote><p>own</p>", "> q\n\nown\n\n"),
        ("<aside class=\"quote\"><div>A:</div><blockquote>q</blockquote></aside>own", "> A:\n\n> q\n\nown\n"),
        ("&lt;b&gt; &amp;amp; &#39;x&#x27; &rsquo; &nope; & &#xD800;", "<b> &amp; 'x' \u{2019} &nope; & &#xD800;\n"),
        ("1 < 2 and <3", "1 < 2 and <3\n"),
        ("<!-- <p>no</p> -->yes", "yes\n"),
        ("<SCRIPT>no</Script>yes", "yes\n"),
        ("<style>no", ""),
        ("<unfinished", "<unfinished\n"),
    ])
    func whatAReaderSeesIsLeft(html: String, text: String) {
        #expect(HTMLText(html).text == text)
    }

    @Test(arguments: ["<", "<a", "</blockquote>", "<blockquote>", "&", "<!--", "<p>", "<script"])
    func brokenMarkupIsReadOnce(piece: String) {
        #expect(HTMLText(String(repeating: piece, count: 50_000)).text.utf8.count <= 600_000)
    }
}

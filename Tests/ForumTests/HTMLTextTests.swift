import Testing

@testable import Forum

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>one</p>\n<p>two<br>three</p>", "one\n\ntwo\nthree\n\n"),
        ("a  <b>b</b>\n c", "a b c\n"),
        ("<ul><li>x</li><li>y</li></ul>", "- x\n- y\n\n"),
        ("<blockquote><p>q</p></blockquote><p>own</p>", "> q\n\nown\n\n"),
        ("<aside class=\"quote\"><div>A:</div><blockquote>q</blockquote></aside>own", "> A:\n\n> q\n\nown\n"),
        (
            "<p>a</p><aside class=\"quote\" data-username=\"ann_b\"><blockquote>q</blockquote></aside>own",
            "a\n\n@ann_b wrote:\n> q\n\nown\n"
        ),
        ("<aside data-username='ann'></aside>own", "own\n"),
        ("<aside data-username=\"a b\"><blockquote>q</blockquote></aside>own", "> q\n\nown\n"),
        ("<aside data-username=\"\">q</aside>own", "> q\n\nown\n"),
        ("<b data-username=\"ann\">own</b>", "own\n"),
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

    @Test(arguments: [
        ("<", "<"), ("<a", "<a"), ("</blockquote>", ""), ("<blockquote>", ""), ("&", "&"), ("<!--", ""), ("<p>", ""),
        ("<script", "<script"), ("<aside data-username=\"ann\">", ""),
        ("<aside data-username=\"ann", "<aside data-username=\"ann"),
    ])
    func brokenMarkupIsLeftAsItIs(piece: String, left: String) {
        let text = HTMLText(String(repeating: piece, count: 50_000)).text
        #expect(text == String(repeating: left, count: 50_000) + (left.isEmpty ? "" : "\n"))
    }
}

/// The words of a piece of HTML, a line a paragraph.
///
/// It is made for what forums write, not for every page: what stands in a
/// quote becomes lines that begin with `>`, as in Markdown, and what nobody
/// reads is left out. Broken HTML gives some text, never an error.
struct HTMLText {
    /// The text.
    let text: String

    init(_ html: String) {
        var reader = HTMLReader(Array(html.utf8))
        text = reader.read()
    }
}

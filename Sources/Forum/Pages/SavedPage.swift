/// A forum page that was saved as text.
///
/// Two layouts are read. In the older one a heading stands over each post:
/// a rank, then `Name Member Since: Jan 31, 2019`, often followed by `1 of 8`.
/// The newer one names nobody: `Community Member` stands over a post, and the
/// title follows a path of forums (`» Forums » Board » Title`).
struct SavedPage {
    /// The thread that the page shows.
    let thread: ForumThread

    init(_ text: String) throws(ThreadFileError) {
        let lines = PageLine.lines(of: text)
        let named = NamedPostHeading.all(in: lines)
        if !named.isEmpty {
            thread = NamedPage(lines: lines, headings: named).thread
        } else if let page = NamelessPage(lines: lines) {
            thread = page.thread
        } else {
            throw .noThread
        }
    }
}

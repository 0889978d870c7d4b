extension Substring {
    /// Where some ASCII words first stand in a line.
    ///
    /// Looked for byte by byte: the standard library's search prepares itself
    /// for long texts, which costs more than a line is worth.
    func place(of words: StaticString) -> Range<Index>? {
        words.withUTF8Buffer { words in
            guard let first = words.first else { return nil }
            var rest = utf8[...]
            while let start = rest.firstIndex(of: first) {
                if rest[start...].starts(with: words) { return start..<utf8.index(start, offsetBy: words.count) }
                rest = rest[rest.index(after: start)...]
            }
            return nil
        }
    }
}

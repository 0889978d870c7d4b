extension Substring {
    /// As much of the text as fits into so many UTF-8 bytes; no character of
    /// Unicode is cut in two.
    func beginning(bytes: Int) -> Substring {
        guard utf8.count > bytes else { return self }
        var end = utf8.index(startIndex, offsetBy: bytes)
        while end > startIndex, UTF8.isContinuation(utf8[end]) { end = utf8.index(before: end) }
        return self[..<end]
    }
}

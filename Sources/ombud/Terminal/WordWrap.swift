/// Fills lines with words, as many as fit.
struct WordWrap {
    let width: Int

    /// The words in lines; a word wider than the width has a line of its own.
    func lines(_ words: [StyledWord]) -> [[StyledWord]] {
        var lines: [[StyledWord]] = []
        var line: [StyledWord] = []
        var used = 0
        for word in words {
            let needed = word.width
            if !line.isEmpty, used + 1 + needed > width {
                lines.append(line)
                line = []
                used = 0
            }
            used += line.isEmpty ? needed : needed + 1
            line.append(word)
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

extension [Token] {
    /// How far back an opening bracket is looked for.
    private static var reach: Int { 40 }

    /// Whether the number at an index only numbers a point of a list: "1) is it safe 2) does it
    /// count". A bracket that was opened before closes a remark: "(I have 5)".
    package func isListNumber(at index: Int) -> Bool {
        guard case .number(let numeral)? = dropFirst(index).first?.kind, numeral.isPlain, numeral.wholeDigits <= 2,
            index + 1 < count, self[index + 1].sign == .closing, self[index + 1].isAttached
        else { return false }
        if index > 0, self[index - 1].sign == .opening {
            return numeral.value == 1 || follows(numeral.value, at: index)
        }
        return !isInsideBrackets(index)
    }

    private func isInsideBrackets(_ index: Int) -> Bool {
        for token in self[Swift.max(0, index - Self.reach)..<index].reversed() {
            if token.sign == .opening { return true }
            if token.sign == .closing || token.endsSentence { return false }
        }
        return false
    }

    /// Whether the point before stands within reach: "(1) how long (2) is it".
    private func follows(_ value: Double, at index: Int) -> Bool {
        (Swift.max(0, index - Self.reach)..<index).contains { before in
            guard case .number(let numeral) = self[before].kind else { return false }
            return numeral.value == value - 1 && self[before + 1].sign == .closing
        }
    }
}

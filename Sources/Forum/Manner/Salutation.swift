/// To whom a post speaks by name.
enum Salutation {
    private static let longestName = 4
    /// Who quotes more members than this speaks to nobody in particular.
    private static let mostNames = 3

    /// The names in the order of their weight: who is greeted, then who is quoted.
    static func names(in post: PostText) -> [String] {
        let lines = post.ownWords.split(separator: "\n").lazy.filter { !$0.allSatisfy(\.isWhitespace) }
        return Array((lines.prefix(1).compactMap(greeted) + quoted(in: post.text)).prefix(mostNames))
    }

    /// "Hi Anna,", "Dear Anna B.", "Anna, if it is": the name.
    private static func greeted(in line: Substring) -> String? {
        let opening = line.prefix { !",!:.?".contains($0) }
        var words = opening.split(whereSeparator: \.isWhitespace)
        let isGreeting = words.first.map { greetings.contains($0.lowercased()) } ?? false
        if isGreeting { words.removeFirst() }
        if let handle = words.first, handle.hasPrefix("@") { return String(handle.dropFirst()) }
        let isSetOff = isGreeting || line.dropFirst(opening.count).first == ","
        guard isSetOff, (1...longestName).contains(words.count), words[0].first?.isUppercase ?? false,
            !crowds.contains(words[0].lowercased())
        else { return nil }
        return words.joined(separator: " ")
    }

    /// `@Anna B wrote:` and `[quote="anna, post:1"]`: the names.
    private static func quoted(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let line = line.drop(while: \.isWhitespace)
            if line.hasPrefix("@"), let end = line.place(of: " wrote:") {
                return String(line[line.index(after: line.startIndex)..<end.lowerBound])
            }
            guard line.lowercased().hasPrefix("[quote=") else { return nil }
            let name = line.dropFirst("[quote=".count).drop { $0 == "\"" }.prefix { !",\"]".contains($0) }
            return name.isEmpty ? nil : String(name)
        }
    }

    private static let crowds: Set<String> = [
        "all", "everyone", "everybody", "anyone", "anybody", "guys", "folks", "friends", "community", "team", "there",
        "again", "experts", "members", "freelancers", "moderators", "sir", "madam", "no", "yes", "well", "so", "ok",
        "okay", "sorry", "please", "today", "first", "hello", "hi",
    ]

    private static let greetings: Set<String> = ["hi", "hello", "hey", "dear", "thanks", "hola"]
}

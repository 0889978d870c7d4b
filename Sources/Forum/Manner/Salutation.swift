/// To whom a post speaks by name.
struct Salutation {
    private static let longestName = 4
    /// Who quotes more members than this speaks to nobody in particular.
    private static let mostNames = 3

    /// The names in the order of their weight: who is greeted, then who is quoted.
    let names: [String]
    /// Whether it begins with a greeting and a name, as in "Hi Anna,".
    let isGreeting: Bool
    /// Whether the names are surely names: a word with a comma behind it may be any other.
    let isSure: Bool

    init(of post: PostText) {
        let lines = post.ownWords.split(separator: "\n").lazy.filter { !$0.allSatisfy(\.isWhitespace) }
        let opening = lines.first.flatMap(Self.opening)
        let quoted = post.quotedMembers + Self.taggedMembers(in: post.text)
        names = Array(([opening?.name].compactMap { $0 } + quoted).prefix(Self.mostNames))
        isGreeting = opening?.isGreeting ?? false
        isSure = isGreeting || opening?.isHandle ?? false || !quoted.isEmpty
    }

    /// The name a line begins with.
    private struct Opening {
        let name: String
        var isGreeting = false
        var isHandle = false
    }

    /// "Hi Anna,", "Dear Anna B.", "Anna, if it is": the name.
    private static func opening(of line: Substring) -> Opening? {
        let opening = line.prefix { !",!:.?".contains($0) }
        var words = opening.split(whereSeparator: \.isWhitespace)
        let isGreeting = words.first.map { greetings.contains($0.lowercased()) } ?? false
        if isGreeting { words.removeFirst() }
        if let handle = words.first, handle.hasPrefix("@") {
            return Opening(name: String(handle.dropFirst()), isGreeting: isGreeting, isHandle: true)
        }
        let isSetOff = isGreeting || line.dropFirst(opening.count).first == ","
        guard isSetOff, (1...longestName).contains(words.count), words[0].first?.isUppercase ?? false,
            !crowds.contains(words[0].lowercased())
        else { return nil }
        return Opening(name: words.joined(separator: " "), isGreeting: isGreeting)
    }

    /// `[quote="anna, post:1"]`: the names.
    private static func taggedMembers(in text: String) -> [String] {
        text.split(separator: "\n").compactMap { line in
            let line = line.drop(while: \.isWhitespace)
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

    /// The words that greet somebody.
    static let greetings: Set<String> = ["hi", "hello", "hey", "dear", "thanks", "hola"]
}

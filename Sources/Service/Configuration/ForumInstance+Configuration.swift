import Forum

extension ForumInstance {
    /// Reads how Ombud behaves in a forum. Nil where the name is none.
    init?(_ section: ConfigurationSection, name: String, kind: ForumKind, user: String) {
        var modes: [String: ReplyMode] = [:]
        for (category, word) in section.pairs("categoryModes") {
            modes[category] = section.choice(word, "categoryModes")
        }
        let poll = section.number("pollSeconds", in: 0...86_400, default: 60)
        self.init(
            name: name, kind: kind, manners: ForumManners(section, user: user),
            mode: section.choice("mode", default: .draft), modeOfCategory: modes,
            leastConfidence: section.share("leastConfidence", in: 0...1, default: 0.8),
            replyIntents: section.texts("intents").map(Set.init),
            draftPlace: section.choice("drafts", default: .desk), language: section.text("language") ?? "en",
            personContact: section.text("person"),
            pace: .seconds(section.number("paceSeconds", in: 0...3_600, default: 5)),
            pollInterval: poll == 0 ? nil : .seconds(poll))
        if language != "en" { section.report("language", "replies are written in en only") }
    }
}

extension ForumManners {
    fileprivate init(_ section: ConfigurationSection, user: String) {
        self.init(
            ownName: user, robots: Set(section.texts("robots") ?? []),
            categories: section.texts("categories").map(Set.init),
            skipsStaff: !section.flag("answersStaff", default: false),
            mostAnswers: section.number("mostAnswers", in: 1...100, default: 2),
            window: Double(section.number("windowDays", in: 1...365, default: 7)) * 86_400)
    }
}

import Quantities

/// Numbers without a per cent sign that the words next to them make scores.
extension FactFinder {
    /// "It was 100", "now 78", "woke up with 81": a number said of nothing else.
    func isBareState(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        let next = message.cue(place.range.upperBound)
        if message.isWord(place.range.upperBound, in: Self.today) || isOfPair(place) { return true }
        if isToldAsScore(place) { return true }
        if message.hasWord(in: message.before(before + 1, 3), of: Self.woke) { return true }
        if isHeld(place) || isToldWithTime(place) { return true }
        let isState = isCopula(before, place) || isAtPlace(before) || isShown(before)
        return isState && next.isDisjoint(with: [.job, .client, .review, .perHour])
    }

    /// "I'm at 91", "stuck at 78", but not "he moved there at 40".
    private func isAtPlace(_ index: Int) -> Bool {
        guard message.isWord(index, in: Self.at) else { return false }
        let isStart = message.clause(index).range.lowerBound == index
        return isStart || message.isWord(index - 1, in: Self.standing)
    }

    /// "It was 100", "now 78", but not "I am 34" and "the bill was 80".
    private func isCopula(_ index: Int, _ place: CuedText.Place) -> Bool {
        guard !message.cue(index).isDisjoint(with: [.was, .now]) else { return false }
        if message.isWord(index, in: Self.selves), case .count(let value) = place.kind, value < Self.leastOfSelf {
            return false
        }
        guard message.isWord(index, in: Self.copulas), message.word(index - 1) != nil else { return true }
        return message.has([.score, .now, .was, .me], in: index - 1..<index)
            || message.isWord(index - 1, in: Self.subjects)
    }

    /// Below that "I am 34" tells an age.
    static let leastOfSelf = 65.0
    private static let selves = WordSet("am i'm")
    private static let copulas = WordSet("is was were")
    private static let subjects = WordSet(
        "it that this which number mine what profile then and there why only just result")

    /// "Stuck with 82", "I kept a 96": a number one has.
    private func isHeld(_ place: CuedText.Place) -> Bool {
        guard case .count(let value) = place.kind, value >= Self.leastHeld else { return false }
        let before = place.range.lowerBound - 1
        if message.isWord(before, in: Self.with) {
            return message.isWord(before - 1, in: Self.stuck) || message.clause(before).range.lowerBound == before
                || message.has([.top, .badge], in: message.before(before, 2))
        }
        return message.isWord(before, in: Self.articles) && message.isWord(before - 1, in: Self.holding)
    }

    /// "Yesterday 94", "two weeks later 90", "it became 82", "83 instead of 90".
    private func isToldWithTime(_ place: CuedText.Place) -> Bool {
        guard case .count(let value) = place.kind, (Self.leastHeld...100).contains(value) else { return false }
        let before = place.range.lowerBound - 1
        if message.isWord(before, in: Self.of), message.isWord(before - 1, in: Self.instead) { return true }
        if message.isWord(before, in: Self.its) {
            let sentence = message.sentence(before)
            return message.hasWord(in: sentence, of: Self.times) && !message.has([.job, .earned], in: sentence)
        }
        return message.isWord(before, in: Self.changing)
    }

    private static let of = WordSet("of")
    private static let instead = WordSet("instead")
    private static let its = WordSet("it's its")
    private static let times = WordSet("now today morning tonight yesterday had was used days")
    private static let changing = WordSet("yesterday later became")

    /// A score so low is hardly spoken of as "a 96".
    private static let leastHeld = 50.0
    private static let with = WordSet("with")
    private static let stuck = WordSet("stuck left me")
    private static let articles = WordSet("a an")
    private static let holding = WordSet("with kept keep keeping have had hold holding at got")

    /// "It gives me 77", "the formula says 85", but not "the client gives me 77".
    private func isShown(_ index: Int) -> Bool {
        let verb = message.isWord(index, in: Self.me) ? index - 1 : index
        guard message.isWord(verb, in: Self.showing) else { return false }
        let lead = message.before(verb, 3)
        return message.has([.platform, .score, .expected], in: lead) || message.hasWord(in: lead, of: Self.shower)
    }

    private static let me = WordSet("me")
    private static let showing = WordSet("gives gave giving shows showed says said displays reads returns")
    private static let shower = WordSet(
        "it site count thing calculation calculations calculator formula page profile dashboard stats")
    private static let standing = WordSet(
        "am i'm was is are be been stuck sitting sits sit stands standing stood being look looking still now currently hovering hovers"
            + " remains stays staying back up down me landed it's here already")
    private static let today = WordSet("today now")

    /// "To reach 95", "to get to 95".
    func isAim(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        if message.isWord(before, in: Self.reaching) || isWish(place) || isHopedFor(place) { return true }
        return message.cue(before).contains(.to) && message.isWord(before - 1, in: Self.climbing)
    }

    /// "How many jobs until I can see a 95?"
    private func isHopedFor(_ place: CuedText.Place) -> Bool {
        let before = place.range.lowerBound - 1
        return isScoreSized(place) && message.isWord(before, in: Self.articles)
            && message.isWord(before - 1, in: Self.seeing) && message.has(.want, in: message.before(before, 5))
    }

    private static let seeing = WordSet("see get show have")

    /// "I am at 71, I want 90."
    private func isWish(_ place: CuedText.Place) -> Bool {
        guard case .count(let value) = place.kind, (Self.leastHeld...100).contains(value) else { return false }
        let before = place.range.lowerBound - 1
        let sentence = message.sentence(place.range.lowerBound)
        if message.isWord(before, in: Self.wanting) {
            return sentence.contains { message.isWord($0, in: Self.at) && isAtPlace($0) || isNumberHad($0) }
        }
        return isNumberHad(before) && sentence.contains { message.isWord($0, in: Self.wanting) && isHundredth($0 + 1) }
    }

    /// "I have 87".
    private func isNumberHad(_ index: Int) -> Bool { message.isWord(index, in: Self.having) && isHundredth(index + 1) }

    private func isHundredth(_ index: Int) -> Bool {
        number(index).map { (Self.leastHeld...100).contains($0) } ?? false
    }

    private static let having = WordSet("have got")

    private static let wanting = WordSet("want need wanted wanting needing")
    private static let reaching = WordSet("reach reaching hit hitting")

    /// "It took me from 100 to 92"; "95 to 78", which no range would be.
    private func isOfPair(_ place: CuedText.Place) -> Bool {
        let (before, behind) = (place.range.lowerBound - 1, place.range.upperBound)
        let to = message.isWord(behind, in: Self.turning) ? behind + 1 : behind
        if message.cue(to).contains(.to) { return isFall(from: before + 1, to: to + 1) }
        let from = message.isWord(before - 1, in: Self.turning) ? before - 2 : before - 1
        return message.cue(before).contains(.to) && isFall(from: from, to: before + 1)
    }

    /// "My 100 turned into 67".
    private static let turning = WordSet("turned fell dropped went")

    func isFall(from first: Int, to second: Int) -> Bool {
        guard let upper = number(first), let lower = number(second) else { return false }
        return message.cue(first - 1).contains(.from) || upper > lower && lower >= Self.leastOfPair && upper <= 100
    }

    private static let leastOfPair = 40.0

    private func number(_ index: Int) -> Double? {
        guard message.tokens.indices.contains(index), case .number(let number) = message.tokens[index].kind else {
            return nil
        }
        return number.scaled
    }

    private static let at = WordSet("at on")
}

import IntentMatching
import Testing

struct HostileInputTests {
    @Test(arguments: HostileTexts.all.indices)
    func numbersStayInTheirRanges(index: Int) throws {
        let text = HostileTexts.all[index]
        let matcher = try Bakery.matcher
        for match in [matcher.match(text), matcher.matchPost(text).whole] {
            #expect((0...1).contains(match.inScope))
            #expect(match.ranked.allSatisfy { (0...1).contains($0.probability) })
            #expect((0...1).contains(match.evidence.similarity))
            #expect((0...1).contains(match.evidence.knownWords))
        }
    }

    @Test(arguments: HostileTexts.all.indices)
    func explanationsOfAnythingAreFinite(index: Int) throws {
        let text = HostileTexts.all[index]
        let explanation = try Bakery.matcher.explain(text)
        #expect(explanation?.features.allSatisfy { $0.contribution.isFinite } ?? true)
    }

    @Test func aMillionLettersAreCutAtTheLimit() throws {
        let text = String(repeating: "b", count: 1_000_000)
        #expect(try Bakery.matcher.match(text) == Bakery.matcher.match(String(text.prefix(IntentMatcher.longestText))))
    }

    @Test func brokenBytesCountAsSpaces() throws {
        let matcher = try Bakery.matcher
        let broken: [UInt8] = [0xC3] + Array("when".utf8) + [0xFF] + Array("do you open".utf8) + [0xE2, 0x82]
        let match = broken.withUnsafeBufferPointer { matcher.match(utf8: $0) }
        #expect(match.ranked == matcher.match("when do you open").ranked)
        #expect(matcher.match(utf8: broken.span) == match)
        _ = broken.withUnsafeBufferPointer { matcher.matchPost(utf8: $0) }
    }

    @Test func anyTwoBytesCanBeRead() throws {
        let matcher = try Bakery.matcher
        for high in stride(from: UInt8(0), through: 255, by: 5) {
            for low in stride(from: UInt8(0), through: 255, by: 17) {
                let bytes: [UInt8] = [high, low]
                let match = bytes.withUnsafeBufferPointer { matcher.match(utf8: $0) }
                #expect(match.ranked.count <= Bakery.questions.count)
            }
        }
    }

    @Test func hostileExamplesCanBeLearned() throws {
        var set = Bakery.set
        for text in HostileTexts.all where text.utf8.count < 20_000 && text.contains(where: \.isLetter) {
            set.add(text, label: "hostile")
        }
        let matcher = try IntentMatcher(training: set)
        #expect(matcher.match("when do you open in the morning").best?.label == Bakery.hours)
    }
}

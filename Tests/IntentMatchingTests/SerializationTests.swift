import IntentMatching
import Testing

struct SerializationTests {
    private func error(of bytes: [UInt8]) -> SerializationError? {
        do throws(SerializationError) {
            _ = try IntentMatcher(serialized: bytes)
            return nil
        } catch { return error }
    }

    @Test func matcherComesBackTheSame() throws {
        let matcher = try Bakery.matcher
        let copy = try IntentMatcher(serialized: matcher.serialized())
        #expect(copy.serialized() == matcher.serialized())
        #expect(copy.labels == matcher.labels)
        #expect(copy.outOfScopeLabels == [Bakery.jobs])
        #expect(copy.thresholds == matcher.learnedThresholds)
        #expect(copy.quality == matcher.quality)
        for text in ["when do you open", "bring a brithday cake to my door", "jobs", ""] {
            #expect(copy.match(text) == matcher.match(text))
            #expect(copy.matchPost(text) == matcher.matchPost(text))
            #expect(copy.explain(text) == matcher.explain(text))
        }
    }

    @Test func aMatcherMayLieAmongOtherBytes() throws {
        let matcher = try Bakery.matcher
        let bytes = [1, 2, 3] + matcher.serialized() + [4]
        let copy = try IntentMatcher(serialized: bytes[3..<bytes.count - 1])
        #expect(copy.serialized() == matcher.serialized())
        #expect(copy.explain("when do you open") == matcher.explain("when do you open"))
        #expect(throws: SerializationError.notAMatcher) { try IntentMatcher(serialized: bytes[2...]) }
        #expect(throws: SerializationError.damaged) { try IntentMatcher(serialized: bytes[3...]) }
    }

    @Test func overridesAreNotWritten() throws {
        var matcher = try Bakery.matcher
        let bytes = matcher.serialized()
        matcher.thresholds.answerAt = 0.123
        #expect(matcher.serialized() == bytes)
    }

    @Test func foreignBytesAreRefused() {
        #expect(error(of: []) == .notAMatcher)
        #expect(error(of: Array("INTMATCH".utf8)) == .damaged)
        #expect(error(of: Array("something else entirely, much longer".utf8)) == .notAMatcher)
    }

    @Test func otherVersionsAreRefused() throws {
        var bytes = try Bakery.matcher.serialized()
        bytes[8] &+= 1
        #expect(error(of: bytes) == .version(found: IntentMatcher.formatVersion + 1))
    }

    @Test func everyBitOfTheEnvelopeCounts() throws {
        let bytes = try Bakery.matcher.serialized()
        for position in 0..<32 {
            var damaged = bytes
            damaged[position] ^= 0x40
            #expect(error(of: damaged) != nil)
        }
    }

    @Test func damageAnywhereIsFound() throws {
        let bytes = try Bakery.matcher.serialized()
        for position in stride(from: 33, to: bytes.count, by: bytes.count / 25) {
            var damaged = bytes
            damaged[position] ^= 0x01
            #expect(error(of: damaged) == .damaged)
        }
    }

    @Test func truncationIsFound() throws {
        let bytes = try Bakery.matcher.serialized()
        for count in [8, 20, 31, 32, 33, 40, 100, bytes.count / 2, bytes.count - 1] {
            #expect(error(of: Array(bytes.prefix(count))) == .damaged)
        }
        #expect(error(of: bytes + [0]) == .damaged)
    }
}

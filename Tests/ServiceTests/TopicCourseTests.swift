import Forum
import ForumClient
import Testing

@testable import Service

struct TopicCourseTests {
    /// One later post: who wrote it, and to which post.
    private static func later(_ number: Int, by user: Int?, _ name: String, to repliesTo: Int?) -> PolledPost {
        var post = PolledPost(id: 500 + number, topic: 1, number: number)
        post.author.id = user
        post.author.name = name
        post.repliesTo = repliesTo
        return post
    }

    private func course(_ later: [PolledPost]) async throws -> TopicCourse {
        let forum = FakeForum(clock: TestClock())
        forum.write(topic: 1, user: 100, text: "question")
        var state = try await forum.state(ofTopic: 1, after: 0)
        state.later += later
        let manners = ForumManners(ownName: "ombud", robots: ["otherbot"])
        return TopicCourse(state: state, isWhole: true, manners: manners)
    }

    private func asked(_ number: Int) -> DeliveredPost {
        DeliveredPost(Self.later(number, by: 100, "asker", to: nil))
    }

    @Test(
        arguments: [
            (200, "person", 1, true), (200, "person", nil, true), (200, "person", 7, false), (100, "asker", 1, false),
            (100, "asker", nil, false), (7, "Ombud", 1, false), (50, "OTHERBOT", 1, false), (-1, "system", 1, false),
            (nil, "person", 1, true),
        ] as [(Int?, String, Int?, Bool)])
    func whatAPersonWroteToTheAskerAndCannotBeReadCountsAsTheAnswer(
        user: Int?, name: String, repliesTo: Int?, isAnswer: Bool
    ) async throws {
        var post = Self.later(2, by: user, name, to: repliesTo)
        #expect(try await course([post]).mayBeAnsweredUnread(asked(1), at: 1) == isAnswer)
        post.raw = "I would like to know that as well."
        #expect(try await !course([post]).mayBeAnsweredUnread(asked(1), at: 1))
    }

    @Test func ownAnswersToOthersCountAndThatToThePostDoesNot() async throws {
        let own = [
            Self.later(3, by: 7, "ombud", to: 1), Self.later(4, by: 7, "ombud", to: 2),
            Self.later(6, by: 7, "ombud", to: 5),
        ]
        let course = try await course(own)
        let memory = course.memory(for: asked(5), at: 5)
        #expect(memory.answers == 2 && memory.ownPosts == [1, 3, 4, 6])
        #expect(course.numbersAnswered(above: 5) == [2, 1])
    }

    @Test func whoGoesOnBelowTheirOwnPostTalksToNobodyElse() async throws {
        let posts = [Self.later(2, by: 200, "person", to: nil), Self.later(3, by: 100, "asker", to: nil)]
        #expect(try await course(posts).memory(for: asked(4), at: 4).ownPosts == [1, 3])
    }

    @Test func notesHiddenAndDeletedPostsAreNoAnswers() async throws {
        var posts = [2, 3, 4].map { Self.later($0, by: 200, "person", to: 1) }
        posts[0].kind = .smallAction
        posts[1].isHidden = true
        posts[2].isDeleted = true
        #expect(try await !course(posts).mayBeAnsweredUnread(asked(1), at: 1))
    }

    @Test func firstAnswerThatIsOlderThanThePostIsNone() async throws {
        let posts = [Self.later(2, by: 200, "person", to: nil)]
        #expect(try await !course(posts).mayBeAnsweredUnread(asked(3), at: 3))
    }
}

import Foundation

/// A topic as Discourse hands it out at `/t/ID.json`.
///
/// It is read leniently: forums of all ages and plugins write it, and only the
/// list of posts must be there.
struct DiscourseTopic {
    /// The thread, without posts that not everybody may read. Of posts with the
    /// same number it holds the first.
    let thread: ForumThread

    init(json: String) throws(ThreadFileError) {
        guard let topic = try? JSONDecoder().decode(Topic.self, from: Data(json.utf8)) else { throw .noTopic }
        let accepted = topic.accepted?.number?.value
        var numbers: Set<Int> = []
        let posts = topic.stream.posts.compactMap { $0.post(accepted: accepted) }
            .filter { numbers.insert($0.number).inserted }
            .sorted { $0.number < $1.number }
        guard !posts.isEmpty else { throw .noTopic }
        thread = ForumThread(title: topic.title ?? "", posts: posts)
    }

    private struct Topic: Decodable {
        let title: String?
        let stream: Stream
        let accepted: Accepted?

        enum CodingKeys: String, CodingKey {
            case title
            case stream = "post_stream"
            case accepted = "accepted_answer"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            stream = try container.decode(Stream.self, forKey: .stream)
            title = try? container.decode(String.self, forKey: .title)
            accepted = try? container.decode(Accepted.self, forKey: .accepted)
        }
    }

    private struct Stream: Decodable {
        let posts: [DiscoursePost]
    }

    private struct Accepted: Decodable {
        let number: WholeNumber?

        enum CodingKeys: String, CodingKey {
            case number = "post_number"
        }
    }
}

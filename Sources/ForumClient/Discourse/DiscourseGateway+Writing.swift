extension DiscourseGateway {
    /// Writes a reply for everybody.
    package func reply(_ draft: ReplyDraft) async -> WriteOutcome {
        do {
            return try await create(draft, as: .reply).creation(of: .reply)
        } catch {
            return AnswerProblem(error).asWrite
        }
    }

    /// Takes the note back at once where the forum has shown it to everybody.
    package func note(_ draft: ReplyDraft) async -> WriteOutcome {
        do {
            let answer = try await create(draft, as: .note)
            guard let exposed = answer.exposedNote else { return answer.creation(of: .note) }
            switch await withdraw(exposed.id) {
            case .done, .gone: return .refused(.notesForbidden)
            default: return .exposed(exposed)
            }
        } catch {
            return AnswerProblem(error).asWrite
        }
    }

    /// Changes a post of ours; without a text to compare with, whatever it says.
    package func edit(
        _ post: Int, to text: String, replacing original: String?, reason: String?
    ) async -> WriteOutcome {
        let change = DiscourseEdit(post: .init(raw: text, reason: reason, original: original))
        return await write(.put, ["posts", "\(post).json"], JSONBody.encode(change)) { $0.edit }
    }

    /// Deletes a post of ours. Accounts that are not staff may do so only a few
    /// times a minute and a day.
    package func withdraw(_ post: Int) async -> WriteOutcome {
        await write(.delete, ["posts", "\(post).json"], nil) { $0.withdrawal }
    }

    /// Flags a post for the moderators.
    package func flag(_ post: Int) async -> WriteOutcome {
        await write(.post, ["post_actions.json"], JSONBody.encode(NewDiscourseFlag(post: post))) { $0.flag }
    }

    private func create(_ draft: ReplyDraft, as kind: ReplyKind) async throws(HTTPFailure) -> DiscourseAnswer {
        let post = NewDiscoursePost(draft: draft, kind: kind)
        return try await ask(.post, ["posts.json"], body: JSONBody.encode(post))
    }

    private func write(
        _ method: HTTPMethod, _ path: [String], _ body: [UInt8]?, outcome: (DiscourseAnswer) -> WriteOutcome
    ) async -> WriteOutcome {
        do {
            return outcome(try await ask(method, path, body: body))
        } catch {
            return AnswerProblem(error).asWrite
        }
    }
}

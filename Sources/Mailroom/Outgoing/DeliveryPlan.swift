/// What a new wish means for the outbox rows that a post has already.
///
/// A post gets one first post of ours in its whole life. As long as that has
/// not left, a later wish takes its place; after that there are edits and one
/// withdrawal, of which only the last can still be open. A text that a person
/// wrote gives way to nothing but that person and the destruction of the post.
package struct DeliveryPlan: Sendable {
    private let first: Delivery?
    private let followUps: [Delivery]

    /// Reads a post's rows, oldest first.
    package init(_ rows: [Delivery]) {
        first = rows.first { $0.action.isFirst }
        followUps = rows.filter { !$0.action.isFirst }
    }

    /// The one step to take for `instruction`.
    ///
    /// - Parameter isDestroyed: Whether the post is gone, and not only another one now.
    package func step(for instruction: Instruction, isDestroyed: Bool = false) -> DeliveryStep {
        switch instruction {
        case .reply(let body, let needsApproval): say(body, as: .reply, in: needsApproval ? .draft : .waiting)
        // What everybody can read never becomes a note: moderators are then told nothing rather than everybody.
        case .note where first?.action == .reply && first?.mayHaveLeft == true: beSilent()
        case .note(let body): say(body, as: .note, in: .waiting)
        case .silence: beSilent()
        case .withdraw where !isDestroyed && isPersonsWord: beSilent()
        case .withdraw: takeBack()
        }
    }

    /// What to do with the first post when it has turned out not to be on the
    /// forum although a request had left.
    package func stepAfterUnsent() -> UnsentStep {
        let isErased = first?.body == nil
        guard let behind = open, behind.isUnfinished else { return isErased ? .cancel(also: nil) : .send }
        guard behind.action == .edit, let body = behind.body else { return .cancel(also: behind.id) }
        guard behind.state == .draft else { return .sendInstead(body, dropping: behind.id) }
        return isErased ? .draftInstead(body, dropping: behind.id) : .send
    }

    private func say(_ body: String, as action: OutgoingAction, in state: OutgoingState) -> DeliveryStep {
        guard let first else { return .insert(action, state, body: body) }
        guard !first.holdsPersonsText else { return .propose(first.id, body: body) }
        // A moderator declined these very words.
        guard (open ?? first).state != .declined || (open ?? first).body != body else { return .keep }
        guard first.mayHaveLeft else { return .replace(first.id, action, state, body: body) }
        guard !isWithdrawn else { return .keep }
        guard standing != body else { return open.map(calledOff) ?? .keep }
        if let open, open.holdsPersonsText { return .propose(open.id, body: body) }
        return followUp(.edit, isPersonsWord ? .draft : state, body: body)
    }

    private func beSilent() -> DeliveryStep {
        guard let first else { return .keep }
        guard first.mayHaveLeft else { return calledOff(first) }
        let edit = open.flatMap { $0.action == .edit && $0.state != .cancelled ? $0 : nil }
        guard first.state == .sent || first.body == nil else { return .hush(first.id, also: edit?.id) }
        return edit.map(calledOff) ?? .keep
    }

    private func takeBack() -> DeliveryStep {
        guard let first else { return .keep }
        guard first.mayHaveLeft else { return cancelled(first) }
        return isWithdrawn || open?.action == .withdraw && open?.isUnfinished == true
            ? .keep : followUp(.withdraw, .waiting, body: nil)
    }

    private func followUp(_ action: OutgoingAction, _ state: OutgoingState, body: String?) -> DeliveryStep {
        guard let open else { return .insert(action, state, body: body) }
        return open.mayHaveLeft
            ? .follow(open.id, action, state, body: body) : .replace(open.id, action, state, body: body)
    }

    /// What is to be said no more: what a person wrote waits for that person.
    private func calledOff(_ row: Delivery) -> DeliveryStep {
        row.holdsPersonsText && row.isUnfinished ? .propose(row.id, body: nil) : cancelled(row)
    }

    /// Whether what stands on the forum, or else what waits, is a person's.
    private var isPersonsWord: Bool {
        let rows = ([first].compactMap { $0 } + followUps).filter { $0.action != .withdraw && $0.body != nil }
        return (rows.last(where: \.mayHaveLeft) ?? rows.last)?.isPersons ?? false
    }

    private func cancelled(_ row: Delivery) -> DeliveryStep {
        row.state == .cancelled ? .keep : .cancel(row.id)
    }

    /// The last edit or withdrawal, where it can still become something else.
    private var open: Delivery? {
        followUps.last.flatMap { $0.isReplaceable ? $0 : nil }
    }

    private var isWithdrawn: Bool {
        followUps.contains { $0.action == .withdraw && $0.mayHaveLeft }
    }

    /// The text that the forum shows once everything under way has arrived;
    /// nil where it was erased or cannot be known.
    private var standing: String? {
        let left = followUps.filter(\.mayHaveLeft)
        guard let last = left.last else { return first?.body }
        return last.isReplaceable ? nil : last.body
    }
}

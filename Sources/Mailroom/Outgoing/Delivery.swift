/// What the plan needs to know of one outbox row of a post.
package struct Delivery: Equatable, Sendable {
    /// The row's id.
    package let id: Int64
    /// What it does.
    package let action: OutgoingAction
    /// Where it stands.
    package let state: OutgoingState
    /// Its text; nil for a withdrawal and where it was erased.
    package let body: String?
    /// Whether a request may have left without our learning how it ended.
    package let mayHaveBeenSent: Bool
    /// Whether its text is a person's.
    package var isPersons = false

    /// Describes a row.
    package init(id: Int64, action: OutgoingAction, state: OutgoingState, body: String?, mayHaveBeenSent: Bool) {
        self.id = id
        self.action = action
        self.state = state
        self.body = body
        self.mayHaveBeenSent = mayHaveBeenSent
    }

    /// Whether the forum may show what it says, now or soon. What waits for a
    /// moderator, or was refused by one, never left.
    package var mayHaveLeft: Bool {
        switch state {
        case .sent, .sending: true
        case .draft, .declined: false
        case .waiting, .leased, .dead, .cancelled: mayHaveBeenSent
        }
    }

    /// Whether it is still to come.
    package var isUnfinished: Bool {
        switch state {
        case .draft, .waiting, .leased, .sending: true
        case .sent, .dead, .declined, .cancelled: false
        }
    }

    /// Whether it holds a text that a person wrote and that no forum has: it is theirs to throw away.
    var holdsPersonsText: Bool { isPersons && body != nil && !mayHaveLeft && state != .declined }

    /// Whether it can become something else without anybody having seen it.
    /// An edit that may have left can be followed by another one in its
    /// place, since both overwrite; a deletion cannot be taken back.
    var isReplaceable: Bool {
        switch action {
        case .reply, .note, .withdraw: !mayHaveLeft
        case .edit: state != .sent && state != .sending
        }
    }
}

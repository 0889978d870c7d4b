import Foundation
import GRDB

/// Columns read as what they mean. A value that cannot be read that way is
/// damage, never a trap.
extension Row {
    /// A column of this type.
    func value<Value: DatabaseValueConvertible>(_ column: String) throws -> Value {
        guard let value = try optional(column) as Value? else { throw MailroomError.damaged(detail: column) }
        return value
    }

    /// A column of this type, or NULL.
    func optional<Value: DatabaseValueConvertible>(_ column: String) throws -> Value? {
        let stored: DatabaseValue = self[column]
        guard !stored.isNull else { return nil }
        guard let value = Value.fromDatabaseValue(stored) else { throw MailroomError.damaged(detail: column) }
        return value
    }

    /// A column that holds one of a few words.
    func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
        guard let word = Word(rawValue: try value(column)) else { throw MailroomError.damaged(detail: column) }
        return word
    }

    /// A text that is kept as UTF-8, or NULL.
    func text(_ column: String) throws -> String? {
        try (optional(column) as Data?).map { String(decoding: $0, as: UTF8.self) }
    }

    /// A point in time.
    func moment(_ column: String) throws -> Moment {
        Moment(milliseconds: try value(column))
    }

    /// The columns `instance` and `post`.
    func postKey() throws -> PostKey {
        PostKey(instance: try value("instance"), post: try value("post"))
    }

    /// The columns `instance`, `post`, `version`, `changed` and `deleted`. A damaged store of an older schema has
    /// no `changed`.
    func postEvent() throws -> PostEvent {
        PostEvent(
            key: try postKey(), version: try value("version"), changed: hasColumn("changed") ? try value("changed") : 0,
            isDeleted: try value("deleted"))
    }

    /// A row of the inbox; what was erased is empty.
    func incomingPost() throws -> IncomingPost {
        IncomingPost(
            event: try postEvent(), topic: try value("topic"), number: try value("number"),
            category: try optional("category"), author: try optional("author") ?? "",
            body: try optional("body") ?? Data())
    }

    /// A row of the outbox as the plan sees it.
    func delivery() throws -> Delivery {
        var delivery = Delivery(
            id: try value("id"), action: try word("action"), state: try word("state"), body: try text("body"),
            mayHaveBeenSent: try value("may_have_left"))
        delivery.isPersons = try value("persons")
        return delivery
    }
}

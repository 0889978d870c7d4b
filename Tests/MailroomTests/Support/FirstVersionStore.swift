import Foundation
import GRDB

@testable import Mailroom

/// A store as the first version of the schema left it: one decided message
/// whose reply is a draft, and one that waits.
enum FirstVersionStore {
    static func make() throws -> TemporaryStore {
        let store = try TemporaryStore()
        let queue = try DatabaseQueue(path: store.path)
        try queue.writeWithoutTransaction { try $0.execute(sql: tables + rows) }
        try queue.close()
        return store
    }

    private static let tables = """
        PRAGMA application_id = 1869439588;
        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        INSERT INTO grdb_migrations VALUES ('1 boxes');
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT, instance TEXT NOT NULL, post INTEGER NOT NULL,
            version INTEGER NOT NULL, deleted INTEGER NOT NULL, topic INTEGER NOT NULL, number INTEGER NOT NULL,
            category INTEGER, author TEXT, body BLOB, seal INTEGER NOT NULL, received INTEGER NOT NULL,
            state TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, generation INTEGER NOT NULL DEFAULT 0,
            next_at INTEGER NOT NULL, reason TEXT, UNIQUE (instance, post, version, deleted)) STRICT;
        CREATE INDEX inbox_state ON inbox (state);
        CREATE INDEX inbox_due ON inbox (next_at, id) WHERE state IN ('waiting', 'leased');
        CREATE INDEX inbox_author ON inbox (instance, author) WHERE author IS NOT NULL;
        CREATE INDEX inbox_topic ON inbox (instance, topic);
        CREATE INDEX inbox_text ON inbox (received) WHERE author IS NOT NULL;
        CREATE TABLE decision (
            inbox INTEGER PRIMARY KEY REFERENCES inbox (id), decided INTEGER NOT NULL, knowledge TEXT NOT NULL,
            outcome TEXT NOT NULL, question BLOB, reply BLOB) STRICT;
        CREATE TABLE decision_intent (
            inbox INTEGER NOT NULL REFERENCES decision (inbox), rank INTEGER NOT NULL, intent TEXT NOT NULL,
            confidence REAL NOT NULL, PRIMARY KEY (inbox, rank)) STRICT, WITHOUT ROWID;
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT, inbox INTEGER NOT NULL UNIQUE REFERENCES inbox (id),
            instance TEXT NOT NULL, post INTEGER NOT NULL, topic INTEGER NOT NULL, number INTEGER NOT NULL,
            action TEXT NOT NULL, body BLOB, seal INTEGER NOT NULL, state TEXT NOT NULL,
            may_have_left INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0, next_at INTEGER NOT NULL, remote TEXT, reason TEXT,
            created INTEGER NOT NULL, changed INTEGER NOT NULL) STRICT;
        CREATE UNIQUE INDEX outbox_one_reply ON outbox (instance, post) WHERE action IN ('reply', 'note');
        CREATE INDEX outbox_post ON outbox (instance, post, id);
        CREATE INDEX outbox_topic ON outbox (instance, topic);
        CREATE INDEX outbox_state ON outbox (state);
        CREATE INDEX outbox_due ON outbox (next_at, id) WHERE state IN ('waiting', 'leased', 'sending');
        CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE stopped_topic (
            instance TEXT NOT NULL, topic INTEGER NOT NULL, PRIMARY KEY (instance, topic)) STRICT, WITHOUT ROWID;
        CREATE TABLE opted_out (
            instance TEXT NOT NULL, author TEXT NOT NULL, PRIMARY KEY (instance, author)) STRICT, WITHOUT ROWID;
        CREATE TABLE cursor (instance TEXT PRIMARY KEY, post INTEGER NOT NULL) STRICT, WITHOUT ROWID;

        """

    private static let rows = """
        INSERT INTO inbox VALUES (1, 'forum', 1, 1, 0, 7, 3, 5, '42', CAST('What is a connect?' AS BLOB), 620032114715874485,
            1700000000000, 'decided', 1, 1, 1700000000000, NULL);
        INSERT INTO inbox VALUES (2, 'forum', 2, 1, 0, 7, 3, 5, '42',
            CAST('How long is the review period?' AS BLOB), -1987641559497320259,
            1700000000000, 'waiting', 0, 0, 1700000000000, NULL);
        INSERT INTO decision VALUES (1, 1700000000000, 'sha256:00', 'declined',
            CAST('What is a connect?' AS BLOB), NULL);
        INSERT INTO outbox VALUES (1, 1, 'forum', 1, 7, 3, 'reply', CAST('Not for me.' AS BLOB), 4884971073456700280, 'draft', 0,
            0, 0, 1700000000000, NULL, NULL, 1700000000000, 1700000000000);
        """
}

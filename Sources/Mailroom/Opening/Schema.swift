import GRDB

/// The store's tables and how an older store becomes a present one.
///
/// A migration that has been released is never changed; a new one is added.
/// Text that may hold any character is a BLOB of UTF-8: as TEXT it would end
/// at its first NUL.
enum Schema {
    /// Stands in the file's header and tells our stores from other databases ("ombd").
    static let applicationID: Int32 = 0x6f6d_6264

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 boxes") { database in
            try database.execute(sql: inbox + decision + outbox + switches)
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        }
        migrator.registerMigration("2 corrections") { database in
            try database.execute(sql: corrections)
        }
        migrator.registerMigration("3 moderation") { database in
            try database.execute(sql: moderation)
        }
        migrator.registerMigration("4 changes") { database in
            try database.execute(sql: changes)
        }
        return migrator
    }()

    private static let inbox = """
        CREATE TABLE inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            instance TEXT NOT NULL,
            post INTEGER NOT NULL,
            version INTEGER NOT NULL,
            deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
            topic INTEGER NOT NULL,
            number INTEGER NOT NULL,
            category INTEGER,
            author TEXT,
            body BLOB,
            seal INTEGER NOT NULL,
            received INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'decided', 'dropped', 'dead')),
            attempts INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0,
            next_at INTEGER NOT NULL,
            reason TEXT,
            UNIQUE (instance, post, version, deleted)
        ) STRICT;
        CREATE INDEX inbox_state ON inbox (state);
        CREATE INDEX inbox_due ON inbox (next_at, id) WHERE state IN ('waiting', 'leased');
        CREATE INDEX inbox_author ON inbox (instance, author) WHERE author IS NOT NULL;
        CREATE INDEX inbox_topic ON inbox (instance, topic);
        CREATE INDEX inbox_text ON inbox (received) WHERE author IS NOT NULL;

        """

    private static let decision = """
        CREATE TABLE decision (
            inbox INTEGER PRIMARY KEY REFERENCES inbox (id),
            decided INTEGER NOT NULL,
            knowledge TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'clarify', 'declined')),
            question BLOB,
            reply BLOB
        ) STRICT;
        CREATE TABLE decision_intent (
            inbox INTEGER NOT NULL REFERENCES decision (inbox),
            rank INTEGER NOT NULL,
            intent TEXT NOT NULL,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            PRIMARY KEY (inbox, rank)
        ) STRICT, WITHOUT ROWID;

        """

    /// The partial unique index is the rule "one reply per post, ever".
    private static let outbox = """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            inbox INTEGER NOT NULL UNIQUE REFERENCES inbox (id),
            instance TEXT NOT NULL,
            post INTEGER NOT NULL,
            topic INTEGER NOT NULL,
            number INTEGER NOT NULL,
            action TEXT NOT NULL CHECK (action IN ('reply', 'note', 'edit', 'withdraw')),
            body BLOB,
            seal INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN
                ('draft', 'waiting', 'leased', 'sending', 'sent', 'dead', 'declined', 'cancelled')),
            may_have_left INTEGER NOT NULL CHECK (may_have_left IN (0, 1)),
            attempts INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0,
            next_at INTEGER NOT NULL,
            remote TEXT,
            reason TEXT,
            created INTEGER NOT NULL,
            changed INTEGER NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX outbox_one_reply ON outbox (instance, post) WHERE action IN ('reply', 'note');
        CREATE INDEX outbox_post ON outbox (instance, post, id);
        CREATE INDEX outbox_topic ON outbox (instance, topic);
        CREATE INDEX outbox_state ON outbox (state);
        CREATE INDEX outbox_due ON outbox (next_at, id) WHERE state IN ('waiting', 'leased', 'sending');

        """

    private static let switches = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE stopped_topic (
            instance TEXT NOT NULL, topic INTEGER NOT NULL, PRIMARY KEY (instance, topic)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE opted_out (
            instance TEXT NOT NULL, author TEXT NOT NULL, PRIMARY KEY (instance, author)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE cursor (instance TEXT PRIMARY KEY, post INTEGER NOT NULL) STRICT, WITHOUT ROWID;
        """

    private static let corrections = """
        ALTER TABLE decision ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0 CHECK (corrected IN (0, 1));
        CREATE INDEX decision_gaps ON decision (inbox) WHERE outcome <> 'answered' OR corrected = 1;
        """

    /// `persons`: the text is a person's. `revision` counts the texts, `shown` is the one that a
    /// person read or wrote last. `proposal` is what we would say in the place of a person's text.
    /// `alarm`: whether the forum's moderators were told of an urgent draft.
    private static let moderation = """
        ALTER TABLE outbox ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0 CHECK (urgent IN (0, 1));
        ALTER TABLE outbox ADD COLUMN approved INTEGER NOT NULL DEFAULT 0 CHECK (approved IN (0, 1));
        ALTER TABLE outbox ADD COLUMN persons INTEGER NOT NULL DEFAULT 0 CHECK (persons IN (0, 1));
        ALTER TABLE outbox ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE outbox ADD COLUMN shown INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE outbox ADD COLUMN proposal BLOB;
        ALTER TABLE outbox ADD COLUMN alarm TEXT CHECK (alarm IN ('waiting', 'raised', 'failed'));
        ALTER TABLE outbox ADD COLUMN alarm_at INTEGER;
        ALTER TABLE outbox ADD COLUMN alarm_tries INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX outbox_alarm ON outbox (alarm_at) WHERE alarm = 'waiting';
        CREATE INDEX outbox_remote ON outbox (instance, remote) WHERE remote IS NOT NULL;
        """

    /// A state of a post is told apart by the time of its change too. SQLite cannot change a table's key: it is
    /// made anew. `quiet_until`: as long as a request may still arrive, no other text may follow it. `predecessor`:
    /// the decision that a conversation goes on from.
    private static let changes = """
        CREATE TABLE changed_inbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            instance TEXT NOT NULL,
            post INTEGER NOT NULL,
            version INTEGER NOT NULL,
            changed INTEGER NOT NULL DEFAULT 0,
            deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
            topic INTEGER NOT NULL,
            number INTEGER NOT NULL,
            category INTEGER,
            author TEXT,
            body BLOB,
            seal INTEGER NOT NULL,
            received INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'decided', 'dropped', 'dead')),
            attempts INTEGER NOT NULL DEFAULT 0,
            generation INTEGER NOT NULL DEFAULT 0,
            next_at INTEGER NOT NULL,
            reason TEXT,
            UNIQUE (instance, post, version, changed, deleted)
        ) STRICT;
        INSERT INTO changed_inbox (id, instance, post, version, deleted, topic, number, category, author, body, seal,
            received, state, attempts, generation, next_at, reason)
        SELECT id, instance, post, version, deleted, topic, number, category, author, body, seal,
            received, state, attempts, generation, next_at, reason FROM inbox;
        DROP TABLE inbox;
        ALTER TABLE changed_inbox RENAME TO inbox;
        CREATE INDEX inbox_state ON inbox (state);
        CREATE INDEX inbox_due ON inbox (next_at, id) WHERE state IN ('waiting', 'leased');
        CREATE INDEX inbox_author ON inbox (instance, author) WHERE author IS NOT NULL;
        CREATE INDEX inbox_topic ON inbox (instance, topic);
        CREATE INDEX inbox_text ON inbox (received) WHERE author IS NOT NULL;
        ALTER TABLE outbox ADD COLUMN quiet_until INTEGER;
        ALTER TABLE decision ADD COLUMN predecessor INTEGER;
        CREATE INDEX decision_predecessor ON decision (predecessor) WHERE predecessor IS NOT NULL;
        """
}

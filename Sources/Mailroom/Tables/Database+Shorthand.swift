import GRDB

/// Statements that are prepared once and run often.
extension Database {
    /// Runs a statement and returns how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
        try cachedStatement(sql: sql).execute(arguments: arguments)
        return changesCount
    }

    /// Runs work whose writes are undone, and no others, where it fails. GRDB's own savepoints
    /// are compiled anew each time.
    func savepoint<Value>(_ work: (Database) throws -> Value) throws -> Value {
        try run("SAVEPOINT work")
        do {
            let value = try work(self)
            try run("RELEASE work")
            return value
        } catch {
            // SQLite may have rolled the whole transaction back by itself.
            guard isInsideTransaction else { throw error }
            try run("ROLLBACK TO work")
            try run("RELEASE work")
            throw error
        }
    }

    /// The first row of a query.
    func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The rows of a query.
    func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    /// The first column of the first row as a number.
    func number(_ sql: String, _ arguments: StatementArguments = []) throws -> Int64? {
        try Int64.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    /// A stored number that is not about a post.
    func setting(_ setting: Setting) throws -> Int64? {
        try number("SELECT value FROM setting WHERE name = ?", [setting.rawValue])
    }

    /// Stores a number that is not about a post.
    func set(_ setting: Setting, to value: Int64) throws {
        try run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [setting.rawValue, value])
    }
}

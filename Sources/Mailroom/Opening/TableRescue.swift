import GRDB

/// Copies the readable rows of one table, each by itself, so that one bad
/// page does not hide the rows behind it.
struct TableRescue {
    private let table: String
    private let source: Database
    private let target: Database
    /// Columns that both sides have.
    private let columns: [String]
    /// Past this many ids the highest one is nonsense rather than a count.
    private static let mostRows: Int64 = 20_000_000

    init(table: String, from source: Database, into target: Database) throws {
        self.table = table
        self.source = source
        self.target = target
        let known = Set(try source.columns(in: table).map(\.name))
        columns = try target.columns(in: table).map(\.name).filter(known.contains)
    }

    /// Copies what it can. Throws where nothing at all can be read.
    func run() throws -> (saved: Int, lost: Int) {
        guard let key = ["id", "inbox"].first(where: columns.contains), table != "decision_intent" else {
            return saveWholly()
        }
        return try saveOneByOne(key: key)
    }

    /// Small tables, and those without a number to walk along.
    private func saveWholly() -> (saved: Int, lost: Int) {
        var (saved, lost) = (0, 0)
        do {
            let rows = try Row.fetchCursor(source, sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table)")
            while let row = try rows.next() {
                if save(row) { saved += 1 } else { lost += 1 }
            }
        } catch {
            lost += 1
        }
        return (saved, lost)
    }

    private func saveOneByOne(key: String) throws -> (saved: Int, lost: Int) {
        var (saved, lost) = (0, 0)
        let query = try source.makeStatement(
            sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) NOT INDEXED WHERE \(key) = ?")
        for id in try ids(key) {
            do {
                guard let row = try Row.fetchOne(query, arguments: [id]) else { continue }
                if save(row) { saved += 1 } else { lost += 1 }
            } catch {
                lost += 1
            }
        }
        return (saved, lost)
    }

    /// All ids that there may be: up to the highest one that is known in any way.
    private func ids(_ key: String) throws -> ClosedRange<Int64> {
        let counted = try? Int64.fetchOne(source, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'inbox'")
        let highest = try? Int64.fetchOne(source, sql: "SELECT max(\(key)) FROM \(table)")
        let last = max(counted ?? 0, highest ?? 0)
        guard last > 0 else {
            // Nothing says how many there were: either none, or the pages that would say so are gone.
            return try Int64.fetchOne(source, sql: "SELECT count(*) FROM \(table)") == 0 ? 0...0 : 0...100_000
        }
        return 0...min(last, Self.mostRows)
    }

    /// A row that breaks a rule of the schema, or lacks its parent, is nonsense and stays behind.
    private func save(_ row: Row) -> Bool {
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        do {
            guard try isSound(row) else { return false }
            try target.inSavepoint {
                try target.cachedStatement(
                    sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
                ).execute(arguments: StatementArguments(columns.map { row[$0] as DatabaseValue }))
                return .commit
            }
            return true
        } catch {
            return false
        }
    }

    private func isSound(_ row: Row) throws -> Bool {
        switch table {
        case "inbox": try Inbox.isSound(row)
        case "outbox": try Outbox.isSound(row)
        default: true
        }
    }
}

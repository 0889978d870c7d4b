import GRDB

/// Counts for metrics, within a reading.
struct Census {
    let database: Database

    func statistics() throws -> MailroomStatistics {
        MailroomStatistics(
            incoming: try depths(of: "inbox"), outgoing: try depths(of: "outbox"),
            oldestIncoming: try oldest("SELECT min(received) FROM inbox WHERE state IN ('waiting', 'leased')"),
            oldestOutgoing: try oldest(
                "SELECT min(created) FROM outbox WHERE state IN ('waiting', 'leased', 'sending')"))
    }

    private func depths<State: RawRepresentable<String> & Hashable>(of table: String) throws -> [State: Int] {
        let rows = try database.rows("SELECT state, count(*) AS depth FROM \(table) GROUP BY state")
        return try Dictionary(rows.map { (try $0.word("state"), try $0.value("depth")) }) { $1 }
    }

    private func oldest(_ sql: String) throws -> Moment? {
        try database.number(sql).map(Moment.init(milliseconds:))
    }
}

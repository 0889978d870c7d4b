import Foundation
import GRDB

/// The decisions' tables, within a transaction.
struct Ledger {
    let database: Database
    let crashHook: CrashHook

    /// Writes a decision, the outbox row it leads to, and that the message is decided.
    func record(_ decision: Decision, for claim: IncomingClaim, at now: Moment) throws -> Recording {
        let inbox = Inbox(database: database, crashHook: crashHook)
        if try inbox.isDropped(claim) { return .superseded }
        try inbox.end(claim, as: .decided, reason: nil, until: now)
        crashHook(.incomingClosed)
        try insert(decision, for: claim.id, at: now)
        let outbox = Outbox(database: database, crashHook: crashHook)
        let delivery = try outbox.carryOut(
            decision.instruction, of: claim.id, reason: .superseded, isUrgent: decision.isUrgent, at: now)
        crashHook(.deliveryWritten)
        return .recorded(delivery: delivery)
    }

    private func insert(_ decision: Decision, for incoming: Int64, at now: Moment) throws {
        try database.run(
            """
            INSERT INTO decision (inbox, decided, knowledge, outcome, question, reply, predecessor)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                incoming, now.milliseconds, decision.knowledge, decision.outcome.rawValue,
                Outbox.stored(decision.question), decision.reply, decision.predecessor,
            ])
        crashHook(.decisionWritten)
        for (rank, intent) in decision.intents.enumerated() {
            try database.run(
                "INSERT INTO decision_intent (inbox, rank, intent, confidence) VALUES (?, ?, ?, ?)",
                [incoming, rank, intent.intent, intent.confidence])
        }
        crashHook(.intentsWritten)
    }

    func decision(_ id: Int64) throws -> RecordedDecision? {
        let row = try database.row(
            """
            SELECT inbox.*, decided, knowledge, outcome, question, reply, corrected,
                (SELECT state FROM outbox WHERE outbox.inbox = inbox.id) AS delivery
            FROM inbox JOIN decision ON decision.inbox = inbox.id WHERE inbox.id = ?
            """, [id])
        guard let row else { return nil }
        let delivery: String? = try row.optional("delivery")
        return RecordedDecision(
            id: id, event: try row.postEvent(), body: try row.optional("body"), received: try row.moment("received"),
            decided: try row.moment("decided"), knowledge: try row.value("knowledge"),
            outcome: try row.word("outcome"), intents: try intents(of: id), question: try row.text("question"),
            reply: try row.optional("reply"), isCorrected: try row.value("corrected"),
            delivery: delivery.flatMap(OutgoingState.init))
    }

    func decision(on instance: String, topic: Int64, number: Int64) throws -> RecordedDecision? {
        let latest = try database.row(
            """
            SELECT decision.inbox FROM decision JOIN inbox ON decision.inbox = inbox.id
            WHERE instance = ? AND topic = ? AND number = ? ORDER BY decision.inbox DESC LIMIT 1
            """, [instance, topic, number])
        return try latest.flatMap { try decision($0.value("inbox")) }
    }

    private func intents(of id: Int64) throws -> [IntentConfidence] {
        try database.rows("SELECT intent, confidence FROM decision_intent WHERE inbox = ? ORDER BY rank", [id]).map {
            IntentConfidence(intent: try $0.value("intent"), confidence: try $0.value("confidence"))
        }
    }

    func gaps(limit: Int, before: Int64?) throws -> [Gap] {
        try database.rows(
            """
            SELECT inbox, decided, outcome, corrected, question FROM decision
            WHERE (outcome <> 'answered' OR corrected = 1) AND inbox < ? AND question IS NOT NULL
                AND NOT EXISTS (
                    SELECT 1 FROM inbox JOIN outbox USING (instance, post)
                    WHERE inbox.id = decision.inbox AND urgent = 1)
            ORDER BY inbox DESC LIMIT ?
            """, [before ?? .max, limit]
        ).map { row in
            Gap(
                id: try row.value("inbox"), decided: try row.moment("decided"), outcome: try row.word("outcome"),
                isCorrected: try row.value("corrected"), question: try row.text("question") ?? "")
        }
    }
}

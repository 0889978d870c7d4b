import Forum
import Mailroom

extension ServiceMetrics: EventCounter {
    /// Counts an event of the work behind the doors.
    package func count(_ event: ServiceEvent) {
        switch event {
        case .taken(let result, let forum):
            add("ombud_deliveries_total", ["forum": forum, "result": result.label])
            if let reason = result.reason { add("ombud_ignored_total", ["forum": forum, "reason": reason]) }
        case .notTaken(let trouble, let forum):
            add("ombud_deliveries_failed_total", ["forum": forum, "trouble": trouble.rawValue])
        case .decided(let kind, let intent, let forum):
            add("ombud_decisions_total", ["forum": forum, "intent": intent ?? "none", "outcome": kind.rawValue])
        case .urgentDraft(_, let forum): add("ombud_urgent_drafts_total", ["forum": forum])
        case .alarmed(let result, _, let forum):
            add("ombud_alarms_total", ["forum": forum, "result": result.rawValue])
        case .replyDestroyed(let forum): add("ombud_replies_destroyed_total", ["forum": forum])
        case .silent(let silence, let forum):
            add("ombud_ignored_total", ["forum": forum, "reason": silence.rawValue])
        case .undecided(let reason, let forum):
            add("ombud_undecided_total", ["forum": forum, "reason": reason.rawValue])
        case .sent(let action, let result, let forum):
            add("ombud_sendings_total", ["forum": forum, "action": action.rawValue, "result": result.rawValue])
        case .paused(let seconds, let forum):
            add("ombud_pauses_total", ["forum": forum])
            add("ombud_pause_seconds_total", ["forum": forum], by: max(seconds, 0))
        case .polled(let posts, let forum):
            add("ombud_polls_total", ["forum": forum, "result": posts == nil ? "failed" : "read"])
            add("ombud_polled_posts_total", ["forum": forum], by: posts ?? 0)
        case .boxes(let statistics): boxes(statistics)
        case .pruned: add("ombud_prunings_total")
        case .reloaded(let isGood): add("ombud_reloads_total", ["result": isGood ? "loaded" : "refused"])
        case .stumbled(let worker, let trouble):
            add("ombud_stumbles_total", ["worker": worker.rawValue, "trouble": trouble.rawValue])
        }
    }

    /// Notes how long one stage of the work took.
    package func time(_ stage: ServiceStage, _ duration: Duration) {
        record("ombud_stage_seconds", duration, ["stage": stage.rawValue])
    }

    private func boxes(_ statistics: MailroomStatistics) {
        for state in IncomingState.allCases {
            set("ombud_inbox_depth", Double(statistics.incoming[state] ?? 0), ["state": state.rawValue])
        }
        for state in OutgoingState.allCases {
            set("ombud_outbox_depth", Double(statistics.outgoing[state] ?? 0), ["state": state.rawValue])
        }
        set("ombud_erasure_owed", statistics.isErasureOwed ? 1 : 0)
        // The moment, and not the age: whoever reads it subtracts it from the time of reading.
        set("ombud_inbox_oldest_timestamp_seconds", Self.seconds(statistics.oldestIncoming))
        set("ombud_outbox_oldest_timestamp_seconds", Self.seconds(statistics.oldestOutgoing))
    }

    private static func seconds(_ moment: Moment?) -> Double { Double(moment?.milliseconds ?? 0) / 1_000 }
}

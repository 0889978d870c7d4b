import CoreMetrics
import Forum
import Foundation
import Logging
import Mailroom
import Synchronization
import Testing

@testable import Service

@Suite struct MetricsTests {
    @Test func `counters, gauges and histograms are written as Prometheus reads them`() {
        let registry = MetricsRegistry()
        registry.makeCounter(label: "b.total", dimensions: [("k", "v\"\\\n")]).increment(by: 2)
        registry.makeCounter(label: "b.total", dimensions: [("k", "v\"\\\n")]).increment(by: 1)
        registry.makeMeter(label: "a", dimensions: []).set(1.5)
        let timer = registry.makeTimer(label: "t", dimensions: [])
        timer.recordNanoseconds(2_000_000)
        timer.recordNanoseconds(40_000_000_000)
        let lines = registry.text.split(separator: "\n").map(String.init)
        #expect(lines.prefix(4) == ["# TYPE a gauge", "a 1.5", "# TYPE b_total counter", #"b_total{k="v\"\\\n"} 3"#])
        #expect(lines.contains("# TYPE t histogram"))
        #expect(lines.contains(#"t_bucket{le="0.001"} 0"#) && lines.contains(#"t_bucket{le="0.0025"} 1"#))
        #expect(lines.suffix(3) == [#"t_bucket{le="+Inf"} 2"#, "t_sum 40.002", "t_count 2"])
    }

    @Test func `a flood of labels does not fill the memory, and what clashes is not shown`() {
        let registry = MetricsRegistry()
        for number in 0..<10_000 { registry.makeCounter(label: "n", dimensions: [("k", "\(number)")]).increment(by: 1) }
        registry.makeMeter(label: "n", dimensions: []).set(5.0)
        #expect(registry.text.split(separator: "\n").count == MetricsRegistry.mostSeries + 1)
    }

    @Test func `values that are none do no harm`() {
        let registry = MetricsRegistry()
        registry.makeMeter(label: "a", dimensions: []).set(Double.nan)
        registry.makeMeter(label: "b", dimensions: []).set(Double.infinity)
        registry.makeRecorder(label: "c", dimensions: [], aggregate: true).record(Double.nan)
        registry.makeCounter(label: "d", dimensions: []).increment(by: -5)
        #expect(registry.text.contains("a NaN") && registry.text.contains("b +Inf"))
        #expect(registry.text.contains("c_count 0") && registry.text.contains("d 0"))
    }

    @Test func `every event is counted`() {
        let registry = MetricsRegistry()
        let metrics = ServiceMetrics(registry: registry)
        let events: [ServiceEvent] = [
            .taken(.ignored(.silence(.staff)), forum: "f"), .notTaken(.full, forum: "f"),
            .decided(.reply, intent: "escrow-review-period", forum: "f"), .silent(.old, forum: "f"),
            .undecided(.gone, forum: "f"), .sent(.reply, .sent, forum: "f"), .paused(seconds: 9, forum: "f"),
            .polled(posts: 3, forum: "f"), .polled(posts: nil, forum: "f"), .pruned, .reloaded(isGood: false),
            .stumbled(.keeper, .busy),
            .boxes(
                MailroomStatistics(
                    incoming: [.waiting: 4], outgoing: [:], oldestIncoming: Moment(milliseconds: 1_500),
                    oldestOutgoing: nil)),
        ]
        for event in events { metrics.count(event) }
        metrics.time(.intake, .milliseconds(3))
        metrics.refused(.signature(.wrong), forum: "f")
        for line in [
            #"ombud_ignored_total{forum="f",reason="staff"} 1"#, #"ombud_ignored_total{forum="f",reason="old"} 1"#,
            #"ombud_decisions_total{forum="f",intent="escrow-review-period",outcome="reply"} 1"#,
            #"ombud_inbox_depth{state="waiting"} 4"#, #"ombud_inbox_depth{state="dead"} 0"#,
            #"ombud_erasure_owed 0"#, #"ombud_inbox_oldest_timestamp_seconds 1.5"#,
            #"ombud_pause_seconds_total{forum="f"} 9"#,
            #"ombud_webhook_rejected_total{forum="f",reason="wrong"} 1"#, #"ombud_reloads_total{result="refused"} 1"#,
            #"ombud_stage_seconds_count{stage="intake"} 1"#,
            #"ombud_deliveries_failed_total{forum="f",trouble="full"} 1"#,
        ] { #expect(registry.text.contains(line), "\(line)") }
    }

    @Test func `calls are counted by their routes and never by what somebody typed`() async throws {
        try await DoorHouse.open { house in
            _ = try await house.call(.get, "/a/path/nobody/has", query: [("secret", "word")])
            _ = try await house.post("/webhooks/discourse/somebody", "{}")
            _ = await house.talk("BREW /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            let text = try await house.call(.get, "/metrics").text
            #expect(text.contains(#"route="none",method="GET",status="404"} 1"#))
            #expect(text.contains(#"route="/webhooks/discourse/{instance}",method="POST",status="401"} 1"#))
            #expect(text.contains(#"ombud_webhook_rejected_total{forum="none",reason="no_forum"} 1"#))
            #expect(!text.contains("somebody") && !text.contains("nobody") && !text.contains("word"))
        }
    }

    @Test func `permits come back with time, and names are forgotten`() {
        let start = ContinuousClock.now
        let passed = Mutex(Duration.zero)
        let limiter = RateLimiter(perSecond: 2, burst: 2) { start + passed.withLock(\.self) }
        #expect(limiter.wait(for: "a") == nil && limiter.wait(for: "a") == nil)
        #expect(limiter.wait(for: "a") == 1)
        #expect(limiter.wait(for: "b") == nil)
        passed.withLock { $0 = .milliseconds(500) }
        #expect(limiter.wait(for: "a") == nil)
        #expect(limiter.wait(for: "a") == 1)
        for number in 0..<20_000 { _ = limiter.wait(for: "\(number)") }
        passed.withLock { $0 = .seconds(100) }
        #expect(limiter.wait(for: "a") == nil)
    }
}

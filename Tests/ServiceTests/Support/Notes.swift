import Mailroom
import Service
import Synchronization

/// Keeps every event.
final class Notes: EventCounter {
    private let kept = Mutex<[ServiceEvent]>([])

    var events: [ServiceEvent] { kept.withLock { $0 } }

    func count(_ event: ServiceEvent) { kept.withLock { $0.append(event) } }

    func time(_ stage: ServiceStage, _ duration: Duration) {}

    func results(of action: String) -> [String] {
        events.compactMap { event in
            if case .sent(let sent, let result, _) = event, sent.rawValue == action { result.rawValue } else { nil }
        }
    }
}

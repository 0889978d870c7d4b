import CivilCalendar
package import Foundation
package import Logging
package import Mailroom

/// What the doors need of the rest of the service.
package struct DoorParts: Sendable {
    /// Takes deliveries in.
    package var desk: any DeliveryTaker
    /// The store, for ``Readiness``.
    package var mailroom: any Mailroom
    /// Who answers.
    package var assistant: LiveAssistant
    /// Where it is worked on.
    package var pool: AnsweringPool
    /// What is counted.
    package var registry: MetricsRegistry
    /// The forums that are listened to.
    package var forums: [ListeningForum]
    /// Raised when the service stops.
    package var stopSign: StopSign
    /// Which forums are to be had.
    package var pauses: ForumPauses
    /// What is logged of the calls.
    package var logger: Logger
    /// The time.
    package var now: @Sendable () -> Date

    /// The parts.
    package init(
        desk: any DeliveryTaker, mailroom: any Mailroom, assistant: LiveAssistant, pool: AnsweringPool,
        registry: MetricsRegistry, forums: [ListeningForum], stopSign: StopSign,
        pauses: ForumPauses = ForumPauses(),
        logger: Logger = Logger(label: "doors") { _ in SwiftLogNoOpLogHandler() },
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.desk = desk
        self.mailroom = mailroom
        self.assistant = assistant
        self.pool = pool
        self.registry = registry
        self.forums = forums
        self.stopSign = stopSign
        self.pauses = pauses
        self.logger = logger
        self.now = now
    }

    /// The day it is now by universal time, as the platform's deadlines are.
    var today: @Sendable () -> CalendarDay {
        let now = now
        return { CalendarDay(ordinal: Int((now().timeIntervalSince1970 / 86_400).rounded(.down))) }
    }
}

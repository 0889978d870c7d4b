import HTTPTypes
import Hummingbird

/// Shows what was counted, for Prometheus: `GET /metrics`.
struct MetricsDoor: Sendable {
    /// The media type of the text format, version 0.0.4.
    private static let mediaType = "text/plain; version=0.0.4; charset=utf-8"

    private let registry: MetricsRegistry

    /// A door.
    init(_ registry: MetricsRegistry) { self.registry = registry }

    /// Everything that was counted.
    @Sendable func show(_ call: Call) -> Response {
        Response(
            status: .ok, headers: [.contentType: Self.mediaType],
            body: ResponseBody(byteBuffer: ByteBuffer(string: registry.text)))
    }
}

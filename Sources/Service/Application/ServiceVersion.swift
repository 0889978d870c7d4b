/// The version of the service.
package enum ServiceVersion {
    /// As in the change log.
    package static let current = "0.1.0"
}

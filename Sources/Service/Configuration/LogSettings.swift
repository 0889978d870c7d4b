package import Logging

/// What is logged, and how.
package struct LogSettings: Equatable, Sendable {
    /// How lines are written.
    package var format = LogFormat.text
    /// The least level that is logged.
    package var level = Logger.Level.info

    /// Text, from `info` on.
    package init() {}

    init(_ section: ConfigurationSection) {
        format = section.choice("format", default: format)
        level = section.choice("level", default: level)
        section.reportUnknownKeys()
    }
}

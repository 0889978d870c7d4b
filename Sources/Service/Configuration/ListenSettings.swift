/// Where the service listens.
package struct ListenSettings: Equatable, Sendable {
    /// The address, as numbers or as a name.
    package var host = "127.0.0.1"
    /// The port; 0 for any that is free.
    package var port = 8_080
    /// How many connections are open at once; further ones wait.
    package var mostConnections = 1_024
    /// After how many idle seconds a connection is closed.
    package var idleSeconds = 30
    /// Whether a proxy on this machine tells whom it calls for (`X-Forwarded-For`).
    package var isProxied = false

    /// This machine, port 8080.
    package init() {}

    /// Whether only this machine can call.
    package var isLoopback: Bool {
        host == "localhost" || host == "::1" || host == "127.0.0.1"
            || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }

    init(_ section: ConfigurationSection) {
        host = section.text("host") ?? host
        port = section.number("port", in: 0...65_535, default: port)
        mostConnections = section.number("mostConnections", in: 1...65_536, default: mostConnections)
        idleSeconds = section.number("idleSeconds", in: 1...3_600, default: idleSeconds)
        isProxied = section.flag("proxied", default: isProxied)
        section.reportUnknownKeys()
    }
}

package import ForumClient

/// The forums of the configuration, and how each is written to.
package struct ForumDirectory: Sendable {
    private let instances: [String: ForumInstance]
    private let gateways: [String: any ForumGateway]

    /// A directory.
    ///
    /// - Parameters:
    ///   - instances: All forums; of two with one name the last one counts.
    ///   - gateways: By the name of the forum. One without a gateway gets
    ///     drafts only.
    package init(_ instances: [ForumInstance], gateways: [String: any ForumGateway]) {
        self.instances = Dictionary(instances.map { ($0.name, $0) }) { _, last in last }
        self.gateways = gateways
    }

    /// All forums, by name.
    package var all: [ForumInstance] { instances.values.sorted { $0.name < $1.name } }

    /// One directory a forum.
    var each: [ForumDirectory] { all.map { ForumDirectory([$0], gateways: gateways) } }

    /// A forum; nil where none of that name is configured.
    package func instance(named name: String) -> ForumInstance? { instances[name] }

    /// What writes to a forum; nil where nothing does.
    package func gateway(of name: String) -> (any ForumGateway)? { gateways[name] }
}

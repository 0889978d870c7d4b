import ForumClient
import Yams

/// A forum of the configuration, with its secrets.
package struct ForumSettings: Sendable {
    /// The software that a forum runs.
    private enum Kind: String, CaseIterable {
        case discourse, standard, khoros
    }

    /// The forum.
    package let instance: ForumInstance
    /// What it signs its calls with; where there are none, it is only polled.
    package let secrets: [SigningSecret]
    /// How it is written to.
    package let access: ForumAccess
    /// Whether it may be on a private network.
    package let allowsPrivateAddress: Bool

    /// Reads an entry of the list. Nil where it cannot be used; the log then says why.
    ///
    /// - Parameter place: The entry's place in the list, from 1.
    init?(_ node: Node, place: Int, log: ConfigurationLog) {
        let name = node.mapping?["name"]?.scalar?.string ?? ""
        let isName = ForumInstance.isName(name)
        let section = ConfigurationSection(node, path: isName ? "forums.\(name)" : "forums.\(place)", log: log)
        _ = section.required("name")
        if !isName, !name.isEmpty { section.report("name", "a name has 1 to 32 of the letters a-z, digits and -") }
        let before = log.problems.count
        let kind: Kind = section.required("kind").flatMap { section.choice($0, "kind") } ?? .standard
        let user = section.required("user") ?? ""
        let address = Self.address(section, kind)
        let key = section.secret("key").map(Secret.init)
        secrets = Self.secrets(section, kind)
        allowsPrivateAddress = section.flag("allowPrivate", default: false)
        let forum = Self.kind(section, kind, address: address, user: user)
        access = key.map { ForumAccess(section, forum, address: address, key: $0) } ?? .none
        let instance = ForumInstance(section, name: name, kind: forum, user: user)
        section.reportUnknownKeys()
        if let instance, kind != .standard, key == nil, instance.writes {
            section.report("key", "to write to the forum, a key is needed: set keyFile, or the variable")
        }
        guard let instance, log.problems.count == before else { return nil }
        self.instance = instance
    }

    private static func address(_ section: ConfigurationSection, _ kind: Kind) -> ForumAddress? {
        guard kind != .standard else { return nil }
        guard let text = section.required("address") else { return nil }
        let address = ForumAddress(text)
        if address == nil {
            section.report("address", "this is https://host[:port][/path]; http only for this machine")
        }
        return address
    }

    private static func kind(
        _ section: ConfigurationSection, _ kind: Kind, address: ForumAddress?, user: String
    ) -> ForumKind {
        let base = address?.description ?? ""
        switch kind {
        case .standard: return .standard
        case .discourse: return .discourse(base: base, username: user)
        case .khoros:
            if !section.flag("experimental", default: false) {
                section.report("experimental", "Khoros was never tried against a live community: say true to try it")
            }
            return .khoros(base: base, board: section.required("board") ?? "", login: user)
        }
    }

    private static func secrets(_ section: ConfigurationSection, _ kind: Kind) -> [SigningSecret] {
        let texts = section.secrets("secret")
        let secrets = texts.compactMap { kind == .discourse ? SigningSecret(text: $0) : SigningSecret(standard: $0) }
        if texts.isEmpty, kind != .khoros {
            section.report("secret", "a secret is needed: set secretFiles, or the variable")
        } else if secrets.count != texts.count {
            let form = kind == .discourse ? "" : ", written as whsec_ and Base64"
            section.report("secret", "a secret has at least \(SigningSecret.leastBytes) bytes\(form)")
        }
        return secrets
    }
}

extension ForumInstance {
    /// Whether anything is written to the forum without a moderator's approval.
    fileprivate var writes: Bool {
        mode == .reply || modeOfCategory.values.contains(.reply) || draftPlace == .whisper
    }
}

package import ForumClient

/// How a forum is written to.
package enum ForumAccess: Sendable {
    /// Not at all: what would be said waits as a draft.
    case none
    /// By the API of Discourse.
    case discourse(DiscourseSettings)
    /// By the API of Khoros.
    case khoros(KhorosSettings)

    /// Whether anything can be written.
    package var isPossible: Bool {
        if case .none = self { false } else { true }
    }

    init(_ section: ConfigurationSection, _ kind: ForumKind, address: ForumAddress?, key: Secret) {
        self = .none
        guard let address else { return }
        switch kind {
        case .standard: break
        case .discourse(_, let user):
            do throws(DiscourseSettings.Problem) {
                self = .discourse(try DiscourseSettings(address: address, key: key, username: user))
            } catch {
                switch error {
                case .key: section.report("key", "this cannot be a key")
                case .username: section.report("user", "this cannot be an account")
                }
            }
        case .khoros(_, let board, let login):
            do throws(KhorosSettings.Problem) {
                self = .khoros(try KhorosSettings(address: address, login: login, password: key, board: board))
            } catch {
                switch error {
                case .account: section.report("user", "an account and its password are needed")
                case .board: section.report("board", "this cannot be a board")
                }
            }
        }
    }
}

/// What a forum calls one of its members, as far as it matters whose word it is.
package enum MemberStanding: Equatable, Sendable {
    /// Anybody, whatever rank the number of posts has earned.
    case member
    /// Who looks after the forum for the company.
    case moderator
    /// The company itself.
    case official
    /// The forum's software.
    case system
}

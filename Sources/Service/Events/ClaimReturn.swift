/// Gives claims back that the store would not take back when it failed, as soon as it takes
/// writes again. Otherwise they would come back with their lease only, minutes later.
struct ClaimReturn<Claim: Sendable>: Sendable {
    /// After so many tries the lease has run out anyway.
    private static var tries: Int { 600 }

    /// The rest between two tries: the store is not hammered.
    private let rest: Duration
    private let giveBack: @Sendable (Claim) async throws -> Void

    /// - Parameters:
    ///   - rest: The rest between two tries.
    ///   - giveBack: Gives one claim back.
    init(rest: Duration = .seconds(1), giveBack: @escaping @Sendable (Claim) async throws -> Void) {
        self.rest = rest
        self.giveBack = giveBack
    }

    /// Gives back what can be given back now, and leaves the rest to a task of its own, which ends
    /// with the store.
    func start(_ claims: [Claim]) async {
        let left = await tryOnce(claims[...])
        guard !left.isEmpty else { return }
        Task { await goOn(left) }
    }

    private func goOn(_ claims: ArraySlice<Claim>) async {
        var left = claims
        for _ in 0..<Self.tries where !left.isEmpty {
            try? await Task.sleep(for: rest)
            left = await tryOnce(left)
        }
    }

    /// Returns the claims that may be given back later.
    private func tryOnce(_ claims: ArraySlice<Claim>) async -> ArraySlice<Claim> {
        for place in claims.indices {
            do {
                try await giveBack(claims[place])
            } catch let error where StoreTrouble(error).passes {
                return claims[place...]
            } catch {
                // Somebody else has it, or the store is gone: the next start frees it.
            }
        }
        return []
    }
}

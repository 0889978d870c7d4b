/// A value with the place it was read from.
struct Located<Value> {
    /// The value.
    let value: Value

    /// Where it stands.
    let place: Place
}

extension Located: Sendable where Value: Sendable {}

/// Numbers of examples, each in two bytes where all of them fit.
enum ExampleNumbers {
    case narrow([UInt16])
    case wide([UInt32])

    /// The most examples whose numbers fit into two bytes.
    static let mostNarrow = 1 << 16

    /// Numbers below `limit`.
    init(_ numbers: [UInt32], below limit: Int) {
        self = limit <= Self.mostNarrow ? .narrow(numbers.map { UInt16(truncatingIfNeeded: $0) }) : .wide(numbers)
    }

    /// How many there are.
    var count: Int {
        switch self {
        case .narrow(let numbers): numbers.count
        case .wide(let numbers): numbers.count
        }
    }

    /// The number at a place.
    subscript(place: Int) -> Int {
        switch self {
        case .narrow(let numbers): Int(numbers[place])
        case .wide(let numbers): Int(numbers[place])
        }
    }

    /// The numbers in another order, given by their places.
    func reordered(_ order: [UInt32]) -> ExampleNumbers {
        switch self {
        case .narrow(let numbers): .narrow(order.map { numbers[Int($0)] })
        case .wide(let numbers): .wide(order.map { numbers[Int($0)] })
        }
    }

    /// Adds values times a factor to the sums of some of the examples.
    ///
    /// Two loops that only differ by a type: generic ones take many times as
    /// long where tests run, without optimisation.
    ///
    /// - Parameters:
    ///   - values: One for each number.
    ///   - factor: What they are multiplied with.
    ///   - entries: The places of the numbers and of their values.
    ///   - sums: One for each example.
    func add(
        _ values: UnsafePointer<UInt8>, times factor: Float, entries: Range<Int>, to sums: UnsafeMutablePointer<Float>
    ) {
        var entry = entries.lowerBound
        switch self {
        case .narrow(let numbers):
            numbers.withUnsafeBufferPointer { numbers in
                while entry < entries.upperBound {
                    sums[Int(numbers[entry])] += factor * Float(Int(values[entry]))
                    entry &+= 1
                }
            }
        case .wide(let numbers):
            numbers.withUnsafeBufferPointer { numbers in
                while entry < entries.upperBound {
                    sums[Int(numbers[entry])] += factor * Float(Int(values[entry]))
                    entry &+= 1
                }
            }
        }
    }

    /// Whether all numbers are below `limit`.
    func areBelow(_ limit: Int) -> Bool {
        switch self {
        case .narrow(let numbers): numbers.isEmpty || Int(Self.greatest(numbers)) < limit
        case .wide(let numbers): numbers.isEmpty || Int(Self.greatest(numbers)) < limit
        }
    }

    /// The greatest number: a loop without a way out is done many numbers at a time.
    private static func greatest<Number: FixedWidthInteger>(_ numbers: [Number]) -> Number {
        numbers.withUnsafeBufferPointer { numbers in
            var greatest: Number = 0
            for number in numbers { greatest = max(greatest, number) }
            return greatest
        }
    }
}

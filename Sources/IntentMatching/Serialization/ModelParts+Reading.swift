extension ModelParts {
    /// Reads the parts in the order in which ``MatchingModel/write(to:)``
    /// writes them, and checks that they fit together.
    init(_ reader: inout ByteReader) throws(SerializationError) {
        labels = try reader.strings()
        isOutOfScope = try reader.array(UInt8.self).map { $0 != 0 }
        table = try reader.table()
        vectoriser = Vectoriser(
            rarity: try reader.array(Float.self), rarityOfUnknown: try reader.number(Float.self))
        linear = try Self.linear(&reader, labelCount: labels.count)
        exampleLabels = try reader.array(UInt32.self)
        index = try Self.index(&reader, examples: exampleLabels.count)
        keywords = try Self.keywords(&reader)
        literals = try Self.literals(&reader, labelCount: labels.count)
        judgement = try Self.judgement(&reader)
        meaning = try Self.meaning(&reader, isOutOfScope: isOutOfScope, exampleLabels: exampleLabels)
        guard fitTogether, reader.isAtEnd else { throw .damaged }
    }

    private var fitTogether: Bool {
        isOutOfScope.count == labels.count && vectoriser.rarity.count == table.count
            && linear.scales.count == table.count && index.featureCount == table.count
            && exampleLabels.allSatisfy { $0 < labels.count } && keywords.groupCounts.count == labels.count
            && (meaning?.rows.count ?? exampleLabels.count) == exampleLabels.count
            && (meaning?.linear.scales.count ?? 0) == (meaning?.rows.dimensions ?? 0)
    }

    private static func meaning(
        _ reader: inout ByteReader, isOutOfScope: [Bool], exampleLabels: [UInt32]
    ) throws(SerializationError) -> MeaningModel? {
        let fingerprints = try reader.strings()
        guard let fingerprint = fingerprints.first else { return nil }
        let linear = try linear(&reader, labelCount: isOutOfScope.count)
        guard fingerprints.count == 1, exampleLabels.allSatisfy({ $0 < isOutOfScope.count }),
            let rows = MeaningRows(
                dimensions: try reader.count(), numbers: try reader.bytes(), scales: try reader.array(Float.self))
        else { throw .damaged }
        return MeaningModel(
            fingerprint: fingerprint, linear: linear, rows: rows,
            search: MeaningSearch(
                examples: exampleLabels.indices, labels: exampleLabels, isOutOfScope: isOutOfScope),
            judgement: try judgement(&reader))
    }

    private static func judgement(_ reader: inout ByteReader) throws(SerializationError) -> Judgement {
        let calibration = try calibration(&reader)
        let scope = ScopeModel(weights: try reader.array(Float.self))
        guard scope.weights.count == ScopeModel.size else { throw .damaged }
        return Judgement(
            calibration: calibration, scope: scope,
            thresholds: Thresholds(
                answerAt: try reader.number(Double.self), clarifyMargin: try reader.number(Double.self),
                scopeAt: try reader.number(Double.self)),
            quality: TrainingQuality(
                tested: try reader.count(), accuracy: try reader.number(Double.self),
                calibrationError: try reader.number(Double.self), scopeSeparation: try reader.number(Double.self)))
    }

    private static func linear(
        _ reader: inout ByteReader, labelCount: Int
    ) throws(SerializationError) -> LinearModel {
        guard
            let model = LinearModel(
                classCount: labelCount, weights: try reader.bytes(), scales: try reader.array(Float.self),
                bias: try reader.array(Float.self))
        else { throw .damaged }
        return model
    }

    private static func index(_ reader: inout ByteReader, examples: Int) throws(SerializationError) -> ExampleIndex {
        let isNarrow = examples <= ExampleNumbers.mostNarrow
        guard
            let index = ExampleIndex(
                exampleCount: examples, starts: try reader.array(UInt32.self),
                examples: isNarrow ? .narrow(try reader.array(UInt16.self)) : .wide(try reader.array(UInt32.self)),
                values: try reader.bytes(), scales: try reader.array(Float.self))
        else { throw .damaged }
        return index
    }

    private static func keywords(_ reader: inout ByteReader) throws(SerializationError) -> KeywordTable {
        guard
            let table = KeywordTable(
                phrases: try reader.table(), uses: try reader.arrays(), groupCounts: try reader.array(UInt32.self))
        else { throw .damaged }
        return table
    }

    private static func literals(
        _ reader: inout ByteReader, labelCount: Int
    ) throws(SerializationError) -> LiteralTable {
        guard
            let table = LiteralTable(
                texts: try reader.table(), starts: try reader.array(UInt32.self),
                labels: try reader.array(UInt32.self), labelCount: labelCount)
        else { throw .damaged }
        return table
    }

    private static func calibration(_ reader: inout ByteReader) throws(SerializationError) -> Calibration {
        Calibration(
            scale: try reader.number(Float.self), meaning: try reader.number(Float.self),
            complete: try reader.number(Float.self),
            partial: try reader.number(Float.self), helps: try reader.number(Float.self),
            ruledOut: try reader.number(Float.self))
    }
}

extension ModelParts {
    /// Reads the parts in the order in which ``MatchingModel/write(to:)``
    /// writes them, and checks that they fit together.
    init(_ reader: inout ByteReader) throws(SerializationError) {
        labels = try reader.strings()
        isOutOfScope = try reader.array(UInt8.self).map { $0 != 0 }
        table = try reader.table()
        vectoriser = Vectoriser(
            rarity: try reader.array(Float.self), rarityOfUnknown: try reader.number(Float.self))
        linear = LinearModel(
            classCount: labels.count, weights: try reader.array(Float.self), bias: try reader.array(Float.self))
        exampleLabels = try reader.array(UInt32.self)
        index = try Self.index(&reader, examples: exampleLabels.count)
        keywords = try Self.keywords(&reader)
        literals = try Self.literals(&reader, labelCount: labels.count)
        calibration = try Self.calibration(&reader)
        scope = ScopeModel(weights: try reader.array(Float.self))
        thresholds = Thresholds(
            answerAt: try reader.number(Double.self), clarifyMargin: try reader.number(Double.self),
            scopeAt: try reader.number(Double.self))
        quality = TrainingQuality(
            tested: try reader.count(), accuracy: try reader.number(Double.self),
            calibrationError: try reader.number(Double.self), scopeSeparation: try reader.number(Double.self))
        guard fitTogether, reader.isAtEnd else { throw .damaged }
    }

    private var fitTogether: Bool {
        let stride = LinearModel.stride(for: labels.count)
        return !labels.isEmpty && isOutOfScope.count == labels.count && vectoriser.rarity.count == table.count
            && linear.bias.count == stride && linear.weights.count / stride == table.count
            && linear.weights.count % stride == 0 && index.postings.rowCount == table.count
            && exampleLabels.allSatisfy { $0 < labels.count } && keywords.groupCounts.count == labels.count
            && scope.weights.count == ScopeModel.size
    }

    private static func index(_ reader: inout ByteReader, examples: Int) throws(SerializationError) -> ExampleIndex {
        guard
            let postings = SparseMatrix(
                columnCount: examples, starts: try reader.array(UInt32.self), columns: try reader.array(UInt32.self),
                values: try reader.array(Float.self))
        else { throw .damaged }
        return ExampleIndex(postings: postings)
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
        guard let table = LiteralTable(texts: try reader.table(), labels: try reader.arrays(), labelCount: labelCount)
        else { throw .damaged }
        return table
    }

    private static func calibration(_ reader: inout ByteReader) throws(SerializationError) -> Calibration {
        Calibration(
            scale: try reader.number(Float.self), complete: try reader.number(Float.self),
            partial: try reader.number(Float.self), helps: try reader.number(Float.self),
            ruledOut: try reader.number(Float.self))
    }
}

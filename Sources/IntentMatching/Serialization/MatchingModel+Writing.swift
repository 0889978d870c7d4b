extension MatchingModel {
    /// Writes all parts.
    func write(to writer: inout ByteWriter) {
        writer.append(labels)
        writer.append(isOutOfScope.map { UInt8($0 ? 1 : 0) })
        writer.append(table)
        writer.append(vectoriser.rarity)
        writer.append(vectoriser.rarityOfUnknown)
        writer.append(linear.weights)
        writer.append(linear.scales)
        writer.append(linear.bias)
        writer.append(exampleLabels)
        write(index, to: &writer)
        writer.append(keywords.phrases)
        writer.append(keywords.uses)
        writer.append(keywords.groupCounts)
        writer.append(literals.texts)
        writer.append(literals.starts)
        writer.append(literals.labels)
        writeJudgement(to: &writer)
    }

    private func write(_ index: ExampleIndex, to writer: inout ByteWriter) {
        writer.append(index.starts)
        switch index.examples {
        case .narrow(let numbers): writer.append(numbers)
        case .wide(let numbers): writer.append(numbers)
        }
        writer.append(index.values)
        writer.append(index.scales)
    }

    private func writeJudgement(to writer: inout ByteWriter) {
        for number in [
            calibration.scale, calibration.complete, calibration.partial, calibration.helps, calibration.ruledOut,
        ] { writer.append(number) }
        writer.append(scope.weights)
        for number in [thresholds.answerAt, thresholds.clarifyMargin, thresholds.scopeAt] { writer.append(number) }
        writer.append(UInt64(quality.tested))
        for number in [quality.accuracy, quality.calibrationError, quality.scopeSeparation] { writer.append(number) }
    }
}

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
        write(judgement, to: &writer)
        // Without a meaning, no fingerprint follows.
        writer.append(meaning.map { [$0.fingerprint] } ?? [])
        if let meaning { write(meaning, to: &writer) }
    }

    private func write(_ meaning: MeaningModel, to writer: inout ByteWriter) {
        writer.append(meaning.linear.weights)
        writer.append(meaning.linear.scales)
        writer.append(meaning.linear.bias)
        writer.append(UInt64(meaning.rows.dimensions))
        writer.append(meaning.rows.numbers)
        writer.append(meaning.rows.scales)
        write(meaning.judgement, to: &writer)
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

    private func write(_ judgement: Judgement, to writer: inout ByteWriter) {
        let (calibration, thresholds, quality) = (judgement.calibration, judgement.thresholds, judgement.quality)
        for number in [
            calibration.scale, calibration.meaning, calibration.complete, calibration.partial, calibration.helps,
            calibration.ruledOut,
        ] { writer.append(number) }
        writer.append(judgement.scope.weights)
        for number in [thresholds.answerAt, thresholds.clarifyMargin, thresholds.scopeAt] { writer.append(number) }
        writer.append(UInt64(quality.tested))
        for number in [quality.accuracy, quality.calibrationError, quality.scopeSeparation] { writer.append(number) }
    }
}

/// What a step of training gave: the model of all examples, or what another
/// model said about the examples that it did not know.
struct StepOutcome {
    /// The model, if the step was to learn from all examples.
    var model: Round?

    /// The readings, if the step left some examples out.
    var readings: [HeldOutReading] = []
}

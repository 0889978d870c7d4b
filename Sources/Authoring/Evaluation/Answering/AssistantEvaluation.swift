package import Assistant
package import CivilCalendar

/// Asks the whole assistant questions whose intents or facts are known.
package struct AssistantEvaluation: Sendable {
    private let assistant: Assistant
    private let asOf: CalendarDay
    private let stopwatch: Stopwatch
    private let progress: EvaluationProgress.Listener?

    /// An evaluation.
    ///
    /// - Parameters:
    ///   - assistant: Who is asked.
    ///   - asOf: The day of the questions.
    ///   - stopwatch: Measures each question.
    ///   - progress: Told how far it has come.
    package init(
        assistant: Assistant, asOf: CalendarDay, stopwatch: Stopwatch, progress: EvaluationProgress.Listener? = nil
    ) {
        self.assistant = assistant
        self.asOf = asOf
        self.stopwatch = stopwatch
        self.progress = progress
    }

    /// Asks all rows of some files. Nothing is asked before all of them are read.
    ///
    /// - Throws: ``LabelledFile/Problem``.
    package func figures(of files: EvaluationFiles) throws(LabelledFile.Problem) -> AssistantFigures {
        let reader = QuestionRows(knowledge: assistant.knowledge)
        let questions = try files.questions.map(reader.questions)
        let strangers = try files.outOfScope.map(reader.outOfScope)
        let posts = try files.posts.map(reader.posts)
        let stories = try files.situations.map(SituationRow.rows)
        let total = [questions, strangers, posts].reduce(stories?.count ?? 0) { $0 + ($1?.count ?? 0) }
        var asking = TimedAsking(total: total, stopwatch: stopwatch, progress: progress)
        return AssistantFigures(
            questions: questions.map { ask($0, &asking) }, strangers: strangers.map { ask($0, &asking) },
            posts: posts.map { ask($0, &asking) }, situations: stories.map { read($0, &asking) })
    }

    private func ask(_ questions: [EvaluationQuestion], _ asking: inout TimedAsking) -> [EvaluatedRow] {
        questions.map { question in
            let (reply, time) = asking.ask { assistant.reply(to: question.text, asOf: asOf) }
            return EvaluatedRow(question: question, reply: reply, time: time)
        }
    }

    private func read(_ stories: [SituationRow], _ asking: inout TimedAsking) -> [ReadSituation] {
        stories.map { story in
            let (reply, _) = asking.ask { assistant.reply(to: story.text, asOf: asOf) }
            return ReadSituation(story, read: reply.situation)
        }
    }
}

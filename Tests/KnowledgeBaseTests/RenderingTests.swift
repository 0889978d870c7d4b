import Testing

@testable import KnowledgeBase

struct RenderingTests {
    private func rendered(_ body: String, _ values: TemplateValues = [:]) throws -> RenderedText {
        let variant = Variant(name: "default", conditions: [], body: Template(body), citedSources: [], wordCount: 0)
        return try CannedAnswer(id: "x", branches: [], fallback: variant).render(variant, values: values)
    }

    @Test(arguments: [
        ("{{daysSilent}} days", "21 days"),
        ("{{#daysSilent}}after {{daysSilent}}{{/daysSilent}}", "after 21"),
        ("a {{#monthsIdle}}b {{/monthsIdle}}c", "a c"),
        ("{{^monthsIdle}}unknown{{/monthsIdle}}", "unknown"),
        ("{{#submitted}}yes{{/submitted}}{{^submitted}}no{{/submitted}}", "yes"),
        ("{{#topRated}}yes{{/topRated}}{{^topRated}}no{{/topRated}}", "no"),
        ("{{#estimate}}{{estimate.low}} to {{estimate.high}}{{/estimate}}", "70 to 80"),
        ("{{#estimate.low}}{{daysSilent}}/{{estimate.high}}{{/estimate.low}}", "21/80"),
        ("{{#estimate.likely}}likely{{/estimate.likely}}", ""),
        ("{{^date}}no date{{/date}}", "no date"),
        ("{{stars}}", "5, 4.5"),
        ("{{! a remark }}x", "x"),
        ("a & b < c", "a & b < c"),
    ])
    func valuesFillTheirPlaces(_ body: String, _ expected: String) throws {
        let values: TemplateValues = [
            "daysSilent": .number(21), "submitted": .flag(true), "topRated": .flag(false),
            "estimate.low": .number(70), "estimate.high": .number(80), "stars": .numbers([5, 4.5]),
        ]
        #expect(try rendered(body, values).markdown == expected)
    }

    @Test(
        arguments: [
            (1200, "1200"), (0, "0"), (-0.004, "0"), (10.5, "10.5"), (0.125, "0.13"), (3.04, "3.04"), (-7.25, "-7.25"),
            (1e16, "1e+16"), (.nan, "?"), (.infinity, "?"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
        ] as [(Double, String)])
    func numbersAreShort(_ number: Double, _ expected: String) throws {
        #expect(try rendered("{{total}}", ["total": .number(number)]).markdown == expected)
    }

    @Test(arguments: [
        ("one\n{{#x}}lost{{/x}}\ntwo", "one\ntwo"),
        ("one\n\n{{#x}}\nlost\n{{/x}}\n\ntwo", "one\n\ntwo"),
        ("- a\n- {{#x}}lost{{/x}}\n- b", "- a\n- b"),
        ("- a\n{{#x}}- lost{{/x}}\n- b", "- a\n- b"),
        ("1. a\n2. {{#x}}lost{{/x}}\n3. b", "1. a\n3. b"),
        ("## {{#x}}lost{{/x}}\ntext", "text"),
        ("one {{#x}}lost{{/x}} two", "one two"),
        ("one. {{#x}}Lost\nlost.{{/x}} Two.", "one. Two."),
        ("\n\n{{#x}}lost{{/x}}\n\ntext  \n\n\n\nmore\n\n", "text\n\nmore"),
        ("    code  is kept", "    code is kept"),
        ("```\na  b\n\n\n-\n```", "```\na  b\n\n\n-\n```"),
        ("say `a  b`  now", "say `a  b` now"),
    ])
    func nothingIsLeftOfUnknownSections(_ body: String, _ expected: String) throws {
        #expect(try rendered(body).markdown == expected)
    }

    @Test(arguments: [
        ("# big\n- item", "\\# big - item"), ("[x](http://e.com)", "\\[x\\]\\(http\\://e\\.com\\)"),
        ("@admin", "\\@admin"), ("**b** _i_ `c`", "\\*\\*b\\*\\* \\_i\\_ \\`c\\`"), ("<b>&amp;", "\\<b\\>\\&amp;"),
        ("- 5", "\\- 5"), ("1. x", "1\\. x"), ("a-b", "a-b"), ("www.evil.com", "www\\.evil\\.com"),
        ("{{total}}", "\\{\\{total\\}\\}"), ("[^note]", "\\[^note\\]"), ("a\u{202E}b\u{0}c\u{1}", "abc"),
        ("3.5 weeks", "3.5 weeks"), ("Ünïcode 👍", "Ünïcode 👍"), ("a\u{2028}# b", "a \\# b"), ("", ""),
    ])
    func anybodysWordsAreNeverMarkup(_ said: String, _ expected: String) throws {
        #expect(try rendered("{{idleSince}}", ["idleSince": .text(said)]).markdown == expected)
    }

    @Test func wordsOfTheHouseKeepTheirMarkup() throws {
        #expect(try rendered("{{title}}", ["title": .markdown("**b**")]).markdown == "**b**")
    }

    @Test func footnotesAreNumberedOverSeveralAnswers() throws {
        var numbering = CitationNumbering()
        let first = Variant(
            name: "a", conditions: [], body: Template("A.[^x] B.[^y][^x] {{#no}}[^z]{{/no}} \\[^w]"), citedSources: [],
            wordCount: 0)
        let second = Variant(
            name: "b", conditions: [], body: Template("C.[^z] D.[^y]"), citedSources: [], wordCount: 0)
        let answer = CannedAnswer(id: "x", branches: [first], fallback: second)
        let texts = try [first, second].map { try answer.render($0, values: [:], numbering: &numbering) }
        #expect(texts.map(\.markdown) == ["A.[1] B.[2][1] \\[^w]", "C.[3] D.[2]"])
        #expect(texts.map(\.citedSources) == [["x", "y"], ["z", "y"]])
        #expect(numbering.sources == ["x", "y", "z"])
    }

    @Test(arguments: [
        "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{", "{{a", "{{> a}}", "{{{a}}}", "{{&a}}", "{{$a}}x{{/a}}", "{{=<% %>=}}",
        "{{% CONTENT_TYPE:HTML}}", "{{a b}}", "{{.}}", "{{*a}}", "{{a()}}", "{{a\nb}}", "{{}}",
    ])
    func whatIsNoTemplateThrows(_ body: String) {
        #expect(throws: TemplateError.self) { try rendered(body) }
    }

    @Test func sectionsThatAreTooDeepThrow() {
        let deep = String(repeating: "{{#a}}", count: 5_000) + String(repeating: "{{/a}}", count: 5_000)
        #expect(throws: TemplateError.self) { try rendered(deep) }
    }

    @Test(arguments: ["}}", "{ {a} }", "{", "a {"])
    func singleBracesAreText(_ body: String) throws {
        #expect(try rendered(body).markdown == body)
    }

    @Test func longTextIsText() throws {
        let long = String(repeating: "x", count: 100_000)
        #expect(try rendered(long).markdown == long)
    }

    @Test func aWholeAnswerReadsWell() throws {
        let answer = try #require(
            KnowledgeReader().read(files: FixtureFolder.sixIntents).knowledge?.answers["score-few-contracts"])
        let known: TemplateValues = [
            "estimate.arithmetic": .markdown("3 of 4 = 75"), "estimate.range": .markdown("75"),
            "estimate.rules": .markdown("rules of 2024"), "bad": .number(1),
        ]
        let text = try answer.render(answer.fallback, values: known)
        #expect(
            text.markdown == """
                With few contracts each one weighs a lot, and every good one makes the others weigh less.[1]

                - Your numbers: 3 of 4 = 75, so about 75 (an estimate by the rules of 2024).
                - You named 1 that went badly.
                - Contracts age out of the windows of 6, 12 and 24 months.[1]
                """)
        let unknown = try answer.render(answer.fallback, values: [:]).markdown
        #expect(unknown.split(separator: "\n").count { $0.hasPrefix("- ") } == 2)
    }

    @Test func aTemplateKnowsItsNamesAndWhatTheyStandUnder() {
        let template = Template("{{#said.a_b}}x{{/said.a_b}} {{estimate.low}}{{! a remark}}")
        #expect(["said", "said.a_b", "estimate", "estimate.low"].allSatisfy(template.uses))
        #expect(!["a_b", "low", "said.a", "", "estimate.lo"].contains(where: template.uses))
        #expect(template.usesAny(of: ["x", "estimate"]) && !template.usesAny(of: ["x", "low"]))
        #expect(template.hasNames && !Template("Plain. {{! a remark}}").hasNames)
    }

    @Test func aTextWithoutNamesIsTheSameEachTime() throws {
        for _ in 0..<2 {
            #expect(
                try rendered("One.{{! a remark}}  Two.\n\n\nThree.", ["a": .number(1)]).markdown
                    == "One. Two.\n\nThree.")
        }
    }
}

/// Why a text is not a template.
package struct TemplateError: Error, Hashable {
    /// What is wrong with the template. It names no values.
    package let problem: String
}

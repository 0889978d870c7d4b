import CEdit

/// The locale of this process, set once and before anything reads it: the C library converts
/// text wrongly while another thread sets it.
enum TerminalLocale {
    static let utf8: Void = cedit_use_utf8_locale()
}

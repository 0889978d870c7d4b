/// Tells posts that sell something.
enum Promotion {
    /// The digits of a telephone number.
    private static let phoneDigits = 9
    /// So many words of selling need no address to write to.
    private static let salesTalk = 3

    static func isFound(in text: String, sentences: [Sentence], asksForSelf: Bool) -> Bool {
        let sales = sentences.reduce(0) { sum, sentence in sum + selling.count(where: sentence.holds) }
        let reaches = sentences.contains { $0.holdsAny(of: channels) } || holdsPhone(text)
        let links = text.contains("http://") || text.contains("https://") || text.contains("www.")
        // Who asks may tell of an offer that was made to them.
        if asksForSelf { return sales >= 2 && reaches }
        return reaches && sales > 0 || links && sales > 0 || sales >= salesTalk
    }

    private static func holdsPhone(_ text: String) -> Bool {
        var digits = 0
        var isInternational = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "+"):
                isInternational = true
                digits = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): break
            default:
                digits = 0
                isInternational = false
            }
            if isInternational, digits >= phoneDigits { return true }
        }
        return false
    }

    private static let channels = VoiceWords.phrases([
        "whatsapp", "telegram", "wechat", "viber", "dm me", "inbox me", "pm me", "message me", "email me", "contact us",
        "call us", "write us",
    ])

    private static let selling = VoiceWords.phrases([
        "buy", "discount", "promo", "coupon", "cheap", "best price", "guaranteed", "guarantee", "100% safe", "boost",
        "our service", "our services", "my services", "we offer", "we provide", "we sell", "for sale", "free trial",
        "sign up", "subscribe", "my course", "our course", "ebook", "my channel", "check out my", "check out our",
        "visit our", "visit my", "limited time", "hire me", "available for hire", "order now", "special offer",
    ])
}

/// Texts of which each holds something that tells who somebody is.
enum PrivateTexts {
    static let all = numbers + accounts + links + addresses + names

    private static let numbers = [
        "call 📞5551234567 now", "tel–5551234567", "电话13812345678", "call\u{a0}5551234567", "_5551234567_",
        "07946095812/07946095813", "07946095812,07946095813", "(20) 79 46 09 58", "6 12 34 56 78", "06.12.34.56.78",
        "555 - 123 - 4567", "555\u{a0}123\u{a0}4567", "555\u{2011}123\u{2011}4567", "+1  (555)  123-4567",
        "٠٧٩٤٦٠٩٥٨١٢", "０７９４６０９５８１２", "5\u{200b}55\u{200b}1234567", "98765 43210",
        "0171/1234567", "(800) 100-2000", "+44 (0)20 7946 0958", "48 601 234 567", "+1.555.123.4567", "555.123.4567",
        "tel:5551234567", "“5551234567”", "«5551234567»", "5️⃣5️⃣5️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣", "555–123–4567", "+92 300 1234567",
        "whatsapp +923001234567",
    ]
    private static let accounts = [
        "4111111111111111 5500000000000004", "4111 1111 1111 1111 5500 0000 0000 0004", "5500-0000-0000-0004",
        "IBAN DE89370400440532013000", "GB29NWBK60161331926819", "GB29 NWBK 6016 1331 9268 19",
        "iban:de89370400440532013000",
        "DE89 3704 0044 0532 0130 00", "NO9386011117947", "passport AB1234567", "Passport No. X1234567",
        "my ID is 352021234", "ID card: 12345678", "national ID 1234567", "SSN 123-45-6789", "CNIC: 35202-1234567-1",
    ]
    private static let links = [
        "👉https://files.example/zebra", "see “https://files.example/zebra”", "请看https://files.example/zebra",
        "_https://files.example/zebra_", "t.me/john_doe", "linkedin.com/in/john-doe",
        "upwork.com/freelancers/~01ab23cd45ef",
        "discord.gg/abc", "wa.me/923001234567", "(files.example/x)", "FACEBOOK.COM/john", "see www.files.example",
        "mailto:jane", "ftp://files.example",
    ]
    private static let addresses = [
        "jane @ example.com", "jane(at)example.com", "jane [at] example [dot] com", "jane＠example.com",
        "\"john doe\"@example.com", "jane at example dot com", "JANE (AT) EXAMPLE.COM", "“jane@example.com”",
        "👉jane@example.com", "jane@例え.jp", "jane@\u{200b}example.com", "jane{at}example.org",
    ]
    private static let names = [
        "skype: name", "Skype ID: john.doe", "telegram @name", "Telegram: @john_doe", "my discord is john_85",
        "discord: john#1234", "whatsapp: 03001234", "skype - live:john.doe_1", "WeChat ID: john", "insta: @john",
        "viber: john_85", "snapchat: @john", "Instagram - john_85", "Aadhaar 123456789", "tax ID 1234567",
        "identity card AB12345", "NID 1234567",
    ]
}

/// Texts that hold nothing but what answers hang on.
enum EverydayTexts {
    static let all = dates + sums + rows + words

    private static let dates = [
        "from 2026-11-07 to 2026-11-21", "on 21/11/2026", "submitted on 2026-11-21 14:30",
        "On 03/11/2026 10:15 I submitted",
        "01.12.2026 15:00", "01/02/2026-05/02/2026", "from 01/11/2026 15/11/2026", "07/11-21/11/2026",
        "12/12/2025 12/01/2026 12/02/2026", "2023-2024-2025", "2023/2024, 2024/2025", "11/2025-12/2026",
        "20261121-20261128", "2026-11-21 2026-11-28", "11/21/2026 09:00 - 11/28/2026 17:00", "2026–2027",
        "since 01/2024 - 06/2025", "2019 2020 2021 2022", "10:00-18:00", "2026-11-21T14:30:00Z", "03.11.26 10:15",
    ]
    private static let sums = [
        "I earned $1,200 of 3 jobs, 95% and 4.9 stars", "1.200.000 rupees", "10 000 USD", "5 000 000",
        "budget is $10000-15000", "10000-20000 USD", "$10,000-$15,000", "I made 12000 15000 in 2025",
        "milestones 500/1000/1500",
        "milestones of 250 250 250 250", "$1234567.89", "1234567.89", "5 000 000 000 VND", "500 000 000 INR",
        "Rs 500000000", "Rs. 1234567890", "€1 234 567.50", "₹123456789", "123456789 rupees", "$1234-$5678",
        "USD 1234567 - 2345678",
        "100/200/300/400", "$15-$25/hr", "$0.15/connect", "1000 2000 3000", "1.234.567,89 €", "100,000,000 IDR",
    ]
    private static let rows = [
        "97 91 88 100 75", "JSS 98 100 100 100", "0.5 0.75 1.25 1.5", "12.50 15.75 20.00 8.25", "100% 98% 95%",
        "contract 12345678", "24/7", "3/4", "9-5", "8-12 13-17 18-20", "5 10 15 20 25", "6 12 18 24 30",
        "01 02 03 04 05 06",
        "version 1.2.3.4", "14.2.1", "4.9/5", "5.0/5.0", "40 hours a week, 2 weeks", "1-2-3-4-5", "192.168.100.200",
        "120 135 150 165", "0 5 10 20 50 100", "90-95-100", "1/2/3", "3.0 4.0 5.0 4.5",
    ]
    private static let words = [
        "@name said", "a@b", "http", "and/or", "e.g./i.e.", "he/she", "report.pdf", "final_v2.docx/final_v3.docx",
        "node.js/react.js", "ASP.NET/MVC", "upwork.com", "U.S./Canada", "a.m./p.m.", "thanks @john.doe said",
        "look at this dot",
        "we met at example", "Skype: not allowed", "call on Skype now", "is WhatsApp allowed",
        "Telegram is banned, 100%",
        "my ID was checked", "passport was refused", "the ID verification took 5 days", "contract ID 1234567",
        "identity check in 2026", "“quoted” — and ‘so’ on…", "5★ 4★ 3★", "été 2026", "🙂🙂🙂", "Wort/Wörter",
        "AB12 IS NOT AN ACCOUNT OF MINE", "IMG_20261121_143000.jpg",
    ]
}

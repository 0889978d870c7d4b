/// The words of texts that only go on with an answer.
enum GoingOnWords {
    /// The phrases of which one makes a text one of a kind.
    static func phrases(of kind: GoingOn) -> [ReplyWords] { table[kind]?.phrases ?? [] }

    /// The words that may stand beside such a phrase.
    static func filler(of kind: GoingOn) -> Set<String> { table[kind]?.filler ?? [] }

    private typealias Entry = (phrases: [ReplyWords], filler: Set<String>)

    private static let table: [GoingOn: Entry] = [
        .purpose: entry(
            """
            why do you ask,why are you asking,why do you want to know,why do you need,what do you need,
            why does that matter,why does it matter,why does this matter,does it matter,does that matter,
            why is that important,why is this important
            """,
            "why me know need want ask asking"),
        .grounds: entry(
            """
            why,why not,how come,how so,what reason,the reason,reason,how do you know,how can you know,says who,who says,
            who said,who told you,are you sure,you sure,are you certain,how sure,how certain,sure about,really,seriously,
            is that true,is it true,is this true,is that right,is that correct,is that safe,is this safe,is it safe,
            explain,what makes you,based on what,can i trust,can i rely,is that so,are you guessing
            """,
            """
            not should shouldn't shouldnt can't cant cannot must end close wait sure say says said think so know rely
            trust 100 true certain because on
            """),
        .sources: entry(
            """
            source,sources,link,links,reference,references,proof,citation,where does it say,where do they say,
            where is that written,where is it written,where is this written,where can i read,where did you read,
            where did you get,where do you get,where does upwork say,where is that from,which page,what page,
            where is that stated,where is the rule,which rule,what rule
            """,
            "from upwork upwork's page rule rules say says written read official url got stand stands info where"),
        .time: entry(
            """
            how long,how many days,how many weeks,how many more days,until when,till when,by when,when,what date,
            which date,which day,what day,how much time,deadline,how soon
            """,
            """
            wait take takes last lasts left must need he she they happen happens end ends over date days time is until
            more still long max maximum at most latest
            """),
        .message: entry(
            """
            what should i write,what do i write,what can i write,what shall i write,what to write,what should i say,
            what do i say,what can i say,what to say,what should i tell,what do i tell,what to tell,what should i send,
            what message,which message,message,the text,a text,wording,template,draft,how should i write,how do i write,how do i word,
            how should i word,what do i reply,what should i reply,write it for me
            """,
            "him her them client the write word say send he she they wording text template message reply"),
        .brief: entry(
            """
            shorter,in short,short version,short,tldr,tl dr,summary,summarise,summarize,which one is better,
            which is better,what is better,what's better,whats better,what should i do,what do i do,what shall i do,
            what now,now what,and now,what would you do,simpler,simple words,in plain words,don't understand,
            dont understand,do not understand,didn't understand,too long,too complicated,what does that mean,don't get it,dont get it,do not get it,confused,
            so i wait,should i wait,do i wait,so i should,so i end it,so i can,should i do it,
            what does this mean,what do you mean,meaning
            """,
            "words plain simple better or version say best did didn't don't dont not was too wait end close get am i'm im"
        ),
        .next: entry(
            """
            and then,then what,what then,after that,afterwards,and after,what next,and next,next step,next steps,
            what comes next,what happens next,what happens then,what happens after,what follows
            """,
            "happens comes next after then step steps"),
        .agreement: entry(
            """
            yes,ok,okay,sure,got it,i see,understood,good,great,alright,all right,fine,right,yep,yeah,perfect,
            makes sense,makes,will do,noted,clear,cool,nice,i will,i understand,agreed
            """,
            "sense got see understand will very do i'll ill wait makes clear"),
        .disagreement: entry(
            """
            no,nope,nah,wrong,not right,not what i asked,not what i mean,not what i meant,not correct,not true,
            not helpful,you are wrong,you're wrong,youre wrong,answer my question,doesn't help,does not help,didn't help,neither,none,not my question,not my case
            """,
            "didn't didnt did think not asked mean meant wrong right correct them these those of helpful help my case question answer"
        ),
    ]

    private static let common: Set<String> = words(
        """
        and but so ok okay then well please pls plz hm hmm oh um you me i is it its it's that that's this the a an now
        exactly just again can could do does would will be there here for to of in on your my any some have give tell
        show see hi sorry should one what all about actually are let
        """)

    private static func entry(_ phrases: String, _ filler: String) -> Entry {
        let list = phrases.split(separator: ",").map { ReplyWords($0) }.filter { !$0.isEmpty }
        return (list, common.union(words(filler)))
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

import Quantities

/// The words of each cue.
enum CueLexicon {
    /// What a token hints at; nothing for most. A zero denies like "no".
    static func cues(of token: Token) -> Cue {
        switch token.kind {
        case .word(let word): cues[word] ?? []
        case .number(let number) where number.value == 0: .not
        default: []
        }
    }

    private static let cues: [PackedWord: Cue] = {
        var cues: [PackedWord: Cue] = [:]
        for (cue, words) in speech + counted + outcomes + score + contract + times {
            for word in PackedWord.list(words) { cues[word, default: []].insert(cue) }
        }
        return cues
    }()

    private static let speech: [(Cue, String)] = [
        (
            .not,
            "not never no without nobody none haven't hasn't hadn't didn't don't doesn't isn't wasn't aren't"
                + " weren't won't can't couldn't cannot shouldn't havent hasnt didnt dont doesnt isnt wasnt nothing"
                + " neither nor zero barely stopped"
        ),
        (.nothing, "nothing zero none"),
        (.supposed, "if suppose supposing imagine hypothetically would woud wouldn't might assume assuming unless"),
        (.whether, "wonder wondering sure know clear certain unsure idea matter see tell ask asking understand"),
        (
            .planned,
            "will i'll he'll she'll they'll to can could should would must may before until when get going"
                + " shall once unless gonna gives threatens threatening threatened"
        ),
        (
            .somebodyElse,
            "friend friends friend's brother brother's sister sister's wife wife's husband husband's colleague"
                + " colleague's colleagues buddy buddy's cousin cousin's roommate coworker coworker's fiverr toptal"
                + " linkedin etsy neighbour neighbor neighbour's neighbor's uncle aunt mother father mom dad son"
                + " daughter flatmate classmate nephew niece"
        ),
        (.me, "me i i'm i've i'd my mine we our"),
        (.had, "have had has got get left gave given received i've with leave i"),
        (.asking, "does do will can is are would should did could how what why when"),
    ]

    private static let counted: [(Cue, String)] = [
        (.job, "contract contracts job jobs project projects gig gigs contact contacts engagement engagements"),
        (.client, "client clients customer customers employer employers buyer buyers guy guys lady woman"),
        (.review, "review reviews feedback feedbacks rating ratings"),
        (.them, "them those these which"),
        (.all, "all everything every both each"),
        (.rest, "rest others remaining other"),
        (.inTotal, "total overall altogether"),
        (.more, "more another additional extra next"),
    ]

    private static let outcomes: [(Cue, String)] = [
        (
            .good,
            "good great excellent perfect positive happy successful successfully well fine satisfied glowing"
                + " nice amazing flawless wonderful smoothly pleased perfectly fantastic awesome stellar outstanding"
                + " delighted loved praised smooth superb brilliant thrilled lovely terrific impeccable splendid"
        ),
        (
            .bad,
            "bad negative poor terrible awful unhappy angry horrible failure failures wrong unsuccessful badly nasty furious poorly"
                + " lousy dissatisfied unfair unpleasant rude upset disappointed rotten unfavorable mediocre"
                + " disastrous failed hated complained sour south disaster nightmare harsh scathing hostile miserable ugly"
        ),
        (
            .idle,
            "idle inactive dormant silent silence quiet dead sleeps offline ghosted ghosting stale abandoned vanished"
                + " disappeared mia unresponsive inactivity stalled sleeping gone missing untouched ignoring ignores"
                + " ignored unreachable dark asleep cold crickets ghost ghosts limbo lifeless vanish vanishes hibernating"
        ),
        (.open, "open opened active ongoing running current unfinished progress unclosed pending"),
        (.paused, "paused suspended hold pause suspension frozen"),
        (.dispute, "dispute disputed disputes disputing mediation arbitration"),
        (.refund, "refund refunded refunds refunding reimburse chargeback reversed reversal clawed"),
        (
            .ended,
            "completed finished ended closed done complete finish concluded wrapped closing ending end"
                + " finishing completing"
        ),
        (
            .answer,
            "answer answered answers reply replied replies replying respond responded responds response"
                + " responding answering heard hear word message messages contact contacted happened wrote written"
                + " write activity logged login online communication seen used touched communicating communicate"
                + " reaction reacted react reacts writing happens happening happen movement came"
        ),
    ]

    private static let score: [(Cue, String)] = [
        (.score, "jss score scores score's jss's js percentage success"),
        (
            .moved,
            "dropped fell went drop drops falling dropping fallen gone down decreased declined plunged tanked"
                + " rose jumped climbed increased slid sank plummeted raised crashed changed moved lowered slipped"
                + " pushed pushes brought knocked dragged pulled pulls pulling dragging reduced droped"
        ),
        (.from, "from"),
        (.to, "to into became"),
        (.was, "was were had used previously before earlier originally old previous always"),
        (.now, "now currently is still today shows stands am i'm says sits showing remains current that's"),
        (.want, "reach target goal need want aim aiming hit regain recover improve raise wish hoping hope dream until"),
        (.expected, "expected expecting expect thought supposed predicted calculated anticipated math maths counting"),
        (.points, "points point pts"),
        (
            .limit,
            "within every next after per another in below under above over least minimum required requires needs than"
        ),
        (.update, "update updates updated refresh refreshed recalculation"),
    ]

    private static let contract: [(Cue, String)] = [
        (.fixed, "fixed fixed-price fixedprice"),
        (.hourly, "hourly hrly"),
        (.milestone, "milestone milestones"),
        (.escrow, "escrow escrowed funded deposit deposited funds fund unfunded"),
        (
            .submitted,
            "submitted submited submittet delivered delivred deliverd uploaded submit deliver submitting delivering submission handed resubmitted"
                + " resubmit"
        ),
        (.tracker, "tracker tracked diary"),
        (.manual, "manual manually"),
        (.worked, "logged worked billed log working tracked recorded billing manual"),
        (.paid, "paid pay pays paying payment payments released unpaid"),
        (.earned, "earned earnings made earn received earning"),
        (.offer, "offers ofers offered ofered offering offer proposes proposed proposing suggests suggested"),
        (.balance, "balance"),
        (.perHour, "hour hr hrs h rate hourly"),
        (.cancel, "cancelled canceled cancel cancelling cancellation"),
        (.approve, "approved"),
        (.request, "requested requests request asked asks wants wanted demands demanded demanding asking requesting"),
        (.changes, "changes revisions revision modifications edits"),
        (.automatic, "automatically auto automatic itself"),
        (.platform, "upwork system platform"),
        (.hired, "hired hire"),
        (
            .freelancer,
            "freelancer freelancers freelancer's contractor contractors writer designer developer translator"
        ),
    ]

    private static let times: [(Cue, String)] = [
        (.top, "top tr"),
        (.badge, "badge rated"),
        (.lost, "lost lose losing removed revoked disappeared gone stripped"),
        (.waiting, "waiting waited wait"),
        (.away, "break vacation sabbatical hiatus leave away"),
        (.paper, "proposal proposals ticket dispute request review feedback claim report application form"),
    ]
}

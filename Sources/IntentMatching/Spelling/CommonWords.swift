/// Everyday English words, which the speller leaves alone even where they do
/// not occur in training.
enum CommonWords {
    /// The keys of the words.
    static let table: FeatureTable = {
        var table = FeatureTable()
        let text = Normaliser.text(words)
        for token in text.tokens {
            _ = table.insert(NGramHash.key(NGramHash.raw(text.scalars, in: token.range), .word))
        }
        return table
    }()

    private static let words = """
        a able about above accept access account across act action actual actually add address admit advice afraid
        after afternoon again against age ago agree agreed ahead air all allow allowed almost alone along already
        also although always am among amount an and another answer any anybody anymore anyone anything anyway
        anywhere apart apparently appear apply are area around arrive as ask asked asking at attach attempt august
        autumn available average avoid aware away awful baby back bad bag balance bank base based basic basically be
        became because become bed been before began begin behind being believe below beside best better between
        beyond big bill bit black blame block blue board body book both bother bottom bought box boy bread break
        bring broke broken brother brought brown budget build building business busy but buy by call called calm
        came can car card care careful case cash cat catch caught cause cent center certain certainly chance change
        charge chat cheap check child children choice choose city claim class clean clear clearly click close
        clothes coffee cold collect color come comes coming comment common community company compare complain
        complete completely computer concern confirm confused consider contact contain continue control cook cool
        copy corner correct cost could count country couple course cover create credit cross cry current currently
        customer cut daily damage danger dark data date daughter day days dead deal dear december decide decided
        deep delay delete deliver delivery depend desk despite detail details did die difference different difficult
        dinner direct do doctor does dog doing dollar done door double doubt down download draw dream dress drink
        drive drop dry due during each ear early earn easily east easy eat edge effort eight either else email empty
        end ended enjoy enough enter entire error especially etc euro even evening ever every everybody everyone
        everything exact exactly example except excited expect expensive experience explain extra eye face fact fail
        failed fair fall false family far fast father favor fear feature february fee feel feeling feet fell felt
        few field fight figure fill final finally find fine finish finished fire firm first fish five fix fixed
        floor follow food foot for force forever forget forgot form forward found four free fresh friday friend from
        front full fun further future game garden gave general get gets getting gift girl give given glad glass go
        goes going gone good got great green grey ground group grow guess guide guy had hair half hand happen
        happened happens happy hard hardly has hate have having he head health hear heard heart heavy held hello
        help helped her here hers herself hey hi hide high him himself his history hit hold hole home honest hope
        horse hospital hot hotel hour hours house how however huge human hundred hungry hurt husband i ice idea if
        ignore ill image imagine important improve in include income increase indeed info inform information inside
        instead interest interested into invite is issue it item its itself january job join joke july jump june
        just keep kept key kid kill kind king kitchen knew know known lady lake land language large last late lately
        later laugh law lead learn least leave left leg less let letter level lie life light like likely limit line
        link list listen little live load local lock log long longer look looked looking lose loss lost lot lots
        loud love low luck lunch machine mad made mail main mainly make making man manage manager many march mark
        market marry matter may maybe me meal mean means meant measure meat medical meet meeting member men mention
        message met middle might mile milk million mind mine minute minutes miss missed missing mistake moment
        monday money month months more morning most mostly mother mouth move movie much music must my myself name
        near nearly necessary need needed needs negative neither never new news next nice night nine no nobody noise
        none nor normal normally north nose not note nothing notice november now number obvious october of off offer
        office often oil okay old on once one online only onto open opened opinion option or orange order other
        others otherwise ought our ours out outside over own owner pack page paid pain paper parent park part party
        pass past pay paying payment people per percent perfect perhaps period permission person phone photo phrase
        pick picture piece place plan plane plant plate play please plenty plus point police policy poor positive
        possible possibly post power practice prefer present press pretty prevent previous price print private
        probably problem process product profile program project promise proper prove provide public pull purpose
        push put quality question questions quick quickly quiet quit quite rain raise ran rate rather reach read
        reading ready real reality realize really reason receive received recent recently record red refuse regard
        regular reject related relax release rely remain remember remind remove rent repair repeat reply report
        request require respect respond response rest result return review rich ride right ring risk river road room
        round rule run running sad safe said salary same sample save saw say saying says scared school science score
        sea search season seat second secret section see seem seems seen select self sell send sense sent separate
        september serious seriously serve service set setting settle seven several shall shape share she ship shirt
        shoe shop short should show shown side sign similar simple simply since sing single sir sister sit site
        situation six size skill sleep slow slowly small smart smile snow so social soft sold some somebody somehow
        someone something sometimes son soon sorry sort sound south space speak special speed spell spend spent
        sport spring staff stand standard star start started state statement station stay step still stop stopped
        store story straight strange street strong stuck student study stuff stupid style subject submit such sudden
        suddenly suggest summer sun sunday support suppose sure surprise sweet switch system table take taken takes
        taking talk tall task taste tax teach team tell ten tend term terms terrible test text than thank thanks
        that the their them then there therefore these they thing things think third this those though thought
        thousand three through throw thursday thus ticket tie till time times tired title to today together told
        tomorrow tonight too took top total touch toward town track trade train travel treat tree tried trip trouble
        true trust truth try trying tuesday turn twelve twenty twice two type typical ugly under understand unfair
        unless until unusual up update upon upset us use used useful user uses using usual usually vacation value
        various very via video view visit voice wait waited waiting walk wall want wanted wants war warm warn
        warning was wash waste watch water way we weak wear weather web wednesday week weekend weeks weight weird
        welcome well went were west what whatever when whenever where whether which while white who whole whom whose
        why wide wife will win wind window winter wise wish with within without woman women wonder wondering wont
        word words work worked worker working works world worried worry worse worst worth would write writing
        written wrong wrote yard year years yellow yes yesterday yet you young your yours yourself zero
        """
}

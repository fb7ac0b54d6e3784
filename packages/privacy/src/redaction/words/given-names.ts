import { wordsOf } from './split.ts'

/** Given names and family names of the region and its corridors, and names that are also ordinary words. */
export const nameList: readonly string[] = /* @__PURE__ */ wordsOf(`
chance junior purity jolie honest happiness lovely prudent godsend blessed shallom shalom angelic bella rejoice mapendo maombi sifa furaha sikujua nuru pendo rehani sunday monday christian april may june august grace patience mercy innocent faith hope joy blessing gift happy divine prince princess precious fortune lucky queen memory beauty comfort charity promise
wisdom peace pretty angel marvellous justice goodness prosper honest gentille immaculate clever bright destiny favour favor glory gloria trust praise
constance clémence clemence prudence laurence florence clément clement félicité felicite trésor tresor olivier didier roger xavier désirée désiré desire
aimée aimé aimable dorothée chancelle gisèle marcelle angélique angelique dominique véronique monique frédérique hilaire modeste fidèle fidele juste
dieudonné dieudonne victoire consolée consolee violette marguerite rose claire reine prince bienvenu bienvenue espérance esperance providence nadège
pacifique parfait parfaite théophile gloire merveille christ noël noel pascal pascaline toussaint célestin céleste séraphine séraphin prosper innocente
furaha neema baraka amani imani upendo zawadi tumaini rehema bahati shukuru mapenzi faraja riziki salama subira mwanaidi mwajuma mwanahamisi saumu
keza ganza ineza ishimwe ingabire iradukunda irakoze umutoni umutesi umuhoza umulisa umurerwa umwari umubyeyi umwiza uwase uwineza ikirezi inema agasaro
gasana gatete kagabo kamanzi karangwa kayitesi kayitare kabera kalisa kaneza kantengwa karenzi karekezi mugisha mugabo mukasine mutesi mutoni mutabazi
muhire munyana rugamba rugira ruzindana rutayisire sekamana semana shema shyaka teta sano ntwari nkusi nshuti ndoli nyiransabimana bugingo butera cyuzuzo
cyiza byiringiro kwizera izere isimbi hirwa hoza giramata gihozo ganza manzi mahoro munezero nziza sugira simbi rukundo ruth tona abayo akimana akaliza akayezu
ahishakiye bigirimana bizimana hakizimana havugimana hitimana ndagijimana ndayizeye nduwimana nimubona nkurunziza ntakirutimana ntahobari nzeyimana sindayigaya
sibomana tuyishime tuyisenge twizeyimana twahirwa dusabe dushime byukusenge murekatete musabyimana mushimiyimana
claudine chantal josiane solange sandrine vestine immaculée immaculee aline odette rosine diane clarisse clementine clémentine jeannette jeanne jean jacqueline
pascasie espérance béatrice beatrice bernadette bertille brigitte carine caroline cécile cecile celestine christine claude consolata delphine denise donatha
eugénie eugenie epiphanie francine françoise francoise generose goretti henriette hélène helene jacques joselyne joséphine josephine julienne juliette
liliane louise marie marthe mediatrice nadine nathalie olive pélagie philomène philomene rachel régine sabine scholastique spéciose spesioza stéphanie
stephanie sylvie thérèse therese valentine valérie venantie verdiane viviane yvette yvonne zacharie annonciata assumpta dative dancille alphonsine appolinarie
eric emmanuel faustin jean-claude jean-pierre jean-paul jean-bosco alphonse anastase aloys alexis antoine augustin bernard boniface bosco callixte charles
christophe cyprien damien daniel david denis deogratias diogène donatien edouard élie emile étienne evariste fabien felicien félicien felix ferdinand
francois françois gaspard gérard gilbert grégoire gustave isaac isidore jacob janvier joseph jérôme laurent leonard leonidas léon louis marc marcel martin
mathias maurice maximilien michel moïse narcisse nicolas oscar patrick patrice paul philippe philbert pierre pontien raphael rémy robert samuel serge silas
simeon sylvestre tharcisse theogene théogène theoneste thomas valens vedaste venuste viateur victor vincent wellars yves zéphanie
abdul abdallah abdullah abdi abdirahman abubakar adam ahmed ahmad aisha aïcha aicha ali amina aminata amir asha asma aziz bashir bilal fatima fatma fatuma
fartun farah faiza faisal halima hamisi hamza hassan hawa hussein ibrahim idris imran ismail issa jamal jamila juma jumanne kassim khadija khadijah khalid
khalifa layla leila maryam mariam mariama mohamed mohammed muhammad mustafa mwanaisha nasra nasir omar othman rashid ramadhan ramadan rahma rukia saada sadia
said salim salma samira sharifa shamim suleiman swaleh yahya yasin yusuf yusra zahra zainab zainabu zawadi zubeda zuhura zuwena
akello achieng adhiambo akinyi anyango atieno awino auma apio aber acen adong nakato nakitende nabirye nalubega namukasa nansubuga nakimuli nantongo babirye
wasswa kato ssali mukasa musoke kigozi lubega okello ochieng odhiambo omondi onyango opio ojok otieno owino ouma kamau kariuki karanja kimani maina mwangi
muthoni mwende mumbi njeri nyambura njoki njoroge wairimu waithera wambui wangari wanjiku wanjiru wanja wafula wekesa nekesa nafula barasa simiyu kiprop
kipchoge kiprotich chebet chepkoech cherono jepkosgei jepchirchir rotich koech langat mutua musyoka mwikali mutinda ndinda ndunge kilonzo
asiimwe ainembabazi ankunda ampaire atuhaire byaruhanga kyomuhendo kyomugisha kemigisha kobusingye kusiima mbabazi mugisha muhumuza natukunda nuwagaba
rwakaikara tumusiime tumwine tusiime turyahabwe twinomujuni
ilunga kabongo kabila kalala kalonji kanku kapinga kasongo katanga kazadi lukusa luboya mbuyi mbombo mbayo mukendi mulumba muamba mwamba ngalula ngoy ngoie
ntumba tshala tshibola tshibanda tshimanga tshilombo kabedi kyungu mutombo lumumba mobutu mwilambwe bahati bisimwa bahizi byamungu cirhuza furaha kahindo
kambale kasereka katembo kavira kavugho masika muhindo mumbere paluku masudi mwenze nabintu nsimire safi sifa zihindula wivine
abebe abebech abeba alem almaz aster ayana bekele berhane biniam birhan bethlehem dawit desta eyerusalem fikre fikirte frehiwot gebre genet girma haile hana
helen hirut kebede kidist kidane lemlem liya mekdes meron meseret mihret mulu mulugeta rahel saba sara selam selamawit senait seble sosina tadesse tamrat
tekle tesfaye tewodros tigist tsehay tsion worku yohannes yonas zewdu
chioma chinedu chidi chiamaka ngozi nneka adaeze emeka eze ifeoma obi obinna okafor okonkwo okoro uche uchenna adebayo adeola ayodele bola folake funke kehinde
oluwaseun taiwo tunde yemi yetunde abena adwoa afia akosua akua ama efua esi kofi kojo kwabena kwaku kwame kwasi yaa mensah owusu boateng osei
banda chanda chipo chisomo kondwani limbani mwila mulenga phiri tembo zulu moyo ncube ndlovu dube sibanda tendai tatenda tapiwa farai rudo tafadzwa
maria ana anna ann anne angela anita alice agnes agatha alberta alex alexander alexandra alfred amanda amos andrea andrew annet annette anthony arthur barbara
beatrice benjamin betty brenda brian bridget carol caroline catherine cathy christian christina christopher collins cynthia deborah dennis derrick diana dina
doreen doris dorothy edith edward elias elizabeth ellen emily emma esther eunice eva evans eve evelyn ezekiel fiona flavia francis frank fred frida gabriel
geoffrey george gerald gideon godfrey hannah harriet harrison henry herbert hilda irene isabella ivan jackie jackson jackline jacob james jane janet jennifer
jessica jesse joan joel john johnson jonah jonas jonathan jordan joshua joyce juliana julius justine kate kenneth kevin lilian linda lucy lydia margaret
martha mary matthew michael mildred milly moses nancy naomi nathan nelson nicholas nora norah oliver pamela patricia pauline peter philip phillip phoebe
priscilla prossy rebecca regina richard rita robinah rogers ronald rosemary ruth sandra sarah scovia sharon sheila shadrack silvia simon solomon sophia
sophie stella stephen steven susan sylvia teddy teresa theresa timothy tracy vanessa veronica victoria viola violet vivian walter wilson winfred winnie zipporah
petrova olena kovalenko nataliya natalia oksana iryna svetlana tetiana yulia ivan nguyen thuy thi mai linh lan huong hoa tran pham sok sreymom sreyleak sophea
chan dara bopha santos reyes cruz garcia mendoza rosario jasmine kumar singh priya maya rani begum akter khatun rahman islam hossain
ko aung zaw thida khin hla wai nang somchai malee ploy siti nur dewi putri
`)

/** Beginnings of Kinyarwanda and Kirundi names that few ordinary words have. */
export const nameBeginnings: RegExp =
  /^(uwi[mnzrtk]|uwa(se|yo|yezu|mahoro|mariya|mungu)|uwu(?:mu|ru)|niyo|niyi|niwe|nizey|nimbo|nyira(?!bu|kuru|seng|rum)|nshim|nsengi|nsabi|ntaki|ntawu|ntamu|ntir|ndagi|ndayi|ndahi|ndiku|nduwa|nduwi|nday|nzey|nzab|nzam|nkuru|nkunz|ngend|ngir|ngaba|ngabo|habi[myn]|habum|habya|haki[zr]|harer|hari[ndm]m|hategek|havug|hagen|hitim|bizim|bigiri|bizum|biziy|bucy|mukam|mukan|mukar|mukas|mukag|mukab|mukab|mukund|mukes|mukand|mukash|mukaty|munya(?!rw|me|ma)|munyan|musab|mushim|muson|mutab|mutes|muton|mutuy|mujaw|mujaq|muhaw|muhim|muhoz|murek|murag|nsanz|nshut|sibom|sinday|sindi|simba|simbi|seba|sebag|seka|semu|senga|tuyi[shz]|twagi|twahi|twizey|tuyambaz|irad|irag|irank|iran[kz]|irako|ishim|ingab|ineza|imani[^\b]|izab|izere|iyamur|iyakar|kubwi|kwize|dusa|dushi|dusen|byuk|byiri|bany|bamur|barak(?!u)|baza[ir]|gahon|gasa|gaky|gata[ry]|kaba[ngt]|kabag|kabah|kagab|kagoy|kaji|kalis|kamba|kamiky|karang|karek|karem|kayi[tr]|kayum|rugam|rugem|rukund|rutag|rutay|ruzi|rwabu|rwaka|rwama|rwiyer|rwigem|sezi|shimw|yambab|yankur|zanink|ahish|akim|aking|atete|umuto|umute|umuhoz|umulis|umurer|umwal|umwiz|umuli|umugwa|umubye$|umukun)/

/** Endings of names that few ordinary words have. */
export const nameEndings: RegExp =
  /(imana|iyimana|mungu|yezu|mariya|hoza|kunda|nkunda|shimwe|yisenge|yisenga|nsenga|ganza|gabire|zeye|yizeye|rugaba|benimana|sheja|mahoro|mutima|buhoro|enko|chenko|ov|ova|sky|skaya|escu|ovic|wati|chukwu|oluwa|yohannes|mariam|medhin|selassie|giorgis|kiros)$/

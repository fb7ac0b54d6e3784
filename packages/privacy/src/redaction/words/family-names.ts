import { wordsOf } from './split.ts'

/** Further names of the region and of the countries that people are taken to: the frequent ones that are not words of its languages. */
export const furtherNames: readonly string[] = /* @__PURE__ */ wordsOf(`
abalo abdel abdelkader abdelrahman abdifatah abdikarim abdinasir abdirashid abdirizak abdiweli abdulaziz abdulla abdullahi abdulrahman abe abeer abel
abigaelle abigail abraha abshir abuk acacie achol ada adama adan adel aden adiru adjoua adoch adokorach adolphie adongo adrien adrienne adut adélie
afaf agathe aglaé agness aguti ahimbisibwe ahmednur aida aiden ajak ajay ajok akai akampurira akaranga akec akech akelo akidi akiru akol akon akot
akoth akullo akuol alain alassane albert alemayehu alemu alexandre alexzander aliette alistair alphonce aluel alum aluoch alupo amal amanuel amanya
ambani ambroise amel amely amira amisi amit ammar amon amondi amongi amoni amony amuge amukoya amy amélie anastasie anastazia anatolie anaïs andama
andayi andré andrée anena angom anguzu anil anis anjali annabelle annastazia annie anselme antoinette anwar anyona anyoso aoko apajok apiyo apolline
apolot apondi arach archie ariane ariel arielle arinaitwe aristide arlette armance armel armelle arop asante asefa asfaw ashenafi ashley ashraf
asibazuyo asif asiimire asio asmaa asnath asrat assani assefa astride asumani atai athanasie athiang athumani atim atoo atukunda atwine aurore aurélie
aurélien aurélienne austin awa awiti awor awuor awut axel axelle ayaa ayele ayen ayikoru ayman aymen ayot azalée azaria azmi aïssata badis badr baguma
bailey bainomugisha bakari baldé balushi bandar baptiste barigye barnabé barry basel bashiir bastien baya beinomugisha belay belete ben benedict benny
benoît benson bereket bertrand beth bett beverly beyene billy bimkubwa bintou birtukan biwott bizunesh blaise bob bobby bol bonareri boris bosibori
boubacar brandon brayo brice brighton brittany bruce bryant buhendwa bukasa bukuru bulangalire busaidi bushra butoyi bwanga byamugisha béatrix
béranger cabdi camillien candace candiru capucine carrie cassandre cassien chacha chahinez chanel chantel charlie charlotte charo cheikh chelangat
chelimo chengo chepkemoi chepkorir chepngetich cherop cheruiyot chishugi chloé chol christelle christie chuol cibalonza cikuru cindy ciza clarence
claudien clotilde clovis clélie colette coline connie coralie corinne coumba craig cunégonde curtis cyriaque cyrielle cyrille cédric célestine célien
dafrosa dagim dahir dak dalal dama damaris danielle daniot danny daphné daphrose daudi debbie deepak deeqa delphin dembelé deng deqa dereje diallo
diarra dickson didace dinesh diongue diop diriye dixie djibril djitté donatille dorcas dosari doto draku drani driss duale duop dut dylan dzombo eddie
eddy edina edmée edna edwige edwin efe ejoku ejore ekai ekal ekanga ekiru ekwaro elaine eleni eli elia eliane elif elisha ellis elmer elmi elsie
elvire emanuel emmaculate emmanuelle emmie emna emorut emuria enezi ephraim ermias erupe esau eshetu essam essie estelle ethan ethel etyang eudoxie
eugène eulalie euphrasie eusébie evarist ewoi eyob faarax fabienne fabrice fadhili fadwa fahad faki fannie fanny fanta fanuel fardowsa farida fasil
fatou fatoumata faustine felicity felister ferdinande feriel fernand festo feven fiacre fidelis fikadu filmon filsan firmin fisseha flavie flavien
flora florent floribert florie fondo fortuné fowzia francette freddie freweini félicie félix gabrielle gahongayire gakii gakire gakiza gakuru gakwaya
ganesh garad garance garang gardner gary gashema gashugi gasigwa gasongo gaston gatabazi gatera gathoni gatien gatkuoth gatluak gatsinzi gatwech
gaudensia gaëlle gebremariam gebremedhin gebremeskel gebreselassie gedi geeta genevieve geneviève georges georgette germain germaine gervais gervaise
gesare getachew getahun ghada ghamdi ghassan ghislain ghislaine gichuru gikonyo gilles gina girmay gitau githinji gladys gloriose godbless godelive
godlisten gomis gonzague goodluck gratien greg grâce gueye guillaume guillemette guissé guled gus gédéon gérald habarurema habiba habonimana habsi
habtamu habtom habyarimana hadija haftom hagos hailey haitham haji hajri halimo hamad hamdan hamdi hamida hamisa hanan hanane harbi hared haregot
harry hategekimana hatem hatungimana haule haymanot heber hellen herménégilde hersi hervé hibo hinai hirsi hisham hiwot hodan honorine honoré hortense
hubert hugo hugues huguette hyacinthe hyera ian ibrahima idil idy ifrah iftin ihab ilhan imad iman ines ingutia inès irfan irma irungu irving irénée
isabel isabelle isack ismahan israa iteriteka ivone iyer jaber jacquot jada jado jama jamie janelle janeth janice japhet jared jasper javier jayden
jean-baptiste jean-marie jeanette jeannel jeannie jeannine jebet jennie jepchumba jepkemboi jeremiah jerome jerono jerotich jessie jilala jim jimale
jimmy joachim joackim joas jocelyne joe johnnie johnny jon jordy josette josphat josué joël judith jules julie julien juvenal jérémie kaabi kabagambe
kabamba kabeya kabiru kabuya kabuyi kabwe kadiatou kadii kadija kadima kadzo kagaba kagame kagendo kagimu kagwe kahambu kahiga kahindi kakule kakuru
kaleab kalenga kalinda kalombo kaltum kamana kamande kamariza kambanda kamwanya kanamugire kanana kandé kaniki kanini kanté kanyarwanda kanyere
kanyinda kapend karambizi karasira karera karim karima karimi karisa karuhanga kasanda kashala kashindye kasirye kassahun kassé kasule kasyoka katana
katie katshunga katungu katushabe kavata kavita kawira kayemba kayembe kayihura kayiranga kayla kayombo kayonga kazembe kazungu keita keith keji kelly
kelvin kembabazi kemboi kemunto kendi kenga kenny kerubo kevo khaemba khaldi khaled khalifah khalil khalwale khamis khasakhala khatoon khawla khisa
kiarie kibaki kibet kibibi kibonge kibrom kiconco kidava kiden kiende kiflom kiggundu kighoma kihara kiir kilonzi kim kimaro kimberly kimbugwe kimeu
kimutai kimweri kindi kinuthia kinyua kiné kioko kipkemboi kipkorir kiplagat kipngetich kiprono kipruto kiptanui kiptoo kirimi kirui kisakye kisena
kivuyo kiwanuka kizito koang komba kombo komugisha komuhangi konaté kone koome korir kosgei koskei kristie kulimushi kulwa kundu kuol kwamboka
kwizerimana kyakimwa kyalo kyarisiima kyle kévin lacey ladan lado lagat laizer laker lakshmi lalam lameck lamia lamunu lang'at lanyero latif latifa
laurencia laurette laurie lawrence leah lee lekishon lemuya lenny leshore leslie lesuda letaru liam liban lidya lightness liliani lillie limbu lionel
liz lochan logan lokai lokiru lokol lokwa lokwang lomuria lopeyok loro lorraine losike loveness loïc lual lubala lubna luc lucas lucette lucie lucien
lucienne luhanga luhende luka lukoji lukumay lukwago lule lumbala luoga lusamba lusweti luther luvuno luwam luyiga lwaboshi lwanga lydie lyimo léa
léandre léocadie léonie léontine léopold maamari mabel mabior mabula macha machar macharia machibya macy madeleine maduhu magali magan magdalena
magesa maggie magreth maguette maha mahenge maher mahesh mahlet mahmoud maiyo majid majok makame makau makayla makda makena makiese makokha makori
makuei makumbi malika malonga malual malunde mamadou manal manassé mandy manirakiza manny mansoor mansoori mansour manuel mapunda marcelin marcelline
mariamu marina marius marjorie marri martial marwa marwan maryan masalu masanja masatu masengo masinde massawe mastaki mathayo mathenge mathieu
mathilde matondo matsiko mattie mauricette maxamed maxence maxime mayamba mayanja mayen maysa mayunga mazen mazimpaka mazrouei mbaga mbala mbambu
mbarouk mbaye mbilinyi mbonigaba mbowe mbula mburu mbuyamba mbwambo mebrahtu meena meg mehari mengistu mercedes merhawi merid mesfin meskerem messeret
mfinanga mgaya mhagama mhina micheline michelle mickaël mihreteab millinga mina minani minja minnie mireille miriam mirindi misago misoi mndeme modi
mogaka mohamedi mohamud mohsen moise mokaya mollel molly momanyi mona moraa morara mortimer moseti mosha mounir mourad moussa mpakaniye mpiana mpoyi
mramba mrema msangi msuya muchiri mucunguzi mudavadi mudenge muderi mudibu muema mueni mugabe mugaruka mugo mugoli mugume mugwaneza muhirwa muhwezi
muigai mujinga mukagasana mukakalisa mukalay mukami mukamusoni mukandayisenga mukandori mukaneza mukankubito mukankusi mukantwari mukarugwiza
mukaruziga mukashema mukesh mukeshimana mukhwana mukiza mukoko mulamba mulatu muli mulindwa mulwa mumin mumo muna munga munyakazi munyaneza munyao
munyemana murangwa mureithi murhula muriel muriithi murimi murithi muriuki muriungi musa musalia musavuli muse musembi mushagalusa mushi musinguzi
musubao musyimi mutahi mutai mutairi mutamba muthama mutheu muthuri mutiso mutsuva mutuma mutwiri mutyaba muvunyi muwanga muwonge mwachiro mwadime
mwaipopo mwajabu mwakalinga mwakasege mwakatobe mwakima mwakio mwakyusa mwambene mwamburi mwamvita mwamvua mwanahawa mwanajuma mwanakombo mwandosya
mwantumu mwanyumba mwanza mwanzia mwaringa mwasongwe mwepu mwesigye mwinga mwinuka mwinyi mwinyimkuu mwita mziray mélanie nabami nabil nabila
nabukeera nabukenya nada nadeem nader nadia naeem nahimana nair najla nakabugo nakafeero nakalema nakanwagi nakayiza nakeny nakibuuka nakigudde
nakintu nakiru nakirya nakku naliaka nalongo nalule nalwanga namalwa namara namatovu namazzi nambi nambooze namegabe namirembe namugenyi namuli
namusoke namutebi nanjala nankafu nankya nantume nanyonga nasambu naser naserian nashipai nasimiyu nassali nasser nassor nassoro nassuna natacha
natalie natnael natumanya naveed nawal nawel nayef nchimbi ndagire ndambuki ndarugirire nday ndaye ndayisenga ndayishimiye ndegwa nderitu ndiaye
ndihokubwayo ndikumana ndikuriyo ndirangu ndour ndung'u ndungu ndunguru ndurya nduwayo ned negasi nelima nellie nelly nestor netsanet ngabirano ngala
ngandu ngarambe ngassa ngendakumana ngeno ngetich ngirinshuti ngomba ngonyani ngor ngugi ngumbau nibigira nickson nimco nimo ninette nininahazwe
ninsiima nisha nitunga nivyabandi niwamanya niyongabo niyonkuru nizigiyimana njenga njogu njuguna nkaissery nkatha nkeshimana nkongolo nkubito nkulu
nkundabagenzi nkurikiye nkwabi noah noella noor norbert nour noura noé noémie noëlla nsabimana nsenga nsengimana nsengiyumva nshimirimana nshimiye
nshokano nsubuga ntaganda ntakarutimana ntakwinja ntambwe ntawukuriryayo nthenya ntibazonkiza ntinyari ntirampeba nuh nuwamanya nyaboke nyabol nyabuto
nyachan nyadak nyaga nyakim nyakundi nyakuoth nyaluak nyambane nyamhanga nyamwasa nyanchama nyandeng nyanzi nyaruot nyaundi nyerere nyevu nyibol
nyirabagenzi nyirahabimana nyirahabineza nyiramana nyirandegeya nyiraneza nyiransengimana nyoni nzabonimpa nzambimana nzanzu nzioka nzisabira nzomo
nzuzi néhémie néné obadia obiri obonyo obua obuya ocan ocen ochola octave odera odero odile odoch odong odongo oduor oduya ogola ogutu ogwang ojara
ojera ojwang okech oketayot okeyo okiror okot okoth okumu okurut okwir olal olanya ole oloo omani omara omari ombati omollo omolo omony omwenga ondari
ondiek onen onesmo ongeri onsongo onyancha ophélie opiyo opoka opolot orengo orikiriza oruko oryem osama osman osoro otaibi oti otiende otim otto
otundo ouko oumar ousmane owen owiny owomugisha oyat oyella oyoo oyugi parsaloi paskalina patel paule paulette paulina peggy penina perpétue petro
philemon philippine phyllis polly poni pooja prisca puok qahtani qamar qasim quentin rachael rachelle raed rajabu rajan rajesh ramadhani ramesh rami
rania rashed rashidi ravi rawahi raymond raymonde raïssa reem rekha renatus rené renée resiato respicius reuben rhoda riek rima rina riyami robel
roble rodrigue rohit roland romain ron rono rosalie rosie roy rubahamya rubayiza rudasingwa rudy rugwiro rukara rukeratabaro rurema rusanganwa ruta
rutagengwa ruterana rutikanga ruto rwabukwisi rwabwogo rwagasana rwamucyo rwema rwigamba rwigema ryan rym régis saadi sabah sabushimike sadie saeed
safari sagal sahal saheed sahra saif saitoti sakina salif sally salome salomé salum salwa sam samatar sami samia samir sammy samrawit samson sanga
sanjay sankale sané saraphina sarr saud sauveur saynab scholastica scott sean sebahire sebahutu sebuhoro sebunya seck segahwege segen seif sekabanza
sekandi sekou seleman selemani selina selma semakula semanza semboja semhar semwanga senayt senyange sezibera shabani shah shahid shaikha shammari
shantel sharma shatha shaun shayla shayo shehri shekilango shemhilu sherif shewit shija shikuku shitakha shukri sidi sidibé sidonie sifuna sigei
simantoi simone simret siméon sinamenye sindayihebura sinzinkayo situma siyabi siyad soline sonia soraya sosthène souleymane soumaré ssalongo
ssekitoleko ssempijja ssentongo sserwadda stacy stanley suad sucaad sucdi suha sulaiman suleimani sultan sumaili sunil sunita suresh susie suzanne
swai syahuka sylvain sylvester syombua sébastien sébastienne séverin taban tabitha tadele tahir tambwe tamer tamirat tanui tanya tarekegn tarimo tariq
tatiana tausi tebandeke ted tedros teklay temba terence terrence tesfalem tesfamariam tesfay teshome tewelde thadée thiam thierry théo théodora
théodore thérence tiffany tim timothé timothée tina tipape tiphaine tirhas tito tobie tom tommy tonui touré toyi tracey traore traoré tsegay tsegaye
tshiala tshibangu tshikaya tshisekedi tshitenge tsuma tukahirwa tumuhairwe tumuhimbise tumukunde tumuramye tumushabe tumwebaze tumwesigye turinawe turki tushabe tusingwire tuyizere twagirayezu twesigye tyler ubah
ubald umukundwa urassa urbain ursule usman ussi uwamariya uwera uwimana uwingabire uwitonze uwizeyimana valentin valère venance veneranda vianney
vicent vickie victorien vihamba vijay vincente virginie vivien wachira wael wafa wahome waithaka waleed walid walugembe walusimbi wamaitha wamala
wamalwa wamboi wambura wane wangui wani wanjala wanjugu wanyama wanyoike wanyonyi warsame waruguru warui wavinya waweru wayua weldu welimo wemba wendy
whitney wilfred wilfrid wilfried willy winifred winta wissam woldemariam workneh xaawo xalima xander xavérine yacouba yael yakobo yann yannick yar
yared yasmin yasmina yasser yemane yodit yohana yolande yonatan younes yumba yusta zabron zaché zagabe zaher zahrani zakaria zakayo zamzam zaninka
zayed zeinab zena zerihun zewditu ziad zihalirwa zimulinda zineb zirirane zoe zoé zubair zuleikha zuwaina zziwa zénon ève élise élisée élodie émilie
émérence évariste
dieumerci plamedi exaucé exaucée glodi glodie jemima merdi gracia bénie divin divine héritier naomie christvie mervedie dieuveil dieubeni jérédi ketsia keren merdie
orlie rosette sephora shekinah arsène bijou chadrac djo ephrem eliezer elikya emery fiston freddy gauthier gloria guylain herman jacky kitoko laetitia landry
lokua mechack mamie mimie nono olga papy pitchou plamédie rolly ruphin samy thethe tychique yvon wambo njesh omosh ochi jonte shish ciku
ciru kui trizah gidi njoro mudy dullah sele chidy zuu mwaju shaby sheby davi stevo jaymo maish otis njambi mwaniki waruingi bebeto
fatu hajia halimatou hawaou khady maimouna mariame nafi ndeye oumou rokia sira tenin yaye
`)

/** Ordinary words that people are often nicknamed by; they are names only where a person is. */
export const nicknameWords: readonly string[] = /* @__PURE__ */ wordsOf(`
tiger lion shark eagle cobra scorpion python rambo commando bullet dragon diamond rocky ghost shadow shorty slim biggie rasta wolf panther spider cowboy bulldog viper hawk falcon
tigre lion requin caïman panthère aigle scorpion boiteux borgne chauve barbu bandit fantôme renard
simba chui mamba kobra kiboko fisi sungura kinyonga twiga kipara komando mkorofi nyati chatu jongoo kifaru faru duma mwewe kunguru popo
intare ingwe inzovu impyisi komando gatuku rasta ingagi isatura
`)

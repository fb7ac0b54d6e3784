import { wordsOf } from './split.ts'

/** Swahili nouns, adjectives and adverbs of everyday life; verbs are recognised by their form. */
export const swahiliEveryday: readonly string[] = /* @__PURE__ */ wordsOf(`
maarufu badala ziada mapacha mandazi akae alioa sheli geti madaftari mwendesha lolote lakini jenereta vidonge wavuvi debe mpiga ujao ajao ijayo vipo hawapo mti ajue usitaje senti mpigie naishi naomba nataka natoka najua nafanya nasema nahitaji napenda naona nimekuja nimepata habari hujambo mambo shikamoo marahaba karibuni asante asanteni samahani tafadhali pole poleni kwaheri jambo salaam salamu haya sawa kweli hasa labda pengine huenda sijui bali yaani eti
adhabu adui afadhali ahadi aibu aina ajabu ajali ajira akiba akili alama alfajiri amri anasa angalau angani ardhi ari arusi asali asante asasi asili asilimia askofu asubuhi athari azimio
bahari bahasha baiskeli bajeti bakuli balozi barabara baridi barua baraza basi bata bega bei bembea benki betri bia bibi biashara bidhaa bidii binadamu biskuti bodi boma bomba bondo bonde boriti bunge bunduki bustani
bwawa bweni chai chakula chama chandarua changamoto chanjo chanzo cheo cherehani chini chombo choo chozi chuki chuma chumba chumvi chungu chuo chupa chui daftari daima dakika dalili damu daraja darasa dari dawa dawati
deni desturi dhahabu dhamana dhambi dhana dhidi dhoruba dhuluma dini diwani dola donge dua duara duka dunia elfu elimu embe enzi faida faini familia fani faraja fikira fikra filimbi fimbo foleni fomu forodha fujo fundi fundisho funguo furaha futi
gharama ghasia ghorofa giza godoro gumba gunia gurudumu haba hadithi haki haja hakika halafu halali hali halmashauri hamu haraka haramu harufu hasara hasira hatia hatua hewa heshima hekima hesabu hifadhi hisia hitilafu hofu homa hotuba huruma huzuni
iba ibada idadi ila imani injini ini intaneti ishara jaribio jasho jembe jengo jeshi jeuri jibu jicho jiji jike jiko jino jinsi jioni jipu jiwe jogoo joto juhudi juma jumla jumuiya jua juisi kaa kaburi kaka kahawa kalamu kale kalenda kamba kamera kampuni kanga kanuni
kanzu karani karanga karatasi karo kasi kaskazini kusini mashariki magharibi katiba katibu kawaida kaya kazi kelele kero keki kiasi kiatu kibali kibanda kibarua kibao kiberiti kibiriti kichaa kichwa kidato kidole kidonda kidonge kidogo kifafa kifo kifua kifungo kifungu kijana kijiko kikao kikapu kikombe kikohozi kikomo
kikundi kikwazo kilele kilimo kilio kilo kima kimya kinga kinu kinyozi kinywa kioo kipande kipaumbele kipimo kipindi kisa kisima kisu kisukari kitabu kitambaa kitanda kitendo kitenge kiti kitongoji kitovu kitu kitunguu kivuko kivuli kiwanja kizazi kizuizi kobe kodi kofia koleo koo kopo kosa koti kovu
kuku kuni kundi kuta laki lawama leba lengo leso likizo lita lundo maabara maadili maafa mabadiliko mabaki mabati mabomu machafuko machozi madaraka madawa madhara madini maendeleo mafanikio mafua mafuta mafuriko magendo mageuzi magodoro magonjwa mahari mahitaji mahusiano maisha maiti maji majibu majukumu makaa makala makosa makovu malezi mali malaria malengo
malipo mama mamba mambo mamlaka manufaa maoni maombi mapafu mapambano mapato mapema mapenzi mapumziko mara maradhi marehemu marekebisho marufuku masaa masanduku masharti mashine mashindano mashua maskini masomo masuala matako matatizo matibabu matokeo matone matope matumaini matumizi matunda matusi mauaji maumivu maua mavazi mavi mavuno mawasiliano mawazo mawe mawimbi mawingu mazingira maziwa mazishi mazoezi
mbali mbaya mbegu mbele mbinu mbio mboga mbolea mbu mbuga mbuzi mbwa mchana mchango mchanga mchele mcheza mchezo mchoro mchungaji mchuzi mdomo mdudu mechi meli meno meneja meza mfano mfanyakazi mfereji mfugo mfuko mfululizo mfumo mfungwa mfupa mganga mgeni mgogoro mgomo mgongo mgonjwa mguu mhubiri miadi mifugo mifuko mimba miguu mikono milima mimea minazi miti miundombinu
mji mjukuu mjamzito mkasa mkate mkazi mkoba mkojo mkono mkopo mkulima mkuki mkundu mkusanyiko mkutano mlango mlima mlinzi mlipuko mlo mmea mmiliki mmoja mnada mnyama mno moshi moto moyo mpaka mpango mpira mpishi mpunga mrithi msaada msafara msafiri msala msamaha msami msemaji msemo mshale mshangao mshtuko mshumaa msiba msichana msimamo msimu msitu msomaji mstari msumari msumeno mswaki mtaala mtaji
mtambo mtandao mtazamo mtego mtihani mto mtoro mtumwa mtumishi muhindi muhogo muhtasari mungu muundo muziki mvua mvulana mvuvi mwaka mwali mwamba mwanachama mwanafunzi wanafunzi mwanajeshi mwangaza mwanga mwanya mwenda mwendo mwenyeji mwenzi mwezi mwiba mwili mwisho mwito mwizi wezi mwongozo mwoga mwujiza mzaha mzazi mzigo mizigo mzizi mzungu wazungu mhindi wahindi mwafrika mchaga
nafaka nafasi nafsi namna nanasi nauli nazi ndizi ndoa ndoto ndugu nduma nepi ng'ombe ngazi ngoma ngono ngozi nguo nguvu nguzo nia nidhamu nishati njia njugu noti nuru nusu nyanya nyasi nyama nyani nyavu nyoka nyota nyuki nyumba nyundo nyuzi nywele nzi orodha pango panga paa paka palepale pamba pasi paspoti pato pazia pembe penseli pete picha pigo
pikipiki pilau pilipili pindo pipa pombe povu pumu pumzi punda punje pwani raha rais raia ramani rangi rasilimali rasmi rehema risasi risiti robo roho ruhusa runinga rushwa saa sababu sabuni sadaka safari safi safu sahani sahihi sakafu sala salama samaki sambamba samani sanduku sanaa sangara sarafu sare sauti sayansi sehemu sekta semina sera seremala shaba shabaha shahada shairi shaka sharti shati
shauku shauri shavu sherehe sheria shida shimo shina shinikizo shingo shirika shoka shukrani shuka shughuli siasa sifa sifuri sigara sikio siku sikukuu silaha simba simenti sindano siri sisimizi soda soga sokoni soksi somo stima sufuria sukari sumu sura suruali swali taa taabu tabia tabibu tafsiri tahadhari taifa mataifa tajiri talaka tamaa tamasha tambi tamko tangawizi tangazo tatizo tegemezi tembele tembo tendo
tetesi thamani theluji theluthi tiba tisho tofali tofauti toleo toroli trekta tukio matukio tumbo tunda tundu tumaini tumbaku ubao ubaguzi ubakaji ubavu ubaya ubongo ubora uchafu uchumi uchungu udongo ufa ufagio ufahamu ufisadi ufukwe ufukweni ufunguo ugali ugavi ughaibuni ugomvi ugonjwa ugumu uhai uhalifu uhamiaji uhuru uhusiano ujamaa ujana uji ujira ujuzi ukame ukatili ukimbizi ukimwi ukoo ukosefu ukubwa ukuta ukweli
ulevi ulezi ulimi ulinganifu ulimwengu umaskini umati umeme umoja umri umuhimu undugu unga uongo uongozi upande upasuaji upendo upepo upya urafiki urefu usafi usafiri ushahidi ushirikiano ushonaji ushuru usingizi usiri utajiri utafiti utamaduni utando utani utaratibu utawala uti utoto utulivu uvimbe uvivu uvuvi uwanja uwezo uzazi uzee uzi uzima uzito uzoefu vita vitisho viazi viatu vibaya vigumu vizuri vurugu
wakili wasiwasi waya wema wengi wimbo nyimbo wingi wingu wivu woga wosia wote yai mayai yatima zabuni zaidi zahanati zamani zamu zana zao zawadi ziara zoezi zuri
abiria ardhini baharini barabarani chumbani dukani hospitalini jikoni kazini kanisani kituoni mahakamani mjini mkononi mlangoni msikitini mtaani mtoni nchini njiani ofisini shambani shuleni sokoni stendini ufukweni uwanjani vitani kichwani mfukoni mgodini bandarini kizimbani gerezani
mbili tatu nne tano sita saba nane tisa kumi moja mia elfu laki milioni nusu robo kumi wanne watano sita tatu wawili mosi pili
kwangu kwako kwake kwetu kwenu kwao pangu yangu yako yake yetu yenu yao vyangu changu chako chako lako mwako mwake wako zako zetu letu lenu wetu wenu vyao chetu
ana nina una tuna wana mna ina zina lina yana kina vina hana sina huna hatuna hawana haina hazina ako niko uko yuko tuko wako mko iko ziko liko yako kiko viko hayuko siko yupo nipo upo tupo wapo mpo ipo zipo lipo yapo hayupo
mgonjwa wagonjwa mzima wazima mpya wapya mwema wema mbaya wabaya mrefu warefu mfupi mnene mwembamba mweupe mweusi mweusi mkali wakali mpole dhaifu hodari hai mfu bora duni ghali rahisi ngumu nyingi chache wachache michache mingi mengi lingine kingine vingine pengine mengine
nyeusi nyeupe nyekundu jekundu kijani buluu manjano meusi meupe vyeusi vyeupe kubwa ndogo refu fupi kali nzuri mbaya mpya safi chafu moto baridi kavu majimaji laini nzito nyepesi nene nyembamba zima nzima wazi tupu halisi kamili sahihi
ambaye ambao ambayo ambazo ambalo ambacho ambavyo ambapo kadri wala walau mradi ilimradi licha kisha halafu ndipo ndivyo ndiye ndio ndiyo siyo sivyo siye kwenye penye mwenye wenye lenye yenye zenye chenye vyenye
mteja mwathiriwa aliyekuwa aliyekuja waliokuwa iliyopo lililopo kilichopo zilizopo yaliyopo walikuwepo alikuwepo kulikuwa palikuwa ilikuwa zilikuwa yalikuwa lilikuwa kilikuwa vilikuwa watakuwa atakuwa
leseni risiti hundi stakabadhi kumbukumbu nakala mkaguzi karani mhasibu mtendaji diwani mbunge waziri rais gavana chifu mjumbe balozi sheikh ustadhi nabii mtume mwinjilisti askofu kasisi mtawa sista padre shemasi
mpwa binamu wifi shemeji mkwe mamamkwe babamkwe nyanya bibiye babuye mwanangu mwanao wanangu wanao mjomba ami halati dogo kijukuu yatima mjane wajane mtalaka mchumba hawara kimada mke-wenza
`)

/** Further nouns and other words: health, home, food, police, courts, work, travel, money, school, and the slang of towns. */
export const swahiliMore: readonly string[] = /* @__PURE__ */ wordsOf(`
ada adha adhuhuri aghalabu agizo ahsante alasiri albamu alizeti almradi ambako andazi angaa ankara ati awamu azma baadae bafu bajaji balbu bamia banda
bandeji bangi bangili bango bao bara barani barobaro bati batili begi beki benchi bendi beseni biblia bilionea bilioni binaadamu biolojia biriani
biringanya blanketi blauzi bloku boda boi bomu bonasi brashi buibui bure busaa busara chaja chaji chali chang'aa changaa chapati chawa chenchi chipsi
choroko chungwa dagaa daladala danguro degedege demokrasia demu dengu dhamira dharau dhehebu dhiki dhulma dijiti dili diploma dirisha doo doria dozi
drip dripu dumu duniani dutu ebu eksirei facebook fagio fahamu fainali falsafa fangasi feri fidia figo filamu fisi fistula fiti freshi fulana fungate
gaidi ganji ganzi gauni genge gengeni gereji gesi gesti ghadhabu ghafi glasi goli gongo goti gramu gumzo gundi hajala hajapata hajui halaiki hapohapo
harusi haswa hatimae hausboi hausigeli hebu hedhi hekalu heleni hema heri heroini hijabu hisa hivyohivyo hodi hoho hoja homoni hongo hukuhuku hususan
hususani idhaa ijapokuwa ikolojia ingawaje interneti isipokuwa itikadi jagi jahazi jalala jamaa jambazi jangwa japo jarida jela jerikani jibini jimbo
jinai jinamizi jini jopo jumuia kabati kabichi kabisa kadhalika kadirio kahaba kahawia kaimu kamari kamati kambini kampeni kamwe kanda kandambili
kandarasi kansa kaptula karne karoti kaswende katoliki katu kauli kejeli khanga kheri kiamhari kiangazi kiapo kiarabu kiazi kiboko kiburi kichanga
kichapo kichefuchefu kichina kichomi kielektroniki kielelezo kienyeji kifaransa kifupi kifurushi kihindi kiingereza kiini kiinjili kijakazi kijasusi
kijeshi kijiti kikaango kike kikoba kikoloni kikuu kilabu kimataifa kimkakati kimsingi kinachoendelea kinyang'anyiro kinyarwanda kipa kipaji kipigo
kipo kirundi kirusi kisasa kisasi kisiwa kisomali kisonono kiswahili kitaifa kitana kitasa kitukuu kitumbua kiu kiume kiungo kiuno kiwiko kizimba
kizungu kizunguzungu klabu kocha kochi kofi kokeini kokote kolabo kombe kombora komeo kompyuta kona kondakta konde kondomu kondoo kontena korosho kote
kozi kreti kuavya kucha kufa kufuli kuhara kuja kujifungua kula kulia kuliko kunde kunguni kunywa kura kurani kushindwa kushoto kusuka kuwadi kwenda
kwengineko kwingineko ladha laghai lami lebo ligi lilelile limau lipa lishe lojing lukuki lulu maagizo maalumu maambukizi maana maanake maandamano
maandazi maaskofu mabakuli mabalozi mabanda mabango mabao mabega mabegi mabeseni mabinamu mabingwa mabinti mablanketi mabonde mabosi machimbo machinga
macho machungwa mada madada madai madaktari madanguro madaraja madarasa mademu madhehebu madhumuni madirisha madiwani madogo madumu maelewano maelfu
maembe mafaili mafundi magaidi magauni magereza magoli magoti magumu magunia mahabusu mahakimu maharage maharagwe mahasimu mahawara mahema mahindi
mahoteli majahazi majaji majalada majambazi majani majarida majerikani majiji majiko majimbo majini majipu majonzi makabaliano makabati makabidhiano
makabila makaburi makadirio makahaba makaka makampuni makamu makanisa makatibu makocha makochi makofi makombora makomeo makondakta makonde makontena
makopo makoti makufuli makuwadi malaya malimau malori mamantilie mamia manabii mananasi manane manesi manispaa mantiki manunuzi maofisa maongezi
maonyo maovu mapadri mapanga mapapai maparachichi mapatano mapeni mapepo mapigano mapigo mapinduzi mapipa mapokezi mapori maradufu marais marefa
masahani maseneta mashabiki mashambulizi mashangazi mashati mashauri masheikh mashemeji mashoga mashujaa mashuka masika masikilizano masikini masikio
masikitiko masista masufuria maswali masweta matajiri matamko matanga matapeli matapishi matatu mateke matembezi mateso matikiti mauzo mawakili
mawaziri mawifi mayatima mayaya mazao maziko mbadala mbakaji mbalimbali mbichi mbilikimo mchakato mchawi mchezaji mchicha mchimbaji mchuuzi mdai
mdaiwa mdau mdhamini mdhaminiwa mdosi mdukuzi medali mengineyo meseji mfadhaiko mfadhili mfuasi mfugaji mgambo mgombea mhabeshi mhalifu mhamiaji
miamala michakato michezo michuano midomo miembe mienendo mifumo mifupa migahawa migogoro mihogo mihula mikanda mikataba mikate mikoa mikoba mikopo
mikufu mikutano mila milango milimani milionea milo minyororo miongo miongozo mioyo mipango miraa miradi mirathi mirungi mishumaa misiba misikiti
misimamo misimu misitu misuli miswaki mitaji mitandaoni mitandio mitazamo mitihani mitindo mito mitumba mitumbwi miujiza mivimbe miwa mizozo mjakazi
mjanja mjasiriamali mjeledi mjinga mkaa mkanda mkandarasi mkasi mkatili mkimbizi mkonge mkorofi mkristo mkufu mkufunzi mkunga mkurugenzi mlaghai
mlalamikaji mlalamikiwa mlalamishi mle mlemavu mlenda mlevi mmachinga mnazi mnunuzi mnyanyasaji mojawapo mpakani mpangaji mpatanishi mpesa mpigadebe
mpinzani mpito msahafu msaidizi msanii msee mseto mshambuliaji mshikaji mshindani mshitakiwa mshtaki msindikizaji msongo msuli msusi mtaalam mtaalamu
mtalii mtama mtandio mtangazaji mtekaji mtindo mtumba mtumbwi muamala mudosi muendelezo muhula muislamu mule mustakabali muswada muungano muuzaji muwa
mvinyo mvivu mwaathirika mwajiriwa mwakani mwakilishi mwaminifu mwamuzi mwanadamu mwanaharakati mwanamuziki mwananchi mwanariadha mwanasoka mwarabu
mwashi mwasho mwekezaji mwembe mwenendo mwigizaji mwimbaji mwindaji mwongo mzalishaji mziki mzozo naam naibu nakadhalika ndala ndimu ndoo nembo nesi
neti ngalawa ngamia ngano ngawira ngumi nguruwe noma ntilie nusura nyadhifa nyengine nyenzo nyika nyinginezo nyuso ofisa ole omena onyo oparesheni
operesheni pacha pako panadoli pande papai papohapo paracetamol parachichi paradiso pasheni pedi peke pekee penzi pepo pingamizi pingu plasta poa
pointi popote pori porini posa posho potofu presha pua punde radi redio refa reli riba ripota risala roli rufani rumande rungu saikolojia salfa salio
saluni sambusa sarakasi saratani saruji satelaiti sawasawa sebule sekunde selo sembuse seneta sentimita shabiki shambulio shehe shetani shoga shosti
shujaa siagi simanzi sipo sketi soka soketi sonona steji stesheni stoo stuli suala sukuma suluhu sweta taaluma tabu takriban takribani takwimu
tamaduni tamthilia tanboi tanki tapeli tapishi taratibu tasnia tathimini taulo teke teknolojia tela tele televisheni tikiti tishio tozo trela treni
trilioni tume tusi ua uadui uaminifu uani uashi ubadhirifu ubinadamu uchaguzi uchawi uchovu uchoyo udereva ufadhili ufanisi ufuasi ufugaji ufuko
ufukoni ufundi ufupi ugaidi uganga uhamisho uhasama uhujumu ujanja ujauzito ujinga ujumla ukaguzi ukali ukorofi ukuaji ukucha ukumbi ukungu ukusanyaji
ulaji ulemavu uma umalaya unabii ununuzi unywaji upambaji upatanisho upatikanaji upekuzi upele upinzani upole upotoshaji upungufu upuzi upweke urahisi
urais urithi usaha usahihi usawa useremala ushindani ushindi ushirika ushirikina ushungi usindikaji uso usuluhishi usumbufu ususi utalii utamu utapeli
utapiamlo utengano utetezi utingo utoaji utu utumbo uvumilivu uwekezaji uwepo uwingi uzalishaji uzuri veranda viapo vibali vibanda vibao vibarua
viboko vichanga vichwa video vidole vidonda vielelezo vifo vifurushi viini vijiko vijiti vikao vikapu vikoba vikombe vikosi vikundi vilabu vinginevyo
vioo vipaji vipele vipimo vipindi vipya virusi visasi visima visiwa visu vitabu vitambaa vitana vitanda vitendo vitenge viti vitu vitumbua vitunguu
vivuko viwanda viza vocha vuli vyakula vyama vyandarua vyanzo vyovyote vyumba waafrika waajiriwa waaminifu waamuzi waandamanaji waandishi waarabu
waashi wabunge wachawi wachezaji wachimbaji wachumba wachungaji wachuuzi wadau wadhamini wadhifa wadosi wadukuzi wafadhili wafanyabiashara wafuasi
wafugaji wafungwa waganga wageni wagombea wahabeshi wahalifu wahamiaji wahubiri waimbaji waislamu wajakazi wajanja wajasiriamali wajawazito wajibu
wajinga wajomba wajukuu wajumbe wakaguzi wakandarasi wakatili wakazi wakimbizi wakosoaji wakristo wakufunzi wakulima wakunga wakurugenzi wakuu wakwe
walaghai walalamikaji walalamishi walemavu walevi wali walinzi wanadamu wanadiplomasia wanaharakati wanahistoria wanajeshi wanamgambo wanamuziki
wananchi wanandoa wanunuzi wanyama wanyamapori waongo wapangaji wapasuaji wapendwa wapenzi wapiganaji wapinzani wapwa warithi warsha wasafiri
wasaidizi wasanii wasee wasemaji washikaji wasindikizaji wasomaji wasusi wataalam wataalamu watalii watangazaji watekaji watendaji watumiaji watumishi
watumwa waume wauzaji wavivu wawakilishi wawekezaji wazo wekundu wembe wengineo wenyeji weusi whatsapp wikendi wimbi winga wizi wodi wowote yaya
yeyote yoyote yuleyule zege ziwa zoni zuku
aleykum alhamdulilah assalam baibui bajia beshte bilinganya biryani bisibisi bizari bohari brathe breki bundi buti chaki chapaa chunusi chura dafu dekio dingi dizeli dondoo fenesi feni friji fundicherehani gati ghuba gia hamira hereni hiliki
honi hosteli housegirl ikulu iliki inshallah jamu jerikeni kaanguka kacheka kachori kachukua kaenda kafika kafukuza kaiba kaingia kakaa kanunua kaondoka kapata kapiga kapika karafuu karao karudi kasema katoa katoka kavaa keja kejani kenge
keshokutwa kidevu kifaduro kiganja kikoi kikongwe kimbunga kiosk kioski kipindupindu kiroboto kisamvu kisigino kitalu konokono kweupe lockup lozi madafu madrasa magimbi mahabusi makarao maktaba makubazi mapaja mapera mashallah mathe mbweha mdalasini mgane mikorosho mjusi
mkaratusi mkorosho mpera mresh mse mshipa msufi msupa mtindi mtondo muhuri mulla mwarobaini mwichi mwiko ndevu ndovu nge ngisi njegere nungunungu nyusi paja pancha panzi pepopunda petroli pomboo printa pundamilia
pweza ratiba reki royco rula samli sanse seng'enge sepetu shugli siafu sokwe supu surua swichi tairi tambarare tawi tetekuwanga tochi tumbili ubahili upofu uwele varanda vikongwe viroboto vitalu vyuo waalaikum wenyeviti zebra zipu
`)

import { wordsOf } from './split.ts'

/** Swahili verbs of everyday life and of case work, without a prefix. */
export const swahiliVerbs: readonly string[] = /* @__PURE__ */ wordsOf(`
abiri abudu acha achama achia adhibu adhimisha adhiri afiki aga agana agiza agua ahidi ahirisha aibisha ajiri alika ambaa ambatana ambia ambukiza
amini amka amkia amrisha amua amuru andaa andama andamana andika andikisha anga angalia angamia anguka angusha anika anua anza apa apisha apiza arifu
asi asisi athiri azima azimia babaika babaisha badili badilisha bagua bahatisha baini baka baki bakia bakiza bamba bana bandika bandua banja bariki
bashiri batiza beba bebesha beua beza bisha bishana boboka bofya boga bomoa bonya bonyeza boresha boronga bukua buni buruta butua chacha chafua
chafuka chagiza chagua chakaa chakata chambua changa changamka changanua changanya changia chanika chanja chapa chapisha chechemea chefua cheka
chekesha chelewa cheza chimba chinja chipuka choka chokoza choma chomeka chomoa chonga chongoa chora choropoka chosha chota chovya chuchumaa chuja
chukia chukiza chukua chuma chuna chunga chungulia chunguza churuzika chwa dadisi dai daka dakika dakiza damka danganya danganyika dekeza dekua
dhalilisha dhamini dhania dharau dhibiti dhihaki dhihirisha dhoofika dhoofisha dhulumu dhuru didimia dokeza dondoka dondosha doroa duma dumaa dumu
dunda dungwa duwaa egemea elea elekea elekeza elewa eleza elimisha enda endelea endesha enea eneza enga enzi epa epua epuka epusha eua ezeka ezua faa
fadhaika fadhili fafanua fafanulia fahamiana fahamisha fahamu fanana fananisha fanikisha fanikiwa fanya fanza fariji fariki fasiri fatiki faulu
fedhehesha ficha fichua fidia fifia fika fikia fikicha fikiri filisi finya finyanga fisidi fiwa fua fuata fuatilia fufua fufuka fuga fukara fukia
fukua fukuza fukuzia fulia fuma fumania fumba fumbua fumua funda fundisha funga fungia fungua funika funua funza fupisha fura furahi furahia furahisha
furika furukuta furusha futa futua fyatua fyeka fyonza gaga gagamia gamba ganda ganga gawa gawana gawanya gawia geuka geuza geuzia ghadhibika
ghafilika ghairi ghani ghasi ghilibu ghushi giza goma gomba gombana gombania gombea gombeza gonga gongana gota gubika gugumia guguna gumia guna gundua
gura gurisha gusa gutuka guza gwaya hadaa hadharisha hadithia haha hakiki hakikisha halalisha hali hama hamaki hamasisha hami hamia hamisha hangaika
hangaisha hara harakisha haramisha haribika haribu harisha hasimu hatarisha hawilisha hepa hesabu heshimu hiari hifadhi hiji himili himiza hini hisabu
hisi hitaji hitilafiana hitimisha hitimu hofia hofu hoji honga hongera hubiri hudhuria hudumia hujumu hukumu husika husisha husu hutubia huzunika
huzunisha iba ibia ibuka idhini idhinisha iga igiza iktisadi imarika imarisha imba inama ingia ingilia ingiza inua inuka isha ishi ishia ita itika
itikia jaa jadili jali jaribu jaza jenga jengea jeruhi jia jibu jihadhari jilia jiri jisaidia jitahidi jitokeza jiunga jivuna jongea jua juana
julikana juta juza juzu kaa kaanga kaba kabidhi kabili kachumbari kadiria kagua kaidi kaimu kalia kalifisha kama kamata kamia kamilika kamilisha kamua
kana kandamiza kanganya kanusha kanya kanyaga karabati karibia karibisha karipia kariri kasirika kasirisha kasoro kata kataa kataza kati katika
katisha katiza kaua kauka kausha kawia kaza kazana kejeli kemea kera kereketa kesha keti kidhi kimbia kimbilia kimbiza kinai kinga kingama kinza kiri
kirimu kisi kithiri kodi kodisha koga kohoa koka koma komaa komalia komboa kombolea komesha konda kondesha kongoja kopa kopesha koroga koroma kosa
kosana kosea koseka kosesha kosha kua kuba kubali kubalia kubaliana kubalika kufuru kukuta kumba kumbana kumbatia kumbuka kumbusha kuna kunja kunjua
kunywa kurubia kusanya kusanyika kusudia kuta kutana kutania kutanisha kuza kwama kwamua kwaruza kwea kwepa kwisha la laani laghai laki lala lalama
lalamika lalia lamba langua laumu lawiti laza lazimika lazimisha lea legea legeza lemaa lemea lenga leta letea levya lewa lia likiza lilia lima linda
lindia linga lingana linganisha lipa lipia lipiza lipua lipuka lisha liza loga lowa loweka ludi lundika maliza malizia mea meza miliki milki mimina
minya mudu mulika mung'unya mwaga mwagia mwagika nadhifisha nadhiri nadi nahi najisi naki nakili nasa nasibu nasihi nata nawa nawiri nawisha nena
nenepa nenepesha nengeneka nepa ng'aa ng'ang'ania ng'ata ng'atuka ng'oa ng'oka ngoja ngojea nguruma nia niga noa nogesha nong'ona nongona nufaika
nufaisha nuka nuna nung'unika nunua nunulia nurisha nuru nusa nusuru nya nyakua nyamaa nyamaza nyamazisha nyang'anya nyanganya nyanyapaa nyanyasa
nyanyasika nyanyua nyata nyauka nyegereka nyemelea nyenyekea nyesha nyima nyoa nyofoa nyonga nyonya nyonyesha nyooka nyoosha nyosha nyumbua nyunyiza
nyunyizia nywa nywesha oa oana oga ogelea ogesha ogofya ogopa okoa okoka okota olewa omba ombana ombea ombeleza omboleza ona onana onea onekana onesha
ongea ongeza ongezeka ongoza onja onya onyesha opoa orodhesha osha oshea ota otea otesha oza paa paaza pachika pagawa paka pakaa pakana pakasa pakata
pakia pakua palilia pamba pambana pambanua pambazuka panda pandisha panga pangisha pangusa panguza panua panuka paparika papasa papatika paraganyika
paramia parua pasha pasua pasuka pata patana patanisha patia patikana patwa pekua peleka pelekea peleleza pembua penda pendana pendekeza pendelea
pendeza penya penyeza pepea pepesa pepesuka pepeta perusi pevuka piga pigana pigania pigia pika pikia pima pimia pinda pindua pinduka pinga pingana
pinza pishana pita pitia pitisha poa poesha pogoa pokea pokelea pokezana pokonya pombeka pona ponda ponea pongeza ponya pooza popoa pora poroja
poromoka pota potea poteza potoa potoka potosha povuka poza puliza pulizia pumba pumbaa pumua pumzika pumzisha punga pungua punguka punguza punja pura
puuza puza pwaya pwelea rabsha radua rahisisha rai raki rakibu rambirambi randa rarua raruka ratibu rehemu rejea rejelea rejesha rekebisha rekodi
remba rembua ridhi ridhia ridhika ridhisha ripoti ripua rithi roga ropoka rubuni rudi rudia rudisha rudishia ruhusu ruka rukaruka rukia rusha rushia
rutubisha ruzuku saa sabahi sabilia sadifu sadiki sadikisha safi safidi safiri safirisha safisha saga sahau sahaulika sahihisha saidia saidiana saili
sajili saka sakama sakata sakini sala salimia salimika salimisha salimu saliti samehe sana sanifu sanya sarifu sawazisha sawiri saza sema semea
semesha sengenya setiri shabihi shaka shambulia shamiri shangaa shangaza shangilia sharutisha shawishi shiba shibisha shika shikamana shikana shikilia
shikiza shinda shindana shindania shindikana shindilia shiriki shirikiana shirikisha shitaki shituka shona shonea shtaki shtua shtuka shtukiza shtusha
shughulika shughulikia shuhudia shuka shukia shukisha shuku shukuru shupaa shurutisha shusha shutumu sibu sifu siga sigana sihi sikia sikika sikiliza
sikilizana sikitika sikitisha silimu simama simamia simamisha simanga simika simua simulia sindika sindikiza singa singizia sinzia sisitiza sita
sitawi sitawisha sitiri sitisha sogea sogelea sogeza soma somea somesha songa songamana songea sononeka sonya staafu staajabia staajabu staarabika
stahi stahiki stahili stahimili starehe stawi stawisha subiri subiria subutu suka sukuma sukumana sulubisha suluhisha sumbua sumbuka sumulia sunza
supaa suta suza swali taabika tabasamu tabiri tabua tafakari tafsiri tafuna tafuta tafutia taga tagaa tahadhari tahadharisha tahini tahiri taja
tajirika taka takabari takasa takata takia talaki tamaa tamalaki tamani tamauka tamba tambaa tambika tambua tambuka tambulika tambulisha tamka tamuka
tana tanabahi tanda tandaza tandika tanga tangaa tangamana tangatanga tangaza tangua tangulia tanguliza tania tanua tapakaa tapanya tapeli tapika
tapisha tarajia tarizi tasa tashi tata tatia tatiza tatizika tatua taua tawala tawanya tawanyika tawaza taya tayarisha tazama tazamia tega tegea
tegemea tegua teka tekea tekeleza tekenya teketea teketeza teleka telekeza teleza tema tembea tembelea tembeza tena tenda tendea tendeka tenga tengana
tenganisha tengeneza tengenezea tengua tesa tesea teseka teta tetea tetemeka tetereka teua thamini thawabisha thibitika thibitisha thubutu tia tibika
tibu tibua tifua tiga tii tikisa tikisika tilia timia timiliza timiza timka timua tingisha tiririka tisha tishia tishika toa toba toboa toboka
tofautiana tofautisha toga tohara toja toka tokea tokeza tokomea tokomeza tokota tolea toleka tomasa tona tonesha tongoza topea toroka torosha tosha
toshea tosheleza tota totesha totoa toweka toza tua tuama tubu tuhumu tukana tukania tukia tukuka tukuza tulia tuliza tuma tumaini tumbua tumbukia
tumbukiza tumia tumika tumikia tumikisha tumikishwa tunda tundika tundua tunga tungua tunika tunuku tunza tupa tupia tupilia twaa twanga twika ua ugua
uguza uguzia ukimwi uliza ulizia uma umba umia umiza umua umwa unda unga ungama ungana unganisha ungua unguruma unguza unyika ususi uza uzia vaa valia
vamia vika vimba vimbiwa vinjari viringisha visha vua vuia vuja vujisha vuka vukisha vukiza vuma vumbua vumbuka vumilia vuna vunda vunga vunja vunjika
vuruga vurugika vurumisha vusha vuta vutana vutia vuvia wa wahi waka wakilisha wamba wanda wanga wasili wasiliana wasilisha waswasi wawa wayawaya waza
weka wekea weweseka weza wezekana wezesha wia wika winda wini wiwa yakini yamini yayuka yeyuka yeyusha yumba yumbisha yuyu zaa zaana zagaa zalia
zalisha zaliwa zama zamia zana ziba zibua zidi zidisha zika zima zimia zimika zindua zinduka zinga zingatia zini zira zirai ziriki ziwa zoa zoea zoeza
zomea zongoa zozana zua zuga zugua zuia zuilia zuka zulia zulu zunguka zungumza zungumzia zungusha zuru zusha zuzua`)

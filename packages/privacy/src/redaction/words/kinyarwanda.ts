import { wordsOf } from './split.ts'

/** Ordinary Kinyarwanda and Kirundi words that begin sentences, label forms or are written with a capital. */
export const kinyarwandaWords: readonly string[] = /* @__PURE__ */ wordsOf(`
imana na mu ku i n y w cy bw kwa nka nk kandi ariko cyangwa cangwa ko kugira ngo kuko iyo ubwo igihe nyuma mbere hanyuma hashize kuva kugeza ubu none ejo uyu uwo
iyi icyo ibi ibyo aba abo aha aho hano hariya uriya bariya iri iryo uru urwo aka ako ubu ubwo kuri muri kubera nubwo niba nta ntabwo nti ni si ari bari
ndi uri turi ngewe njye jyewe wowe we twe mwe bo undi abandi ikindi ibindi buri bose byose zose yose wese rwose cyane gusa nanone kandi mbese yego oya
umuntu abantu uwahohotewe abahohotewe uwarokotse uwacurujwe abacurujwe umugenerwabikorwa umukobwa abakobwa umuhungu abahungu umwana abana umugore abagore
umugabo abagabo umubyeyi ababyeyi mama papa nyina se nyirakuru sekuru nyirasenge nyirarume umuvandimwe abavandimwe mushiki mukuru murumuna musaza umuturanyi
abaturanyi inshuti umuryango imiryango urugo umugabo umukunzi umusore abasore inkumi umusaza umukecuru umurera umurezi
umukoresha abakoresha umukozi abakozi shebuja nyirabuja umukomisiyoneri umucuruzi abacuruzi umushoferi abashoferi ukekwaho abakekwaho ucyekwaho uregwa
umutangabuhamya abatangabuhamya umupolisi abapolisi umugenzacyaha umushinjacyaha umucamanza umwunganizi avoka umuganga umuforomo umujyanama abajyanama
umusemuzi umwarimu umunyeshuri umuyobozi umuvugizi umuhuzabikorwa umugenzuzi umukiriya umunyamabanga umwirondoro umuhuza umugiraneza
dosiye dosye ikirego nimero numero nomero nomero inomero raporo inyandiko itariki amatariki tariki umunsi iminsi ukwezi amezi umwaka imyaka icyumweru isaha
amasaha mugitondo nimugoroba nijoro saa ahantu aderesi aho izina amazina imyaka igitsina ubwenegihugu ururimi indimi idini akazi umwuga amashuri telefone
telefoni terefone imeyili imeri ubutumwa konti konte ikarita indangamuntu irangamuntu irangamimerere pasiporo pasiporte viza uruhushya purake puraki
ipuraki imodoka ikamyo moto bisi tagisi indege ubwato itike icyangombwa ibyangombwa
ikiganiro ibiganiro ubuhamya isuzuma uruzinduko ikurikirana gahunda umutekano uburinzi ikigo ibigo ibitaro ivuriro ubuzima ishuri kiliziya umusigiti isoko
ibiro urukiko gereza ambasade minisiteri ishami umuryango sitasiyo polisi ubugenzacyaha leta guverinoma umupaka imipaka ikibuga gare umuhanda agakinjiro
umudugudu akagari umurenge akarere intara umujyi igihugu inkambi hoteli akabari resitora iduka umurima ikirombe uruganda
umushahara amafaranga ideni imyenda kwishyura ayo frw amadolari amasezerano isezerano iterabwoba ihohoterwa icuruzwa ubucakara uburaya ubucuruzi uburiganya
ishimutwa urugendo ubufasha inkunga serivisi ubujyanama amahugurwa ingaruka ikibazo ibibazo iperereza ifatwa urubanza itahuka ubusabe uburenganzira
yavutse wavutse yabonetse yavuze yatangaje yatawe yahawe yari afite yagiye yageze yavuye yatorotse yajyanwe yakoraga yakoreshejwe yahohotewe yakubiswe
yambuwe yasabye yifuza yabwiwe yasezeranijwe yagurishijwe yafunzwe yafashwe yarokowe yimuriwe yakiriwe yoherejwe yasuwe yanditse arasaba arifuza arasabwa
avuga avuka aba atuye akomoka akora ararira aratinya arwaye yitwa witwa bitwa uwitwa zitwa akitwa azwi uzwi bamwe umwe babiri batatu kabiri rimwe gatatu
yamujyanye yamubeshye yamutwaye bamujyanye bamubeshye yamwambuye yamusezeranije yamuhaye yamufashe yatwaye yatwawe ifite yarafashwe bafashwe habonetse
uwa aba abo ibi icyakora naho ndetse hamwe twamusanze twasanze yakuwe yaje baje yagarutse yarangije yahageze yahamagawe hamagara andikira ohereza kuvugana
uwamujyanye uwamucuruje uwamubeshye uwamushutse umucuruzaji abacuruzaji uwakekwagaho icyitonderwa incamake impamvu intego ibanga ihutirwa urubuga umuyoboro
uwo umunsi itsinda inama ibisobanuro amakuru umubare ubwoko urwego hejuru hasi hagati ahagana aheruka ubwa mbere kabiri byihutirwa ntihagire
nimero_ya umutangamakuru ushinzwe abashinzwe uwabikoze umutekamutwe abatekamutwe
izina_rye umubyeyi_we
`)

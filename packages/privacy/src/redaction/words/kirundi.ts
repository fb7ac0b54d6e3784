import { wordsOf } from './split.ts'

/** Words of Kirundi that Kinyarwanda has not, or in another form than the rules of spelling give. */
export const kirundiWords: readonly string[] = /* @__PURE__ */ wordsOf(`
uyo jewe wewe twebwe mwebwe jeho weho tweho mweho boho jenyene wenyene honyene bonyene nyene conyene vyonyene uyundi abandi ikindi ivyindi
ndiko uriko ariko turiko muriko bariko iriko biriko ziriko kiriko ririko ruriko hariko nariko wariko yariko twariko mwariko variko vyariko
nica nca uca aca duca muca baca bica ica zica rica ruca kica haca naca waca yaca twaca mwaca vyaca zaca caca vyoca
nja uja aja tuja muja baja bija ija zija kuja kwaja naja waja yaja twaja mwaja nzoja uzoja azoja bazoja sinja ntaja ntibaja
noba woba yoba twoba mwoba boba vyoba zoba coba hoba rwoba nzoba uzoba azoba tuzoba muzoba bazoba bizoba izoba zizoba hazoba kizoba ruzoba sinoba ntiyoba ntiboba
nza uza aza tuza muza baza biza iza ziza noza woza yoza boza nzoza uzoza azoza tuzoza bazoza
ico nico sico naco ataco ntaco arico niko siko nikwo sikwo nivyo sivyo navyo nibo sibo niwe siwe nirwo nayo nizo sibwo nibwo niho siho
caje cari caba cagiye catumye congera cane cinshi cose cotuma cabaye
caco cacu canyu cabo canje cawe ciwe rwiwe kwiwe biwe viwe ivyiwe ivyacu ivyawe ivyanje ivyabo ivyaco vyacu vyanje vyawe vyabo vyiwe
twese mwese bose hose kose vyose zose rwose ryose kino runo uno bino zino kano ano hano muno
ubu ubwo umengo nyabuna nyabu eka oya ego mbe mbega none nuko rero kanatsinda ahubwo kandi canke caranke mugabo nka nkako nkuko artyo gurtyo urtyo birtyo gutyo
hambavu hagati hambere inyuma imbere hejuru hasi hanze hafi hatoya gatoyi bukebuke ningoga vuba ubwambere ubwanyuma ubugira
ejo uyumusi uyumunsi musi umusi imisi indwi amayinga ukwezi amezi umwaka imyaka gatondo mugatondo umuhingamo umugoroba ijoro isaha amasaha igihe ibihe akanya akaryo
kuwambere kuwakabiri kuwagatatu kuwakane kuwagatanu kuwagatandatu kuwamungu
nzero ruhuhuma ntwarante ndamukiza rusama ruheshi mukakaro myandagaro nyakanga gitugutu munyonyo
rimwe kabiri gatatu kane gatanu gatandatu umunani icenda cumi mirongo ibiri itatu ine itanu itandatu ijana amajana igihumbi ibihumbi umuriyoni imiriyoni zibiri zitatu zine zitanu zitandatu
maama mama mawe dawe sogokuru inakuru sokuru umwigeme abigeme umuvyeyi abavyeyi umuryango imiryango umugenzi abagenzi umubanyi ababanyi umunywanyi mushikanje mushikawe mwenewacu umusuma umurwayi umukenyezi abakenyezi umuserebanyi umukwe umutama umusaza umwungere umukozi
umushingantahe abashingantahe umushikiranganji abashikiranganji umushikirizamanza abashikirizamanza umucamanza abacamanza umunyamakuru umumenyeshamakuru umukenguzamateka abakenguzamateka umwigisha umuganga umupolisi umujandarume umuserukira abaserukira umukuru umukomiseri umutegetsi abategetsi umudandaza abadandaza umushoferi
komine ikomine amakomine umutumba imitumba zone intara reta leta politike repuburika intwaro ubushikiranganji ubushingantahe urwego inzego ishirahamwe amashirahamwe isentare sentare ibohero umubano umutekano agateka itegeko amategeko icaha ivyaha icabona ivyabona ibwirizwa ingingo icegera ivyegera
ibarabara isoko iduka uburaro imbago urubibe umupaka indege imodoka ibisi ikinga ipikipiki uruganda umurima itongo amatongo inka impene intama inkoko ibiharage ibijumbu imyumbati umuceri ibigori amazi imfunguro imfungurwa umuti imiti ivuriro ibitaro indwara imbanyi inda
amafaranga amahera umushahara agahembo akazi ibikorwa igikorwa ububata ubuja agahotoro ingoyi inkoni ikibazo ibibazo inyishu imvo impamvu intumbero umugambi imigambi insiguro ijambo amajambo ikiganiro inama amakuru ikete amakete ikarata indangamuntu urupapuro impapuro telefone terefone
kuva kuba kugira kugeza gushika gushitsa kuronka kurondera kuraba kumenya kudandaza gukoresha gukorera kwanka kwihweza kuvuga kuyaga kubandanya gutangura guheza kwugara kwugurura kurungika kwishura kwikura kubabaza guhohotera gufata kurwana guhunga kwinyegeza kugoka
ndakunda ndakeneye nkeneye ngomba ndagomba ndashaka nshaka ndashobora nshobora sinshobora sinshoboye sinzi ndazi ndavuye navuye navuga ndavuga ndasaba nsaba ndarondera nararondera ndagiye nagiye ndaje naje ndatinya naratinye nahunze narahunze ndarwaye narwaye ndababaye narababaye narakoze nakoze nkora ndakora ndiho ndavyibuka
`)

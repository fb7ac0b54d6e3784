import { wordsOf } from './split.ts'

/** Words after which a name comes, whatever it looks like. */
export const namingCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
named called nicknamed alias aka nommé nommée nommés prénommé prénommée dénommé dénommée appelé appelée appelle appellerait surnommé surnommée
nom prénom prénoms witwa yitwa bitwa uwitwa akitwa zitwa wiyita wiyise amazina izina anaitwa aitwaye aitwae wanaitwa anayeitwa iitwayo jina majina bita kwita utani
mr mrs ms miss mme mlle monsieur madame bwana bibi sieur
nitwa yitwaga witwaga bitwaga kitwa hitwa bamwita biyita yiyita aliitwa waliitwa naitwa wanamwita wamemwita walimwita wamwita alimwita bamwise yamwise baramwita akiitwa anajiita alijiita inayoitwa iitwayo unaoitwa calls appeler nommer surnom pseudo dit dite utani`),
)

/** The nouns of labels that ask for a name: name: …, noms et prénoms : …, izina ry'umwana: … */
export const nameLabels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    `name names surname surnames forename forenames firstname lastname fullname nickname nicknames alias aliases
    nom noms prénom prénoms prenom prenoms surnom surnoms izina amazina akazina akabyiniriro jina majina utani`,
  ),
)

/** Whose name, or which one, such a label asks for: nom de famille, jina la mzazi, name of the recruiter. */
export const labelWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    `person parent recruiter trafficker perpetrator exploiter offender informant contact used given real
    personne parent recruteur recruteuse trafiquant trafiquante auteur exploiteur exploiteuse employeur informateur enfant famille usuel usage
    umuntu umubyeyi umukoresha nyaryo bwite umuryango
    mtu mzazi mlanguzi kwanza mwisho ukoo halisi`,
  ),
)

/** What a note has after such a label if there is no name, and no list of ordinary words has. */
export const wordsInsteadOfName: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    `unknown anonymous undisclosed withheld redacted anonymised anonymized pseudonymised pseudonymized unk idem ditto
    inconnu inconnue inconnus inconnues anonyme anonymisé anonymisée pseudonymisé pseudonymisée néant halina haijulikani halijulikani hayajulikani ntazwi ntarizi ntaryo`,
  ),
)

/** Verbs after which even an ordinary word in small letters is a name: yitwa bebe, anaitwa furaha. */
export const strongCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    'witwa yitwa bitwa uwitwa nitwa yitwaga witwaga bamwita yiyita anaitwa aitwaye aitwae aliitwa wanamwita wamemwita walimwita wamwita alimwita bamwise yamwise baramwita akiitwa anajiita alijiita alias aka',
  ),
)

/** Words that may be between a naming cue and the name. */
export const cueFillers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('is was are as est était ni rye ryabo lake lao yake rya ya complet full kamili'),
)

/** Words after which a capitalised word is a place rather than a person. */
export const placeCues: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
in at from near to towards toward via into outside around through reached left between across
à au aux dans vers depuis près jusqu'à en chez hors
i mu ku kuva kugera muri kuri hafi ahitwa
katika huko mjini kijijini hapo kutoka hadi karibu eneo mpaka
district sector province village town city cell county region camp settlement village commune quartier ville secteur territoire
umurenge akarere akagari umudugudu intara umujyi inkambi mtaa mtaani wilaya mkoa kata kijiji mji kambi kaunti
rue avenue boulevard street road hotel hôtel bar market marché soko isoko hoteli barabara`),
)

/** Generic words that are part of a place's name when written with a capital beside it. */
export const placeWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
street st road rd avenue av ave lane drive boulevard blvd way close estate estates house plaza tower towers building heights gardens court square roundabout junction
hotel hôtel lodge guesthouse motel inn hostel resort bar pub club restaurant café cafe coffee centre center pharmacy saloon spa apartments salon bazaar supermarket market mall shop bakery
hospital clinic dispensary school university college church parish mosque cathedral station stage park airport port harbour pier border post bridge island
lake river mount mountain hill hills valley beach bay falls forest camp settlement village town city district sector cell county subcounty sub-county province
region territory township division ward parish zone north south east west northern southern eastern western central upper lower new old
rue marché école église hôpital gare aéroport poste pont quartier village ville commune territoire secteur cellule camp lac rivière île mont nord sud est ouest
umudugudu akagari umurenge akarere intara isoko gare inkambi mtaa soko kituo hospitali shule kanisa msikiti kijiji kata wilaya mkoa kambi hoteli stendi bandari`),
)

/** Kinds of places after or before which an ordinary word with a capital is a name. */
export const tellingPlaceWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`street st road rd avenue av ave lane boulevard blvd hotel hôtel lodge guesthouse motel bar pub club restaurant café cafe market mall plaza park bridge valley hill hills heights gardens palace paradise inn coffee centre center pharmacy saloon spa apartments
  village estate camp beach island lake mount mountain rue marché quartier gare hoteli soko isoko mtaa inkambi umudugudu kijiji district province`),
)
/** Words between `rue` and its name. */
export const streetParticles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('de du des d la le les l ya wa'),
)

/** Words in lower case that belong to a place when they are directly before it, and after it. */
export const leadingPlaceWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('rue avenue boulevard hotel hôtel hoteli bar lodge st saint sainte'),
)
export const trailingPlaceWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('street road avenue lane hotel lodge guesthouse bar pub club estate'),
)

/** Particles that join the parts of a name. */
export const particles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`dela delos de du des d la le les bin bint binti ben ibn ibnu el al ul abu umm um van von der den dos das da do di del della wa wo ole arap es ud ur sur ya y san
  hadj haj sheikh sheikha khan`),
)

/** Particles that mean nothing outside a name. */
export const nameParticles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf('bin bint binti ben ibn ibnu el al abu umm um van von der dos das ole arap hadj haj sheikh'),
)

/** What follows an ordinary word that opens a sentence, and hardly ever a name: `Facteur de …`, `Njia ya …`, `Uburyo bwa …`. */
export const wordFollowers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
de du des d le la les l au aux à que qu en sur pour par entre vous ce cette est-ce sont où
ya wa la za cha vya gani hii hiyo hizo huyo hao yake zake wake lake
y w cy by ry rw bw z bya cya rya bwa rwa kwa iki ki uwo uyu iyo ibyo`),
)

/** Verbs that often follow the name that opens a sentence. */
export const nameFollowers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
is was has had says said told reports reported states stated lives lived left arrived went came wants wanted works worked will would can could did does
and who whose also then later now aged escaped fled met asked explained described disclosed returned remains calls called claims claimed denied confirmed
lui est était a avait dit déclare vit habite travaille et qui raconte explique arrive affirme demande souhaite signale âgée âgé aurait sera serait
yavuze yavutse yabonetse yari afite avuga yageze na ni yahawe yagiye yatorotse akomoka atuye arasaba yasabye
alisema anasema alikuwa ana ni na alipatikana aliondoka anaishi aliishi alifika alitoroka amesema anadai aliambia`),
)

import { nameFollowers } from './cues.ts'
import { wordsOf } from './split.ts'

/**
 * What people are called by before a name: with a capital and directly before one it belongs to it, as in Mama Aisha,
 * Mzee Karanja, Mr. Chen.
 */
export const titles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
dkt mwl bw bwn mch eng adv hon mhe mh agent meneja nahodha askofu mr mrs ms miss mx dr prof professor sr fr rev reverend pastor bishop sheikh imam hajji hajj haji hajat hajjat alhaji el-hadj ustadh sir madam madame boss chief capt captain col colonel cdt
commandant gen général sgt sergeant lt maj major cpl insp inspector mme mlle monsieur mademoiselle maître me père sœur soeur abbé frère papa maman mama tata tantine tonton uncle aunt aunty auntie sister
brother baba mzee bi bibi bwana ndugu dada kaka mjomba shangazi mwalimu daktari mchungaji padri padre sista afande mheshimiwa mtendaji chifu pasiteri padiri muganga afande
gitifu muzehe mukecuru docteur doctor dokta engineer ing coach teacher nurse mwinjilisti shekhe nana obbo ato wzro woizero ssalongo nnalongo jaaja`),
)

/** People by their kin or their work: in a note without capitals a name comes after them sooner than anything else. */
export const kinWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
mother father mum mom dad sister brother uncle aunt aunty auntie cousin niece nephew grandmother grandfather grandma grandpa wife husband boyfriend girlfriend fiancé son daughter friend neighbour
neighbor boss madam officer inspector driver pastor sister teacher coach agent girl boy chief landlord employer
mère père maman papa sœur soeur frère oncle tante tantine tonton cousin cousine neveu nièce mari femme fils fille petite petit copain copine ami amie voisin voisine patron patronne chauffeur pasteur
mama baba dada kaka mjomba shangazi bibi babu mzee rafiki jirani dereva afande mwalimu sista padri mchungaji binti mume mke mdogo mtoto msichana mvulana shemeji wifi mkwe mpwa mjukuu binamu wakala bosi mwajiri
nyina musaza mushiki murumuna mukuru nyirasenge nyirarume nyirakuru sekuru mugabo umugabo umugore umukobwa umuhungu umwana mwana inshuti umuturanyi shebuja nyirabuja umushoferi padiri pasiteri sogokuru nyogokuru masenge nyogosenge mwishywa umwishywa mubyara umwuzukuru umukazana marume nyokorome data nyirabukwe muramu sebukwe
guardian caretaker tutrice tuteur survivante survivant mineure mlezi umurera umurezi uwarokotse manusura
accused suspect victim survivor client witness woman lady man
accusé accusée prévenu suspecte soir moi
mtuhumiwa mwathiriwa mteja umukiriya umwigeme umwagazi umuvukanyi nyirasenge cliente client uwahohotewe ukekwaho
agent meneja rubani kapteni hi hello dear habari hujambo muraho mwaramutse amakuru slt salut bonjour bsr bjr cher chère its it's i'm im ndi nitwa mimi kwa`),
)

/** Words between a word of kin and the name: her, of, is. */
export const kinFillers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(
    `is was s of est ni wa ya la cha we wanjye wanje wawe wacu wabo ye yanjye yake wake yangu wangu lake zake huyo yule uyu uwo witwa anaitwa wiwe wanje wawe yiwe`,
  ),
)

/** Verbs of coming, going and living: in a note without capitals a place comes after them. */
export const motionVerbs: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
avuye yavuye bavuye navuye ava avaga kuva yagiye agiye bagiye nagiye ajya yajyanywe yajyanye kujya ageze yageze bageze nageze agera kugera atuye ntuye batuye utuye akomoka avuka yavukiye navukiye mvuka aba yabaga
iwabo hafi gutaha yimukiye bimukiye yaburiye yamujyanye bamujyanye yabonetse
anatoka alitoka ametoka walitoka natoka kutoka anaenda alienda alikwenda kwenda walikwenda ameenda anaishi aliishi wanaishi naishi kuishi alifika walifika nilifika kufika ameenda alihamia walihamia
alipelekwa walipelekwa amepelekwa alipatikana huko hapo mpaka hadi kwao karibu akielekea kurudi alirudi amerudi
habite habitait vit vivait loge logeait réside arrivé arrivée parti partie`),
)

/** Whether a word is a verb that a person does, in the third person of Swahili or Kinyarwanda: anataka, alisema, yavuze, arashaka. */
export const isPersonVerb = (word: string): boolean =>
  /^(?:a|wa)(?:na|li|me|ta|ka|ki|nge)[a-z]{2,}$|^(?:ya|ara|aza|yara|nti[ay])[a-z]{2,}[ae]$|^a[bcdfghjkmnprstvwz][a-z]*(?:ye|a)$/.test(
    word,
  )

/** Whether a word is such a verb of one of the two languages; plurals that begin like one are not. */
export const isPersonVerbOf = (word: string, language: 'rw' | 'sw'): boolean =>
  language === 'sw'
    ? /^(?:a|wa)(?:na|li|me|ta|ka|ki|nge)[a-z]{2,}$/.test(word)
    : /^(?:ya|ara|aza|yara|nti[ay])[a-z]{2,}[ae]$|^a(?!ma)[bcdfghjkmnprstvwz][a-z]*(?:ye|a)$/.test(word)

/** Whether what follows a word is what a person does. */
export const standsBeforeVerb = (next: { lower: string } | undefined): boolean =>
  next !== undefined &&
  (nameFollowers.has(next.lower) || isPersonVerb(next.lower)) &&
  next.lower !== 'ni' &&
  next.lower !== 'na'

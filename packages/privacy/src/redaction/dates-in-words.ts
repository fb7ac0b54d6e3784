import type { Rule } from './dates.ts'
import {
  englishOrdinal,
  figures,
  frenchDay,
  kinyarwandaNumber,
  swahiliNumber,
  yearInWords,
  yearOf,
} from './numbers-in-words.ts'
import type { RedactionLanguage } from './span.ts'
import type { WordToken } from './word-tokens.ts'
import { wordsOf } from './words/split.ts'

const month = {
  en: '(?:january|february|march|april|may(?! (?:be|have)\\b)|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)',
  fr: '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)',
  rw: '(?:mutarama|gashyantare|werurwe|mata|gicurasi|kamena|nyakanga|kanama|nzel?ri?|nzeli|ukwakira|ugushyingo|ukuboza|nzero|ruhuhuma|ntwarante|ndamukiza|rusama|ruheshi|mukakaro|myandagaro|gitugutu|munyonyo|kigarama)',
  sw: '(?:januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)',
} as const
const weekday = {
  en: '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)',
  fr: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  rw: "(?:ku ?wa (?:mbere|kabiri|gatatu|kane|gatanu|gatandatu)|ku cyumweru|ku w['’]?(?:imana|indwi|mungu))",
  sw: '(?:juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa)',
} as const

const feast = {
  en: "(?:christmas|x-?mas|easter|boxing day|good friday|ash wednesday|palm sunday|pentecost|new year(?:['’]?s)?(?= (?:eve|day|night)|\\W*(?:19|20)\\d\\d)|ramadan|eid(?:[ -](?:al|el|ul)[ -](?:fitr|adha))?|(?:independence|liberation|labour|heroes['’]?|martyrs['’]?|women['’]?s|valentine['’]?s) day|halloween|diwali|all saints)(?: (?:eve|day|night|monday|sunday|morning))?",
  fr: "(?:noël|noel|pâques|paques|toussaint|ascension|pentecôte|assomption|tabaski|aïd(?:[ -](?:el|al)[ -](?:fitr|adha|kébir|kebir))?|ramadan|korité|nouvel an|saint[ -]sylvestre|épiphanie|vendredi saint|fête (?:du travail|nationale|de l['’]indépendance))",
  rw: "(?:noheli|noweli|pasika|(?:u?bu)?nani(?= b)|asomusiyo|asompsiyo|pentekote|ramadhani|ramazani|irayidi|ku wa gatanu mutagatifu|umunsi w['’](?:intwari|ubwigenge|umurimo)|kwibohora)",
  sw: '(?:krismasi|noeli|pasaka|mwaka mpya|ijumaa kuu|jumatatu ya pasaka|idi(?: (?:el|ul|al)[ -](?:fitr|adha|hajj))?|ramadhani|sabasaba|nanenane)',
} as const

const inside = (source: string): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${source})(?![A-Za-zÀ-ɏ\\d])`, 'gi')
const relative = '(?:last|this|next|that|the (?:same|previous|following|current)) (?:month|year)'
const relatif =
  '(?:du mois|de ce mois|du m[êe]me mois|courant)(?: (?:dernier|passé|prochain|suivant|précédent|en cours))?'

/** What a day may look like in each language; at one place in a text, the first that fits. */
const sources = (): Readonly<Record<RedactionLanguage, readonly string[]>> => {
  const { en, fr, rw, sw } = month
  const ofYear = `(?:,? (?:(?:of|in) )?(?:${yearOf.en}|(?:last|this) year))?`
  const dAn = `(?:,? (?:de (?:l['’]an(?:née)? )?|en )?${yearOf.fr})?`
  const ya = `(?:,? (?:(?:mu )?u?mwaka (?:wa |w['’])|(?:yo |bwo )?mu |[ybc]?[wy]a )?${yearOf.rw})?`
  const mwaka = `(?:,? (?:(?:ya |wa )?mwaka (?:wa )?|ya )?${yearOf.sw})?`
  const tariki = "(?:i?tariki|amatariki|igenekerezo)(?: ya| y['’]?| rya| za)?"
  const ukwezi = `(?: (?:${rw}|(?:[zy]['’]|yo mu |mu )?(?:ukwa|ukwezi kwa|kwezi kwa|ukwezi) (?:${kinyarwandaNumber}|${rw}|\\d{1,2})))?${ya}`
  const nth = `(?:${englishOrdinal}|\\d{1,2}(?:st|nd|rd|th))`
  return {
    en: [
      // the third of March two thousand and four, Tuesday the fourteenth of May, the third of last month
      `(?:${weekday.en},? (?:the )?)?${nth}(?: day)? (?:of )?(?:the month of )?(?:${en}${ofYear}|${relative})`,
      `(?:${en}) (?:to|until|till|and) (?:the end of |mid-)?${en}${ofYear}`,
      `${en} (?:the )?${englishOrdinal}${ofYear}`,
      `(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:${weekday.en}|week|weekend|days?) (?:of|in) (?:${en}|ramadan|${relative})${ofYear}`,
      `(?:early|mid|late|(?:the )?(?:beginning|middle|end|start|close) of)[ -](?:${en})${ofYear}`,
      `${feast.en}${ofYear}`,
    ],
    fr: [
      // le douze mars deux mille vingt-quatre, le lundi trois avril, le quinze du mois dernier, du 6 au 7 août
      `(?:${weekday.fr} )?(?:\\d{1,2}(?:er)? (?:au|et) )?(?:${frenchDay}|\\d{1,2}(?:er)?) (?:(?:jour )?du mois de |jour du mois d['’]|de |d['’])?(?:${fr}${dAn}|${relatif})`,
      `(?:${weekday.fr}(?: (?:dernier|passé|prochain))?,? (?:le )?)(?:${frenchDay}|\\d{1,2})(?= du mois|[.,;:)]|$)`,
      `(?:premier|première|deuxième|second|seconde|troisième|quatrième|dernier|dernière) (?:${weekday.fr}|semaine|jour|week-end) (?:de |d['’]|du mois (?:de |d['’])?|du )(?:${fr}|ramadan|mois (?:dernier|passé|prochain))${dAn}`,
      `(?:mi|début|fin|courant|milieu)[ -](?:de |d['’]|du mois (?:de |d['’]))?${fr}${dAn}`,
      `(?:(?:veille|lendemain|soir|jour|lundi|nuit|fêtes?) (?:de la |de l['’]|du |de ))?${feast.fr}${dAn}`,
    ],
    rw: [
      // ku wa gatatu tariki ya cumi n'abiri Werurwe, itariki cumi n'umwe z'ukwa kabiri
      `(?:${weekday.rw}|u?kwezi gushize),? (?:ku )?${tariki} ?${kinyarwandaNumber}${ukwezi}`,
      `(?<=${tariki} ?)${kinyarwandaNumber}${ukwezi}`,
      `(?:${kinyarwandaNumber}) (?:${rw})${ya}`,
      `(?:mpera|ntangiriro|ntango|hagati|impera)(?: z['’]| y['’]| ya | za | mu )(?:u?kwezi kwa )?${rw}${ya}`,
      `${weekday.rw} (?:cya|wa) (?:mbere|kabiri|gatatu|kane|nyuma)(?: (?:cya|wa|cy['’]|w['’])(?:ukwezi kwa )?)? ?${rw}${ya}`,
      `${feast.rw}${ya}`,
    ],
    sw: [
      // tarehe tatu Aprili, tarehe kumi na nne mwezi wa tano, mwanzoni mwa mwezi Julai
      `(?:(?:${weekday.sw}(?: iliyopita| ijayo)?|mwezi (?:uliopita|ujao|huu)),? (?:ya )?)?tarehe ?${swahiliNumber}(?: (?:ya |mwezi (?:wa )?)?(?:${sw}|(?<=mwezi (?:wa )?)(?:${swahiliNumber}|\\d{1,2})))?${mwaka}`,
      `(?:${swahiliNumber}) ${sw}${mwaka}`,
      `(?:mwanzoni|mwishoni|mwanzo|mwisho|katikati) (?:mwa |wa |ya )(?:mwezi (?:wa )?)?${sw}${mwaka}`,
      `(?:(?:siku(?:kuu)?|mkesha|usiku|asubuhi) (?:ya|wa) )?${feast.sw}${mwaka}`,
    ],
  }
}

const unit =
  '(?! ?(?:rwf|frw|fbu|ugx|kes|ksh|tzs|usd|euros?|dollars?|francs?|shillings?|shilingi|faranga|amafaranga|women|men|girls|people|kilometres|km|watu|personnes))'

/** What is before a year in words: born in nineteen ninety-eight, mwaka wa elfu mbili, mu mwaka w'igihumbi. */
const yearCues = {
  en: '\\b(?:in|since|around|year|born) ',
  fr: '\\b(?:en|depuis|vers|année|née?) ',
  rw: "(?:\\bumwaka(?: wa)? |\\bmwaka wa |\\bw['’]|\\bmu )",
  sw: '\\b(?:mwaka(?: wa)?|mnamo) ',
} as const

const rulesOf = (language: RedactionLanguage): readonly Rule[] => [
  { type: 'DATE', confidence: 0.9, pattern: inside(sources()[language].join('|')), accept: tellsDay },
  {
    type: 'DATE',
    confidence: 0.8,
    pattern: new RegExp(`${yearCues[language]}(${yearInWords[language]})(?![A-Za-zÀ-ɏ\\d])${unit}`, 'gi'),
    group: 1,
  },
]
const makeRules = (): Readonly<Record<RedactionLanguage, readonly Rule[]>> => ({
  en: rulesOf('en').concat({
    // by the thirtieth
    type: 'DATE',
    confidence: 0.7,
    pattern: inside(
      `(?:on|by|until|till|since|before|after|(?:evening|morning|night|afternoon|day) of) the (${englishOrdinal})(?=[.,;:)]|$| (?:at|in|he|she|they|we|i)\\b)`,
    ),
    group: 1,
  }),
  fr: rulesOf('fr'),
  rw: rulesOf('rw'),
  sw: rulesOf('sw'),
})

/** Dates in words, relative ones, and feasts; before the rules for digits, so that a day in words keeps its year. */
const datesInWords = /* @__PURE__ */ makeRules()

/** A feast without a year is a date after a word of time: at Easter, depuis Noël, kuri Pasika. */
const timeBefore =
  /(?:^|[\s'’])(?:on|at|since|before|after|until|till|by|around|during|of|à|à la|à l|au|aux|de|du|de la|depuis|avant|après|dès|pour|ku|kuri|mbere ya|nyuma ya|kuva|wakati wa|baada ya|kabla ya|tangu|hadi|ya|wa|hari|ilikuwa|la|le|l)[\s'’]+$/i
const onlyFeast = /* @__PURE__ */ new RegExp(`^(?:${Object.values(feast).join('|')})$`, 'i')
const timeReach = 14

function tellsDay(match: RegExpExecArray, text: string): boolean {
  if (!onlyFeast.test(match[0])) return true
  return timeBefore.test(text.slice(Math.max(0, match.index - timeReach), match.index))
}

const numberBit = 1
const monthBit = 2
const figureBit = 256
/** Words of dates by language: those that need another one beside them, those of months, and those that are enough. */
const words: Readonly<Record<RedactionLanguage, readonly [number: string, month: string, enough: string]>> = {
  en: [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last early mid late beginning end middle start to until and this next',
    'january february march april may june july august september october november december jan janu feb mar apr jun jul aug sep sept oct nov dec month ramadan',
    'twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirty-first thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth thousand nineteen twenty christmas xmas x-mas easter boxing good ash palm pentecost year ramadan eid independence liberation labour heroes martyrs women valentine halloween diwali saints mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december',
  ],
  fr: [
    'premier première un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente dix-sept dix-huit dix-neuf mi début fin courant milieu dernier dernière deuxième troisième au du',
    'janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre fév fev avr sept oct nov déc dec mois',
    'vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf vingt-et-un trente-et-un lundi mardi mercredi jeudi vendredi samedi dimanche mille mil noël noel pâques paques toussaint ascension pentecôte assomption tabaski aïd ramadan korité nouvel sylvestre saint-sylvestre épiphanie saint fête mi-janvier mi-février mi-mars mi-avril mi-mai mi-juin mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre',
  ],
  rw: [
    'rimwe umwe imwe mbere kabiri abiri ebyiri zibiri gatatu atatu eshatu zitatu kane ane enye zine gatanu atanu eshanu zitanu gatandatu atandatu esheshatu karindwi arindwi indwi umunani munani icyenda cyenda icenda cenda cumi icumi makumyabiri mirongwibiri mirongo mpera ntangiriro ntango hagati impera nyuma',
    'mutarama gashyantare werurwe mata gicurasi kamena nyakanga kanama nzeri nzeli nzelri ukwakira ugushyingo ukuboza nzero ruhuhuma ntwarante ndamukiza rusama ruheshi mukakaro myandagaro gitugutu munyonyo kigarama itariki tariki amatariki igenekerezo kwezi ukwezi ukwa',
    'igihumbi ibihumbi noheli noweli pasika bunani ubunani nani asomusiyo asompsiyo pentekote ramadhani ramazani irayidi mutagatifu intwari ubwigenge umurimo kwibohora',
  ],
  sw: [
    'moja kwanza mosi mbili pili tatu nne tano sita saba nane tisa kumi ishirini thelathini mwanzoni mwishoni mwanzo mwisho katikati',
    'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba tarehe mwezi',
    'elfu krismasi noeli pasaka mpya kuu idi ramadhani sabasaba nanenane',
  ],
}
const languages: readonly RedactionLanguage[] = ['en', 'fr', 'rw', 'sw']

function makeTriggers(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [at, language] of languages.entries())
    for (const [index, list] of words[language].entries())
      for (const word of wordsOf(list)) bits.set(word, (bits.get(word) ?? 0) | ((index + 1) << (at * 2)))
  for (const word of figures) bits.set(word, (bits.get(word) ?? 0) | figureBit)
  return bits
}
const triggers = /* @__PURE__ */ makeTriggers()
const fewestFigures = 4

/** What a note has in words: the rules for dates that it needs, by the languages of which it has the words, and whether it has enough figures for a number. */
export type InWords = { dates: readonly Rule[]; hasFigures: boolean; hasMonth: boolean }

/** Looks for words of dates and numbers, so that most notes need none of the rules. */
export function lookForWords(tokens: readonly WordToken[]): InWords {
  let found = 0
  let count = 0
  for (const { lower } of tokens) {
    const bits = triggers.get(lower)
    if (bits === undefined) continue
    found |= bits
    if ((bits & figureBit) !== 0) count++
  }
  const needed = languages.filter((_, at) => ((found >> (at * 2)) & both) === both)
  return {
    dates: needed.length === 0 ? none : needed.flatMap((language) => datesInWords[language]),
    hasFigures: count >= fewestFigures,
    hasMonth: (found & anyMonth) !== 0,
  }
}
const both = numberBit | monthBit
const anyMonth = monthBit | (monthBit << 2) | (monthBit << 4) | (monthBit << 6)
const none: readonly Rule[] = []

import { inOneShape, isBirth, type Rule } from './dates.ts'
import {
  englishOrdinal,
  frenchDay,
  kinyarwandaNumber,
  meeting,
  swahiliNumber,
  yearInWords,
  yearOf,
} from './numbers-in-words.ts'
import type { RedactionLanguage } from './span.ts'

const month = {
  en: '(?:january|february|march|april|may(?! (?:be|have)\\b)|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=)',
  fr: '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)(?=)',
  rw: '(?:mutarama|gashyantare|werurwe|mata|gicurasi|kamena|nyakanga|kanama|nzel?ri?|nzeli|ukwakira|ugushyingo|ukuboza|nzero|ruhuhuma|ntwarante|ndamukiza|rusama|ruheshi|mukakaro|myandagaro|gitugutu|munyonyo|kigarama)(?=)',
  sw: '(?:januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba)(?=)',
} as const
const weekday = {
  en: '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)(?=)',
  fr: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?=)',
  rw: "(?:ku ?wa (?:mbere|kabiri|gatatu|kane|gatanu|gatandatu)|ku cyumweru|ku w['’]?(?:imana|indwi|mungu))(?=)",
  sw: '(?:juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa)(?=)',
} as const

const feast = {
  en: "(?:christmas|x-?mas|easter|boxing day|good friday|ash wednesday|palm sunday|pentecost|new year(?:['’]?s)?(?= (?:eve|day|night)|\\W*(?:19|20)\\d\\d)|ramadan|eid(?:[ -](?:al|el|ul)[ -](?:fitr|adha))?|(?:independence|liberation|labour|jamhuri|mashujaa|madaraka|utamaduni|mazingira|muungano|karume|nyerere|unity|republic|union|heroes['’]?|martyrs['’]?|women['’]?s|valentine['’]?s) day|halloween|diwali|all saints)(?: (?:eve|day|night|monday|sunday|morning))?",
  fr: "(?:noël|noel|pâques|paques|toussaint|ascension|pentecôte|assomption|tabaski|aïd(?:[ -](?:el|al)[ -](?:fitr|adha|kébir|kebir))?|ramadan|korité|nouvel an|saint[ -]sylvestre|épiphanie|vendredi saint|fête (?:du travail|nationale|de l['’]indépendance))",
  rw: "(?:noheli|noweli|pasika|(?:u?bu)?nani(?= b)|asomusiyo|asompsiyo|pentekote|ramadhani|ramazani|irayidi|ku wa gatanu mutagatifu|umunsi w['’](?:intwari|ubwigenge|umurimo)|kwibohora)",
  sw: '(?:krismasi|noeli|pasaka|mwaka mpya|ijumaa kuu|jumatatu ya pasaka|idi(?: (?:el|ul|al)[ -](?:fitr|adha|hajj))?|ramadhani|saba ?saba|nane ?nane|siku ?(?:kuu)? ya (?:jamhuri|mashujaa|madaraka|uhuru|wakulima|wafanyakazi|wanawake)|jamhuri day|mashujaa day|madaraka day)',
} as const

const anyOf = (...sources: readonly string[]): string => `(?:${sources.join('|')})`
const inside = (source: string): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ\\d])(?:${source})(?![A-Za-zÀ-ɏ\\d])`, 'gi')
const relative = '(?:last|this|next|that|the (?:same|previous|following|current)) (?:month|year)'
const relatif =
  '(?:du mois|de ce mois|du m[êe]me mois|courant)(?: (?:dernier|passé|prochain|suivant|précédent|en cours))?'

/** Patterns for a day in each language; at any position of a text, the first that fits wins. */
const sources = (): Readonly<Record<RedactionLanguage, readonly string[]>> => {
  const { en, fr, rw, sw } = month
  const ofYear = `${meeting}(?:,? (?:(?:of|in) )?(?:${yearOf().en}|(?:last|this) year))?`
  const dAn = `${meeting}(?:,? (?:de (?:l['’]an(?:née)? )?|en )?${yearOf().fr})?`
  const ya = `${meeting}(?:,? (?:(?:mu )?u?mwaka (?:wa |w['’])|(?:yo |bwo )?mu |[ybc]?[wy]a )?${yearOf().rw})?`
  const mwaka = `${meeting}(?:,? (?:(?:ya |wa )?mwaka (?:wa )?|ya )?${yearOf().sw})?`
  const tariki = "(?:i?tariki|amatariki|igenekerezo)(?: ya| y['’]?| rya| za)?"
  const namba = `${kinyarwandaNumber()}${meeting}`
  const ukwezi = `(?: (?:${rw}|(?:[zy]['’]|yo mu |mu )?(?:ukwa|ukwezi kwa|kwezi kwa|ukwezi) (?:${rw}|\\d{1,2}|${namba})))?`
  const nth = `(?:${englishOrdinal}|\\d{1,2}(?:st|nd|rd|th))${meeting}`
  return {
    en: [
      anyOf(
        // the third of March two thousand and four, Tuesday the fourteenth of May, the third of last month
        `(?:${weekday.en},? (?:the )?)?${meeting}${nth}(?: day)? (?:of )?(?:the month of )?(?:${en}|${relative})`,
        `${en}${meeting} (?:(?:to|until|till|and) (?:the end of |mid-)?${en}|(?:the )?${englishOrdinal})`,
        `(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:${weekday.en}|week|weekend|days?) (?:of|in) (?:${en}|ramadan|${relative})`,
        `(?:early|mid|late|(?:the )?(?:beginning|middle|end|start|close) of)[ -]${en}`,
        feast.en,
      ) + ofYear,
      `${en}${meeting},? (?:of )?(?:the year )?${yearInWords().en}`,
    ],
    fr: [
      anyOf(
        // le douze mars deux mille vingt-quatre, le lundi trois avril, le quinze du mois dernier, du 6 au 7 août
        `(?:${weekday.fr} )?(?:\\d{1,2}(?:er)? (?:au|et) )?${meeting}(?:${frenchDay()}|\\d{1,2}(?:er)?)${meeting} (?:(?:(?:jour )?du mois de |jour du mois d['’]|de |d['’])?${fr}|${relatif})`,
        `(?:premier|première|deuxième|second|seconde|troisième|quatrième|dernier|dernière) (?:${weekday.fr}|semaine|jour|week-end) (?:de |d['’]|du mois (?:de |d['’])?|du )(?:${fr}|ramadan|mois (?:dernier|passé|prochain))`,
        `(?:mi|début|fin|courant|milieu)[ -](?:de |d['’]|du mois (?:de |d['’]))?${fr}`,
        `(?:(?:veille|lendemain|soir|jour|lundi|nuit|fêtes?) (?:de la |de l['’]|du |de ))?${meeting}${feast.fr}`,
      ) + dAn,
      `(?:${weekday.fr}(?: (?:dernier|passé|prochain))?,? (?:le )?)${meeting}(?:${frenchDay()}|\\d{1,2})(?= du mois| pour| dans| à la| au|[.,;:)]|$)`,
      `${fr}${meeting},? (?:de )?(?:l['’]an(?:née)? )?${yearInWords().fr}`,
    ],
    rw: [
      anyOf(
        // ku wa gatatu tariki ya cumi n'abiri Werurwe, itariki cumi n'umwe z'ukwa kabiri
        `(?:(?:${weekday.rw}|u?kwezi gushize),? (?:ku )?${tariki} ?|(?<=${tariki} ?))${meeting}${namba}${ukwezi}`,
        `${namba} ${rw}`,
        `munsi wa ${namba} (?:w['’]|wa )u?kwezi kwa (?:${rw}|${namba})`,
        `(?:mpera|ntangiriro|ntango|hagati|impera)(?: z['’]| y['’]| ya | za | mu )(?:u?kwezi kwa )?${rw}`,
        `${weekday.rw} (?:cya|wa) (?:mbere|kabiri|gatatu|kane|nyuma)(?: (?:cya|wa|cy['’]|w['’])(?:ukwezi kwa )?)? ?${rw}`,
        feast.rw,
      ) + ya,
      `${rw}${meeting},? (?:(?:mu |yo mu )?u?mwaka (?:wa |w['’]))?${yearInWords().rw}`,
    ],
    sw: [
      anyOf(
        // tarehe tatu Aprili, tarehe kumi na nne mwezi wa tano, mwanzoni mwa mwezi Julai
        `(?:(?:${weekday.sw}(?: iliyopita| ijayo)?|mwezi (?:uliopita|ujao|huu)),? (?:ya )?)?tarehe ?${meeting}${swahiliNumber()}(?: (?:ya |mwezi (?:wa )?)?(?:${sw}|(?<=mwezi (?:wa )?)(?:${swahiliNumber()}|\\d{1,2})))?`,
        `${swahiliNumber()}${meeting} ${sw}`,
        `mwezi (?:wa )?(?:${sw}|${swahiliNumber()})${meeting},? tarehe (?:${swahiliNumber()}|\\d{1,2})`,
        `siku ya ${swahiliNumber()}${meeting} ya mwezi (?:wa )?(?:${sw}|${swahiliNumber()})`,
        `(?:mwanzoni|mwishoni|mwanzo|mwisho|katikati) (?:mwa |wa |ya )(?:mwezi (?:wa )?)?${sw}`,
        `(?:(?:siku(?:kuu)?|mkesha|usiku|asubuhi) (?:ya|wa) )?${meeting}${feast.sw}`,
      ) + mwaka,
      `${sw}${meeting},? (?:mwaka (?:wa )?)?${yearInWords().sw}`,
    ],
  }
}

const unit =
  '(?! ?(?:rwf|frw|fbu|ugx|kes|ksh|tzs|usd|euros?|dollars?|francs?|shillings?|shilingi|faranga|amafaranga|women|men|girls|people|kilometres|km|watu|personnes))'

/** Words before a year in words: born in nineteen ninety-eight, mwaka wa elfu mbili, mu mwaka w'igihumbi. */
const yearCues = {
  en: '\\b(?:in|since|around|year|born|birth:?) ',
  fr: '\\b(?:en|depuis|vers|an|année|née?|naissance :?) ',
  rw: "(?:\\bumwaka(?: wa)? |\\bmwaka wa |\\bw['’]|\\bmu )",
  sw: '\\b(?:mwaka(?: wa)?|mnamo) ',
} as const

const rulesOf = (language: RedactionLanguage, ...further: readonly Rule[]): readonly Rule[] =>
  inOneShape([
    { type: 'DATE', confidence: 0.9, pattern: inside(sources()[language].join('|')), accept: tellsDay },
    {
      type: 'DATE',
      confidence: 0.8,
      accept: (match, text) => isBirth(text, match.index + match[0].length - (match[1] ?? '').length),
      pattern: new RegExp(`${yearCues[language]}(${yearInWords()[language]})(?![A-Za-zÀ-ɏ\\d])${unit}`, 'gi'),
      group: 1,
    },
    ...further,
  ])
const makeRules = (): Readonly<Record<RedactionLanguage, readonly Rule[]>> => ({
  en: rulesOf('en', {
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

/**
 * Dates in words, relative ones, and feasts; applied before the rules for digits, so that a day in words keeps its
 * year.
 */
export const datesInWords: Readonly<Record<RedactionLanguage, readonly Rule[]>> = /* @__PURE__ */ makeRules()

/** A feast without a year is a date after a word of time: at Easter, depuis Noël, kuri Pasika. */
const timeBefore =
  /(?:^|[\s'’])(?:on|at|since|before|after|until|till|by|around|during|of|à|à la|à l|au|aux|de|du|de la|depuis|avant|après|dès|pour|ku|kuri|mbere ya|nyuma ya|kuva|wakati wa|baada ya|kabla ya|tangu|hadi|ya|wa|hari|ilikuwa|la|le|l)[\s'’]+$/i
const makeOnlyFeast = (): RegExp => new RegExp(`^(?:${Object.values(feast).join('|')})$`, 'i')
const onlyFeast = /* @__PURE__ */ makeOnlyFeast()
const timeReach = 14

function tellsDay(match: RegExpExecArray, text: string): boolean {
  if (!onlyFeast.test(match[0])) return true
  return timeBefore.test(text.slice(Math.max(0, match.index - timeReach), match.index))
}

import { feature } from './features.ts'
import { meeting } from './numbers-in-words.ts'
import type { SpanType } from './span.ts'

/** A pattern of personal data, with an additional condition. */
export type Rule = {
  type: SpanType
  confidence: number
  pattern: RegExp
  accept?: (match: RegExpExecArray, text: string) => boolean
  group?: number
  /** The features of which a text must have at least one for the pattern to be tried. */
  needs?: number
}

/** The same rules with all their members, so that the engine sees a single object shape. */
export const inOneShape = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map(({ type, confidence, pattern, accept, group, needs = -1 }) => ({
    type,
    confidence,
    pattern,
    accept: accept ?? always,
    group: group ?? 0,
    needs,
  }))
const always = (): boolean => true

const months =
  'janu?(?:ary)?|janvier|januari|f[ée]v(?:rier)?|feb(?:ruary|ruari)?|mar(?:ch|s)?|machi|apr(?:il|ili)?|avr(?:il)?|mai|may|mei|june?|juin|juni|july?|juillet|julai|aug(?:ust)?|ao[uû]t|agosti|sept?(?:ember|embre|emba)?|oct(?:ober|obre)?|oktoba|nov(?:ember|embre|emba)?|d[ée]c(?:ember|embre)?|desemba|mutarama|gashyantare|werurwe|mata|gicurasi|kamena|nyakanga|kanama|nzel?ri?|nzeli|ukwakira|ugushyingo|ukuboza|nzero|ruhuhuma|ntwarante|ndamukiza|rusama|ruheshi|mukakaro|myandagaro|gitugutu|munyonyo|kigarama'
/** Months of the Ethiopian calendar. */
const ethiopian = 'mes[kh]erem|ti[kq]i?mt|hidar|tahsas|yekatit|megabit|miya[zs]ya|ginbot|hamle|nehase|pagume'
const ordinal = '(?:st|nd|rd|th|er|ère|e|è|ème)?'
const notLetterBefore = '(?<![A-Za-zÀ-ɏ\\d])'
const notLetterAfter = '(?![A-Za-zÀ-ɏ\\d])'
/** `Tuesday 14 March`, `lundi 9 octobre`, `jeu. 8 fév.` */
const weekday =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa)'
const year = '(?:19|20)\\d\\d'
/** Words between the parts of a date. */
const joint =
  "(?:of|de|du|ya|mwezi wa|ukwezi kwa|day of|jour de|jour du mois de|jour du mois d[’']|mois de|yo mu kwezi kwa)"
const monthOrdinal =
  "kwanza|pili|tatu|nne|tano|sita|saba|nane|tisa|kumi(?: na (?:moja|mbili))?|mbere|kabiri|gatatu|kane|gatanu|gatandatu|karindwi|munani|cyenda|cumi(?: n[’'](?:umwe|abiri))?|\\d{1,2}"

const makeDateRules = (): readonly Rule[] => [
  // 12/05/2003, 2003-05-12, 12.5.03, also with spaces around the marks
  {
    type: 'DATE',
    confidence: 0.95,
    pattern:
      /(?<![\d/.-])(?:\d{4}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{1,2}(?:T[\d:.]+Z?)?|\d{1,2}\s?([/.-])\s?\d{1,2}\s?\2\s?(?:\d{4}|\d{2}))(?![\d/]|[.-]\d)/g,
    accept: (match) => isDate(match[0]),
  },
  // 12 May 2003, May 12, 2003, 1er mars, tariki ya 5 Mata, 12-Jan-03, March 2021, Tuesday 14th March
  {
    type: 'DATE',
    confidence: 0.95,
    needs: feature.month | feature.letterAfterDigit,
    pattern: new RegExp(
      `${notLetterBefore}(?:(?:${weekday}\\.?,?\\s(?:le\\s|the\\s)?)?${meeting}\\d{1,2}${ordinal}[\\s.,/-]{0,2}(?:${joint}\\s?)?${meeting}(?:${months}|${ethiopian})${meeting}\\.?(?:[\\s.,/-]{0,2}(?:(?:of|de|mwaka(?: wa)?|umwaka(?: wa)?|mu|wa)\\s)?['’]?\\d{2,4}(?!\\d))?|(?:premier|1er)\\s(?:${months})${meeting}(?:\\s\\d{4})?|(?:${weekday}\\.?,?\\s)?${meeting}(?:${months})${meeting}\\.?[\\s.-]{1,2}(?:the\\s|mosi\\s?,?\\s?)?(?:\\d{1,2}${ordinal}(?!\\d)(?:(?:,\\s?|\\s|-|/)(?:of\\s)?\\d{4})?|(?:mwaka\\s|umwaka\\s|de\\s)?\\d{4}|['’]\\d{2}))${notLetterAfter}`,
      'gi',
    ),
  },
  // Sunday 3rd
  {
    type: 'DATE',
    confidence: 0.9,
    needs: feature.letterAfterDigit,
    pattern: new RegExp(
      `${notLetterBefore}${weekday}\\.?,?\\s(?:the\\s)?\\d{1,2}(?:st|nd|rd|th)${notLetterAfter}`,
      'gi',
    ),
  },
  // on the 9th
  {
    type: 'DATE',
    confidence: 0.7,
    needs: feature.letterAfterDigit,
    pattern:
      /\b(?:on|by|until|till|since|before|after|(?:evening|morning|night|afternoon|day) of|\d,? and) the (\d{1,2}(?:st|nd|rd|th))(?=[.,;:)]|$| (?:at|in|he|she|they|we|i)\b)/gi,
    group: 1,
  },
  // months by number and in words of Kinyarwanda and Swahili
  {
    type: 'DATE',
    confidence: 0.95,
    needs: feature.dateWord,
    pattern: new RegExp(
      `\\b(?:tarehe|tariki(?:\\s+ya|\\s+y['’])?|itariki(?:\\s+ya)?)\\s+\\d{1,2}(?:[\\s,/.-]{0,4}(?:mwezi|ukwezi|mu kwezi|z[’']ukwa|z[’']ukwezi|y[’']ukwezi)(?:\\s+(?:wa|kwa))?\\s+(?:${monthOrdinal}|[A-Za-zÀ-ɏ\\d]+))?(?:[\\s,/.-]{0,4}(?:mwaka|umwaka|mu mwaka)?(?:\\s{1,3}wa)?\\s{0,3}${year})?`,
      'gi',
    ),
  },
  // a day and a month by number in the position of a date: at the start of a log line, or after a word for a date
  {
    type: 'DATE',
    confidence: 0.8,
    pattern:
      /(?:^[\s•*–-]{0,4}|\b(?:on|by|before|after|till|dated?|le|du|au|avant|tarehe|tariki|itariki|since|until|mention|ku wa|kuwa|kabla ya|baada ya|tangu|hadi|mpaka|bitarenze|mbere ya|nyuma ya)\s(?:ya\s)?)((?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])\.?)(?![\d/]|[.,]\d)(?=\s?[–:,;.)-]|\s?$|\s[A-Za-z])/gim,
    group: 1,
  },
  // a year of birth, or a year after a word that makes it a date
  {
    type: 'DOB',
    confidence: 0.9,
    needs: feature.year,
    pattern:
      /(?:born(?:\s+(?:in|around|about|circa))?|\bb\.|\bdob|year of birth|née?(?:\s+(?:en|vers|around))?|naissance|\b[a-z]{1,3}avu(?:tse|kiye)(?:\s+mu)?(?:\s+mwaka wa)?|\b(?:nili|ali|aliye|ame|wali|waliye)zaliwa(?:\s+mnamo)?(?:\s+mwaka)?|kuzaliwa|amavuko)(?:\s+(?:mwaka|umwaka|wa|mu|l['’]an))*\s*:?\s*((?:19|20)\d\d)(?!\d|[/.-]\d)/gi,
    group: 1,
  },
]

/** Dates by number, by the name of the month, and in words of Kinyarwanda and Swahili. */
export const dateRules: readonly Rule[] = /* @__PURE__ */ makeDateRules()

/** The first three numbers of a text; a mark before the first one ends a number, too. */
function numbersIn(value: string): [number, number, number] {
  const numbers: [number, number, number] = [0, 0, 0]
  let at = 0
  let isInside = true
  for (let index = 0; index < value.length && at < numbers.length; index++) {
    const digit = value.charCodeAt(index) - 48
    const isDigit = digit >= 0 && digit < 10
    if (isDigit) numbers[at] = (numbers[at] as number) * 10 + digit
    else if (isInside) at++
    isInside = isDigit
  }
  return numbers
}

function isDate(value: string): boolean {
  const [a, b, c] = numbersIn(value)
  return a > 31 ? b <= 12 && c <= 31 && b > 0 : b <= 31 && a <= 31 && (a <= 12 || b <= 12)
}

/** Whether the text before a date makes it a date of birth. */
export const isBirth = (text: string, start: number): boolean =>
  /\b(?:born|dob|d\.o\.b|birth|birthday|née?|naissance|[a-z]{1,3}avu(?:tse|kiye)|kuvuka|amavuko|kuzaliwa|[a-z]{2,6}zaliwa)[^.;]{0,24}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  )

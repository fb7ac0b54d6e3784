import { dateRules, inOneShape, isBirth, type Rule } from './dates.ts'
import { datesInWords } from './dates-in-words.ts'
import { feature, languagesOfDates } from './features.ts'
import { digitsInWords, mixedDigits } from './numbers-in-words.ts'
import { findPlates } from './plates.ts'
import type { Span, SpanType } from './span.ts'

const digitsIn = (text: string): number => {
  let count = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 47 && code < 58) count++
  }
  return count
}

const isAmount = (match: RegExpExecArray, text: string): boolean => {
  // a sum of money never begins with a plus or a zero, and has at most ten digits
  if (/^\(?\+|^0/.test(match[0]) || digitsIn(match[0]) > 10) return false
  const before = text.slice(Math.max(0, match.index - 8), match.index)
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
  return (
    /(?:\b(?:rwf|frw|fbu|fc|ugx|kes|ksh|kshs|tzs|tsh|usd|eur|aed|sar|omr|qar|kwd|bhd|etb|inr|thb|myr|ngn|ghs|zmw|zar|usdt|fcfa|cfa|xaf|amafaranga|shilingi|sh\.?|shs\.?|rs\.?)|[$€£₦₹])\s?$/i.test(
      before,
    ) ||
    /^\s?(?:rwf|frw|fbu|bif|fc|ugx|kes|kshs?|tzs|tshs?|usd|eur|aed|sar|omr|qar|kwd|bhd|etb|inr|thb|myr|ngn|ghs|zmw|zar|usdt|f?cfa|xaf|f|sh|shs|\/=|\$|€|£|%|francs?|dollars?|shillings?|shilingi|faranga|amafaranga|dirhams?|euros?|birr|riyals?|rials?|dinars?|rupees?|baht|naira|pesos?|cedis?|rand|kwacha|ringgit)(?![A-Za-zÀ-ɏ])/i.test(
      after,
    )
  )
}
const isYearRange = (value: string): boolean => /^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d$/.test(value)

const makeRules = (): readonly Rule[] =>
  inOneShape(
    dateRules.concat([
      // latitude and longitude: degrees, hemispheres, decimals
      {
        type: 'GPS',
        confidence: 0.98,
        needs: feature.degree,
        pattern:
          /\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:["″”]|''))?\s?[NSEWOnsew]?(?:\s?[,;/]?\s?(?:and\s)?\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:["″”]|''))?\s?[NSEWOnsew]?)?/g,
      },
      {
        type: 'GPS',
        confidence: 0.98,
        needs: feature.fraction,
        pattern:
          /(?:\b[NSns]\s?|\blat(?:itude)?[\s.:=]*|geo:)?[-+−]?\d{1,3}[.,]\d{2,}\s?°?\s?[NSns]?\s?(?:[,;/]|\s|and|et|na)\s*(?:\b[EWOewo]\s?|\b(?:lon|lng|long)(?:gitude)?[\s.:=]*)?[-+−]?\d{1,3}[.,]\d{2,}(?:\s?°)?(?:\s?[EWO]\b)?/g,
        accept: (match, text) => !isAmount(match, text),
      },
      {
        type: 'GPS',
        confidence: 0.95,
        needs: feature.fraction,
        pattern:
          /(?:\b(?:[Ll]at|[Ll]on|[Ll]ng|[Ll]ong|LAT|LON|LONG)(?:itude|gitude|ITUDE|GITUDE)?[\s.:=]*|\b[NSEW]\s?)[-+−]?\d{1,3}[.,]\d{3,}(?![\d.])\s?°?|[-+−]?\d{1,3}[.,]\d{3,}\s?°\s?[NSEWO]?/g,
      },
      {
        type: 'GPS',
        confidence: 0.95,
        needs: feature.plus,
        pattern: /\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b/g,
      },
      // streets of Kigali and post office boxes
      {
        type: 'LOCATION',
        confidence: 0.95,
        pattern:
          /\bK[NGK] ?\d{1,3}(?: ?(?:St|Street|Ave|Avenue|Rd|Road|Av|ST|STREET|AVE|AVENUE|RD|ROAD|AV))?\b|\bP\.? ?O\.? ?Box \d+|\bB\.?P\.? ?\d{2,6}\b(?!\/)/g,
      },
      // parts of an address
      {
        type: 'LOCATION',
        confidence: 0.85,
        pattern:
          /\b(?:(?:Block|Plot|Villa|Zone|Apt|Apartment|Flat|Tent|Shelter|Kebele|Woreda|Parcelle|Immeuble|Lot|Street|Rue) ?(?:(?:[Nn]o\.?|[Nn]°|#) ?)?\d{1,4}[A-Z]?|(?:[Hh]ouse|[Tt]ent|[Ss]helter|[Mm]aison|[Aa]bri|[Pp]arcelle|[Aa]venue|[Nn]yumba|[Hh]ema|[Ii]nzu) (?:[Nn]o\.?|[Nn]°|[Nn]amba|[Nn]imero) ?\d{1,4}[A-Z]?)\b/gi,
      },
      { type: 'LOCATION', confidence: 0.85, pattern: /\b[Bb]lock [A-Z]\d{0,3}\b/g },
      // a device, by its network address
      {
        type: 'HANDLE',
        confidence: 0.95,
        pattern:
          /(?<![\w:])(?:(?:[\da-f]{2}[:-]){5}[\da-f]{2}|(?=[\da-f:]{0,39}(?:::|[a-f]))(?:[\da-f]{0,4}:){2,7}[\da-f]{1,4})(?![\w:])/gi,
        accept: (match) => digitsIn(match[0]) > 0,
      },
      // IBAN; what has the form of a Ugandan NIN
      {
        type: 'NATIONAL_ID',
        confidence: 0.95,
        pattern: /\bC[MF] ?[A-Z0-9]{5} ?[A-Z0-9]{3,4} ?[A-Z0-9]{3,4}\b/g,
        accept: (match) => digitsIn(match[0]) > 4,
      },
      {
        type: 'ACCOUNT',
        confidence: 0.98,
        pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g,
        accept: (match) => digitsIn(match[0]) > 9 && match[0].length > 14,
      },
      // number plates of the region, with and without spaces
      {
        type: 'PLATE',
        confidence: 0.95,
        accept: (match) => !isPhrase(match[0]) && !/^(?:USD|RWF|FRW|UGX|KES|TZS|EUR|AED|INR)\b/.test(match[0]),
        pattern:
          /\b(?:R[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]|U[A-Z]{1,2}[ -]?\d{3}[ -]?[A-Z]{1,2}|K[A-Z]{2,3}[ -]?\d{3}[ -]?[A-Z]?|(?:T|MC)[ -]?\d{3}[ -]?[A-Z]{3}|(?:IT|GR|CD|GP|RNP|RDF|UN|CC)[ -]?\d{2,4}(?:[ -]?(?:RW|[A-Z]{1,2}))?|[A-Z][ -]?\d{4}[ -]?[A-Z]|[A-Z]{2,3}[ -]?\d{4}[ -]?[A-Z]{2}[ -]?\d{2}|\d{4}[ -]?[A-Z]{2} ?[-/]? ?\d{2}|[A-Z]{2,3}[ -]?\d{3,4}[ -]?[A-Z]{1,2}|(?:AA|OR|AM|TG|SN|DR)[ -]?\d?-?[A-Z]?\d{5}|\d-[A-Z]?\d{5})\b(?!\/)/g,
      },
      {
        type: 'PASSPORT',
        confidence: 0.9,
        needs: feature.travelDocument,
        pattern:
          /(?:passe?port|pasiporo|pasiporte|pasipoti|travel document)(?:\s+(?:no|number|numéro|n°|nimero|namba|ya|yake))*[\s.:(#°]{1,3}([A-Z]{1,3}(?:[ -]?\d){4,9}[A-Z]?)\b/gi,
        group: 1,
      },
      // Case No. E045 of 2022
      {
        type: 'CASE_ID',
        confidence: 0.9,
        needs: feature.year,
        pattern: /\b(?:[Nn]o\.?|[Nn]°) ?[A-Z]{0,3}\d{1,6} of (?:19|20)\d\d\b/g,
      },
      // an organisation's own number: UNHCR 619-12C06673
      { type: 'CASE_ID', confidence: 0.95, pattern: /\b[A-Z]{2,}[ /-]\d{2,4}-\d{2}C\d{4,}\b/g },
    ]),
  )

/** Numbers and codes, in order of confidence: later rules skip what an earlier rule matched. */
const rules = /* @__PURE__ */ makeRules()

const makeSpelt = (): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ])${digitsInWords()}(?![A-Za-zÀ-ɏ])`, 'gi')
const spelt = /* @__PURE__ */ makeSpelt()

/** Finds numbers written as they are spoken: zero seven eight eight, one two three. */
function findDigitsInWords(text: string, take: (span: Span) => boolean): void {
  spelt.lastIndex = 0
  for (let match = spelt.exec(text); match !== null; match = spelt.exec(text))
    take({
      type: kindBefore(text, match.index) ?? 'PHONE',
      start: match.index,
      end: match.index + match[0].length,
      confidence: 0.8,
    })
}

const makeMixed = (): RegExp => new RegExp(`(?<![A-Za-zÀ-ɏ\\d])${mixedDigits()}(?![A-Za-zÀ-ɏ\\d])`, 'gi')
const mixed = /* @__PURE__ */ makeMixed()
const mark = /[\s(),./·–-]+/
const isFigures = (part: string): boolean => /^[\d+]+$/.test(part)
const fewestMixed = 6

/** Finds numbers written partly in digits and partly in words, or with letters for digits. */
function findMixedNumbers(text: string, { take, isTaken }: Claims): void {
  mixed.lastIndex = 0
  for (let match = mixed.exec(text); match !== null; match = mixed.exec(text)) {
    const parts = match[0].split(mark).filter((part) => part !== '')
    const count = parts.reduce((sum, part) => sum + Math.max(1, digitsIn(part)), 0)
    const end = match.index + match[0].length
    if (parts.every(isFigures) || count < fewestMixed || isTaken(match.index, end) || isAmount(match, text)) continue
    take({ type: kindBefore(text, match.index) ?? 'PHONE', start: match.index, end, confidence: 0.8 })
  }
}

const shortWords =
  /^(?:in|at|on|for|the|and|of|to|by|was|had|le|la|les|de|du|des|en|et|mu|ku|na|ya|wa|kwa|ni|rwf|frw|usd|ugx|kes|tzs|eur|no)\b/i

/** `IN 2019 HE`, in a text of capitals: words around a year, not a number plate. */
const isPhrase = (value: string): boolean => shortWords.test(value) && /\b(?:19|20)\d\d\b/.test(value)

/** Words that name the kind of the number after them, the nearest first. */
const kinds: readonly (readonly [SpanType, RegExp])[] = [
  ['PASSPORT', /passe?port|pasiporo|pasiporte|pasipoti|travel document|laissez-passer|titre de voyage|visa/gi],
  [
    'NATIONAL_ID',
    /\bids?\b|national|identi|indangamuntu|irangamuntu|kitambulisho|\bnin\b|\bnida\b|\bnid\b|carte|électeur|cni/gi,
  ],
  ['PHONE', /phone|call|tel|tél|simu|whatsapp|mobile|contact|numéro|joindre|hamagar|sms|cell|reach/gi],
  ['PLATE', /plate|plaque|immatricul|pur[ae]k|registration|vehicle|véhicule|gari|imodoka|moto|car\b|sahani|usajili/gi],
  [
    'CASE_ID',
    /case|file|dossier|dosiy?e|ref|réf|jalada|kesi|ikirego|docket|\bob\b|référence|kumbukumbu|faili|affaire/gi,
  ],
  [
    'ACCOUNT',
    /account|compte|konti|konte|akaunti|momo|m-?pesa|bank|banque|benki|banki|iban|till|paybill|wallet|card|airtel|virement|a\/c/gi,
  ],
]
const cueReach = 48

function kindBefore(text: string, start: number): SpanType | undefined {
  const before = text.slice(Math.max(0, start - cueReach), start)
  let best: SpanType | undefined
  let nearest = -1
  for (const [type, pattern] of kinds) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(before); match !== null; match = pattern.exec(before))
      if (match.index > nearest) {
        nearest = match.index
        best = type
      }
  }
  return best
}

/** A run of letters, digits and the marks inside codes. */
const codePattern = /[A-Za-z0-9](?:[A-Za-z0-9/_.#-]*[A-Za-z0-9])?/g
const quantity =
  /^(?:\d+(?:[.,]\d+)?[-–]?(?:st|nd|rd|th|er|e|h|hrs?|hours?|am|pm|km|kg|m|cm|k|days?|months?|years?|ans|mois|yrs?|yo|x|rwf|frw|usd|ugx|kes|tzs|eur|fc|fbu|min|mins)|\d{1,2}h\d{2}|covid-?\d+|(?:19|20)\d\ds|h\d|[a-z]+-?\d{1,2})$/i
/** Digits separated by spaces and marks: telephones, identity numbers, accounts. */
const digitRun = /(?:(?<![A-Za-z\d])[A-Z]{1,3}(?=\d[\d ]*\d))?\(?\+?\(?\d(?:[ \u00a0\u202f()./·–-]{0,3}\d)+/g

const fewestDigits = 5

function codeType(value: string, cue: SpanType | undefined): SpanType {
  if (/^[A-Z]{1,2}\d{6,8}$/.test(value))
    return cue === 'NATIONAL_ID' || cue === 'ACCOUNT' || cue === 'CASE_ID' ? cue : 'PASSPORT'
  if (/^C[MF][A-Z0-9]{12}$/.test(value)) return 'NATIONAL_ID'
  if (/[/_-]/.test(value) && /[A-Za-z]{2}/.test(value)) return 'CASE_ID'
  return cue ?? (value.length > 14 ? 'ACCOUNT' : 'CASE_ID')
}

function digitsType(value: string, count: number, cue: SpanType | undefined): SpanType {
  const compact = value.replace(/\D/g, '')
  if (/^\(?\+/.test(value)) return 'PHONE'
  if (count === 16 && /^[123](?:19|20)\d\d[78]/.test(compact)) return 'NATIONAL_ID'
  if (cue !== undefined && !(cue === 'PHONE' && count > 13)) return cue
  if (/^0[17]\d{8}$|^00[1-9]\d{9,13}$/.test(compact)) return 'PHONE'
  if (count >= 9 && count <= 12) return 'PHONE'
  return count > 12 ? 'ACCOUNT' : 'NATIONAL_ID'
}

/** Claims a span that is still free, and states which are not. */
type Claims = { take: (span: Span) => boolean; isTaken: (start: number, end: number) => boolean }

/** Finds dates, numbers and codes. Claimed text is not examined again: most of it names the kind of a number. */
export function findNumbers(written: string, features: number, { take, isTaken }: Claims): void {
  // In a note without capitals, codes are in lower case.
  const text = written === written.toLowerCase() ? inCapitals(written) : written
  if ((features & feature.figures) !== 0) findDigitsInWords(text, take)
  for (const language of languagesOfDates(features)) apply(datesInWords[language], text, features, { take, isTaken })
  if ((features & feature.digit) === 0) return
  apply(rules, text, features, { take, isTaken })
  findPlates(text, { take, isTaken })
  if ((features & feature.figure) !== 0) findMixedNumbers(text, { take, isTaken })
  findCodes(text, { take, isTaken })
}

function apply(rules: readonly Rule[], text: string, features: number, { take, isTaken }: Claims): void {
  for (const { type, confidence, pattern, accept, group, needs } of rules) {
    if ((features & (needs as number)) === 0) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (accept?.(match, text) === false) continue
      const value = match[group as number] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.replace(/[\s.,]+$/, '').length
      if (isTaken(start, end)) continue
      take({ type: type === 'DATE' && isBirth(text, start) ? 'DOB' : type, start, end, confidence })
    }
  }
}

/** Finds codes of letters and digits, and runs of digits. */
function findCodes(text: string, { take, isTaken }: Claims): void {
  codePattern.lastIndex = 0
  for (let match = codePattern.exec(text); match !== null; match = codePattern.exec(text)) {
    const value = match[0]
    const digits = digitsIn(value)
    if (digits === 0 || digits === value.length || isTaken(match.index, match.index + value.length)) continue
    if (!/[A-Za-z]/.test(value) || quantity.test(value)) continue
    // C0098 7712 34: the following digits belong to it
    if (/^[A-Z]{1,3}\d+$/.test(value) && /^ \d{2,}/.test(text.slice(codePattern.lastIndex, codePattern.lastIndex + 4)))
      continue
    const cue = kindBefore(text, match.index)
    const isCode =
      digits >= 3 || (digits >= 2 && (cue === 'CASE_ID' || cue === 'PLATE') && value === value.toUpperCase())
    if (isCode && !isAmount(match, text))
      take({
        type: codeType(value, cue),
        start: match.index,
        end: match.index + value.length,
        confidence: cue === undefined ? 0.7 : 0.9,
      })
  }
  digitRun.lastIndex = 0
  for (let match = digitRun.exec(text); match !== null; match = digitRun.exec(text)) {
    const value = match[0]
    const count = digitsIn(value)
    if (isTaken(match.index, match.index + value.length)) {
      digitRun.lastIndex = afterTaken(match.index, match.index + value.length, isTaken)
      continue
    }
    if (count < fewestDigits && !(count >= 3 && isNumbered(text, match.index))) continue
    if (isYearRange(value) || isAmount(match, text)) continue
    const cue = kindBefore(text, match.index)
    take({
      type: digitsType(value, count, cue),
      start: match.index,
      end: match.index + value.length,
      confidence: cue === undefined ? 0.7 : 0.95,
    })
  }
}

/** The end of the claimed part of a run of digits, because a telephone number may follow a date. */
function afterTaken(start: number, end: number, isTaken: Claims['isTaken']): number {
  let index = start
  while (index < end && !isTaken(index, index + 1)) index++
  while (index < end && isTaken(index, index + 1)) index++
  return index
}

/** The text in capitals, unless that would shift its characters. */
function inCapitals(text: string): string {
  const upper = text.toUpperCase()
  return upper.length === text.length ? upper : text
}

/** Whether a short number belongs to a case, an account or a plate. */
const isNumbered = (text: string, start: number): boolean =>
  /(?:case|file|dossier|dosiye|ref|réf|jalada|kesi|till|paybill|account|compte|akaunti|konti|plate|plaque|purake|\bob)(?:\s+(?:no|number|nº|n°|num|numéro|namba|nimero))?[.:#°\s]*$/i.test(
    text.slice(Math.max(0, start - 32), start),
  )

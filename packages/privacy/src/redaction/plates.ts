import type { Span } from './span.ts'

/** A number plate in any spacing, in capitals or not: kcx 904t, RAD 21 9 t, T 90 4 bnk, I 2290 a, 4471 ab/19. */
const plate =
  /(?:[a-z]{1,3}[ -]?\d(?: ?\d){1,3} ?[a-z]{1,3}|\d{3,4} ?[a-z]{2} ?[-/]? ?\d{2}|[a-z]{2} ?\d{2} ?\d[a-z])(?![A-Za-zÀ-ɏ\d])/iy
/** The part of a plate before its first digit. */
const opening = /(?<![A-Za-zÀ-ɏ\d])[a-z]{1,3}[ -]?$/i
const longestOpening = 5
const digits = /\d+/g
/** The formats of Kenya, Uganda and Rwanda, which are recognised even if no vehicle is mentioned. */
const known = /^(?:k[a-h][a-z]|u[a-j][a-z]|ra[a-j]) ?\d ?\d ?\d ?[a-z]$/i
/** Words for vehicles, and for what people do with them. */
const vehicle =
  /(?:plate|plaque|immatricul|pur?laki|purake|vehicle|véhicule|voiture|\bcars?\b|gari\b|magari|imodoka|moto\b|motari|motorbike|pikipiki|bodaboda|\bboda|\brid(?:es?|ing|er)\b|\bdriv|probox|noah|jeep|canter|minibus|minibisi|\bbus\b|\bbasi\b|\bbisi\b|daladala|matatu|\blori\b|lorry|truck|camion|ikamyo|taxi|teksi|tagisi|coaster|sahani|usajili|registration|roule)/i
const reach = 48
/** A letter, or a space and a letter or a digit. */
const mayGoOn = /^(?:[A-Za-z]| [A-Za-z\d]|[-/ ][\d])/
const isLetterOrDigit = /[A-Za-zÀ-ɏ\d]/
const words =
  /^(?:in|at|on|for|the|and|of|to|by|was|had|le|la|les|de|du|des|en|et|mu|ku|na|ya|wa|kwa|ni|no|rwf|frw|usd|ugx|kes|ksh|tzs|eur|fbu|km|h|saa|age|aged)(?![a-z])/i
const units = /\d ?(?:k|h|m|km|kg|cm|l|am|pm|th|nd|st|rd|min|yrs?|ans|f|fc|sh|usd|na|ya|wa|et|or|of|to|in)$/i

type Claims = { take: (span: Span) => boolean; isTaken: (start: number, end: number) => boolean }

/**
 * Finds number plates that are not written in the official format, if a vehicle is mentioned or the format is known.
 */
export function findPlates(text: string, { take, isTaken }: Claims): void {
  digits.lastIndex = 0
  for (let number = digits.exec(text); number !== null; number = digits.exec(text)) {
    if (!mayGoOn.test(text.slice(digits.lastIndex, digits.lastIndex + 2))) continue
    const before = opening.exec(text.slice(Math.max(0, number.index - longestOpening), number.index))?.[0] ?? ''
    const index = number.index - before.length
    if (before === '' && isLetterOrDigit.test(text.charAt(index - 1))) continue
    plate.lastIndex = index
    const value = plate.exec(text)?.[0]
    if (value === undefined) continue
    const end = index + value.length
    digits.lastIndex = end
    if (isTaken(index, end) || words.test(value)) continue
    const isOther =
      (units.test(value) && !/^[A-Z]{2}/.test(value)) || !vehicle.test(text.slice(Math.max(0, index - reach), index))
    if (isOther && !known.test(value)) continue
    take({ type: 'PLATE', start: index, end, confidence: 0.85 })
  }
}

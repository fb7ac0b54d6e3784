import { feature } from './features.ts'
import { findPlatformNames } from './platform-names.ts'
import type { Span } from './span.ts'

const email =
  /[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._+%-]{0,63}(?:\s?[([](?:at|@|arobase)[)\]]\s?|[([]a[)\]])(?:[a-z0-9-]{1,63}(?:\.|\s?(?:\(dot\)|\[dot\])\s?)){1,4}[a-z]{2,12}(?![A-Za-zÀ-ɏ\d])/gi
const dot = '(?: ?\\. ?| (?:dot|point|nukta|doti) )'
const provider = '(?:gmail|yahoo|ymail|hotmail|outlook|icloud|proton(?:mail)?|live|aol)'
/** Jean dot k at gmail dot com, mireille point k arobase yahoo point fr, princesse chez gmail point com. */
const makeSpokenEmail = (): RegExp =>
  new RegExp(
    `[a-zà-ÿ\\d._-]{1,64}(?: (?:dot|point|nukta|doti|underscore|tiret) [a-z\\d_-]{1,64}){0,3} (?:(?:at|arobase|arobas|a commercial) [a-z\\d-]{2,40}(?: (?:dot|point|nukta|doti) [a-z]{2,12}){1,3}|(?:at|arobase|arobas|chez|kwa|kuri|@) ${provider}(?:${dot}[a-z]{2,6}){1,2})(?![A-Za-z\\d])`,
    'gi',
  )
const spokenEmail = /* @__PURE__ */ makeSpokenEmail()
const url =
  /\b(?:https?:\/\/|www\.)[^\s<>"]+|\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|me|org|net|io|rw|ke|ug|tz|bi|cd|et|fr|info|app|co|gg|link|ly|be|tv|biz|online|site|xyz|shop|chat|live|africa)(?:\/[^\s<>"]*)?(?![A-Za-zÀ-ɏ\d])|\b[a-z][a-z0-9-]{1,40}(?:\.[a-z][a-z0-9-]{1,20}){1,2}\/[^\s<>"]+/gi
const atHandle = /(?<![A-Za-zÀ-ɏ\d@])@[A-Za-zÀ-ɏ\d_](?:[A-Za-zÀ-ɏ\d_.-]*[A-Za-zÀ-ɏ\d_])?/g
/**
 * A name with underscores, or with a full stop between lower-case letters and no space, which ordinary words never
 * have.
 */
const joined =
  /(?<![A-Za-zÀ-ɏ\d@./_-])(?:live:)?(?:[A-Za-zÀ-ɏ\d.]*_[A-Za-zÀ-ɏ\d._]*[A-Za-zÀ-ɏ\d]|[a-z][a-z\d]{2,}\.[a-z\d]{2,}[a-z\d._]*)(?![A-Za-zÀ-ɏ\d@])/g
/** A location in three words: ///filled.count.soap. */
const threeWords = /(?<![\p{L}\d/:])\/{3}\p{L}{2,30}(?:\.\p{L}{2,30}){2}(?![\p{L}\d])/gu
const trimmed = (value: string): string => value.replace(/[.,;:!?)\]'"»”]+$/, '')

/** The machine-readable lines of a travel document. */
const machineZone = /(?<![A-Z0-9])[PIVAC][A-Z0-9<]{10,60}<[A-Z0-9<]*/g

const localPart = /[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d._+%-]{0,63}$/
const domain = /(?:[a-z0-9-]{1,63}(?:\.|\s?(?:\(dot\)|\[dot\])\s?)){1,4}[a-z]{2,12}(?![A-Za-zÀ-ɏ\d])/iy
const longestLocal = 64

/** Finds addresses by their @, which little else contains. */
function findWrittenEmails(text: string, take: (span: Span) => boolean): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = localPart.exec(text.slice(Math.max(0, at - longestLocal), at))
    domain.lastIndex = at + 1
    if (local !== null && domain.test(text))
      take({ type: 'EMAIL', start: at - local[0].length, end: domain.lastIndex, confidence: 1 })
  }
}

/** Finds e-mail addresses, links and account names on platforms. */
export function findNetworkNames(text: string, features: number, take: (span: Span) => boolean): void {
  const has = (needs: number): boolean => (features & needs) !== 0
  const each = (pattern: RegExp, found: (match: RegExpExecArray) => void): void => {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found(match)
  }
  if (has(feature.machineZone))
    each(machineZone, ({ 0: value, index }) =>
      take({ type: 'PASSPORT', start: index, end: index + value.length, confidence: 0.98 }),
    )
  if (has(feature.at)) findWrittenEmails(text, take)
  if (has(feature.bracketedAt | feature.at))
    each(email, ({ 0: value, index }) =>
      take({ type: 'EMAIL', start: index, end: index + value.length, confidence: 1 }),
    )
  if (has(feature.spokenAddress))
    each(spokenEmail, ({ 0: value, index }) =>
      take({ type: 'EMAIL', start: index, end: index + value.length, confidence: 0.9 }),
    )
  if (has(feature.dotted)) {
    each(threeWords, ({ 0: value, index }) =>
      take({ type: 'GPS', start: index, end: index + value.length, confidence: 0.95 }),
    )
    each(url, ({ 0: value, index }) =>
      take({ type: 'HANDLE', start: index, end: index + trimmed(value).length, confidence: 0.95 }),
    )
  }
  if (has(feature.at))
    each(atHandle, ({ 0: value, index }) =>
      take({ type: 'HANDLE', start: index, end: index + value.length, confidence: 0.98 }),
    )
  if (has(feature.dotted | feature.underscore))
    each(joined, ({ 0: value, index }) =>
      take({ type: 'HANDLE', start: index, end: index + trimmed(value).length, confidence: 0.8 }),
    )
  if (has(feature.platform)) findPlatformNames(text, take)
}

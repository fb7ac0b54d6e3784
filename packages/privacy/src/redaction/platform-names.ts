import { isFiniteVerb, isListed } from './lexicon.ts'
import type { Span } from './span.ts'
import { functionWords } from './words/function-words.ts'
import { isPersonVerb } from './words/titles.ts'

const platforms =
  'facebook|instagram|insta|telegram|tik ?tok|snapchat|snap|twitter|messenger|imo|skype|viber|wechat|signal|youtube|linkedin|threads|discord|likee|bigo|badoo|tinder|fb|ig|whatsapp'
/** The name of a platform, a word for an account or for being called, and a colon or quotation mark. */
const makeOnPlatform = (): RegExp =>
  new RegExp(
    `\\b(?:${platforms})\\b\\s?(?:\\([^)]{0,12}\\))?(\\s*(?:(?:account|username|user|handle|profile|page|id|name|compte|profil|pseudo|akaunti|konti|jina|izina|as|under|called|named|sous le nom|ya|la|yake|lake|ye|rye|he|she|they)\\s+(?:(?:name|is|are|of|de|ya|la|ni|the name|yake|lake)\\s+)?|(?:yitwa|anaitwa|witwa|ni|is|est)\\s+)?)(\\s?[:=]\\s*|\\s*[«"“'‘]\\s?|\\s*)(?=((?:live:)?[A-Za-zÀ-ɏ\\d][A-Za-zÀ-ɏ\\d._-]{2,40}))`,
    'gi',
  )
const onPlatform = /* @__PURE__ */ makeOnPlatform()
/** Further words of an account name: Mugabe Wa Mugabe, Belle Princesse Officielle. */
const furtherWords =
  /^(?: [A-ZÀ-Þ](?:[A-Za-zÀ-ɏ\d_-]|\.(?=[A-Za-z\d])){0,40}| (?:wa|ya|de|la|le|du|des|y'|n')(?= [A-ZÀ-Þ])){1,4}/
/** A short phrase in lower case up to the end of its clause: fb: keza mwiza. */
const shortPhrase = /^(?: [a-zà-ÿ\d._-]{2,20}){0,2}(?=[.,;)\n"”»]|$)/

const trimmed = (value: string): string => value.replace(/[.,;:!?)\]'"»”-]+$/, '')

/** Finds account names that consist of ordinary words, by the name of the platform before them. */
export function findPlatformNames(text: string, take: (span: Span) => boolean): void {
  onPlatform.lastIndex = 0
  for (let match = onPlatform.exec(text); match !== null; match = onPlatform.exec(text)) {
    const [, word = '', mark = '', value = ''] = match
    const name = trimmed(value)
    const start = match.index + match[0].length
    const end = endOfName(text, start, name, word.trim() !== '', mark.trim() !== '')
    if (end > start) take({ type: 'HANDLE', start, end, confidence: 0.85 })
  }
}

const shortestUnknown = 5

/**
 * Whether a word directly after a platform can hardly be anything but an account name: Snapchat kingmwesi, but not
 * Facebook yamubwiye.
 */
const isUnknown = (word: string): boolean =>
  word.length >= shortestUnknown && !isListed(word) && !isFiniteVerb(word) && !isPersonVerb(word)

function endOfName(text: string, start: number, name: string, isNamed: boolean, isMarked: boolean): number {
  const end = start + name.length
  if (/[\d._-]/.test(name.slice(1))) return end
  const lower = name.toLowerCase()
  // an ordinary word after a platform is not a name: `Facebook and promised`
  if (functionWords.has(lower)) return start
  if (!(isNamed || isMarked)) return lower === name && isUnknown(lower) ? end : start
  const isCapital = name !== lower
  const further = (isCapital ? furtherWords : shortPhrase).exec(text.slice(end, end + 90))
  if (isCapital) return !isMarked && isListed(lower) && further === null ? start : end + (further?.[0].length ?? 0)
  // fb: keza mwiza, but not `WhatsApp: sends photos every day`
  if (!isListed(lower)) return end + (isMarked ? (further?.[0].length ?? 0) : 0)
  return isMarked && further !== null && further[0] === '' ? end : start
}
